import type { Rule } from '../rule';
import { approverIsAnother } from './approver-is-another';
import { callerNotUser } from './caller-not-user';
import { callerPermission } from './caller-permission';
import { callerRole } from './caller-role';
import { cloudRegisters } from './cloud-registers';
import { escrowRecipients } from './escrow-recipients';
import { metadataAge } from './metadata-age';
import { methodEnabled } from './method-enabled';
import { methodLimit } from './method-limit';
import { modelAdmitted } from './model-admitted';
import { modelProvable } from './model-provable';
import { selfServiceRegistration } from './self-service-registration';
import { signingKeyListed } from './signing-key-listed';
import { slotFree } from './slot-free';
import { userEnabled } from './user-enabled';
import { userFound } from './user-found';
import { userMember } from './user-member';
import { userPrincipalNameLength } from './user-principal-name-length';
import { userTargeted } from './user-targeted';
import { workstationListed } from './workstation-listed';

/** Every rule: first what concerns the run, then what concerns single keys. */
export const rules: readonly Rule[] = [
  cloudRegisters,
  methodEnabled,
  selfServiceRegistration,
  callerPermission,
  callerRole,
  signingKeyListed,
  workstationListed,
  escrowRecipients,
  metadataAge,
  userFound,
  userMember,
  userEnabled,
  userTargeted,
  userPrincipalNameLength,
  callerNotUser,
  approverIsAnother,
  modelAdmitted,
  modelProvable,
  methodLimit,
  slotFree,
];
