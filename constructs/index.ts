/**
 * Microsoft Entra authentication policy as constructs: intent in, Terraform configuration out.
 *
 * @packageDocumentation
 */
export { type Aaguid, parseAaguid } from '../model/aaguid';
export { type Cloud } from '../model/cloud';
export { type NonEmpty } from '../model/non-empty';
export { type PasskeyType } from '../model/passkey';
export { PasskeyPolicy } from './passkey-policy';
export type {
  GroupPasskeys,
  GroupReference,
  PasskeyPolicyProps,
  RetiringProfile,
  StaffPasskeys,
} from './passkey-policy-props';
export {
  type AttestedProfileProps,
  PasskeyProfile,
  type UnattestedProfileProps,
} from './passkey-profile';
export { TenantStack, type TenantStackProps } from './tenant-stack';
