/**
 * `entra_fido2_security_key`: a security key that administrators register for a user.
 *
 * @see https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod
 * @module
 */
import { defineResource } from '../../framework/resource';
import type { EntraClient } from '../define/client';
import type { EntraResource } from '../define/entra-resource';
import { applyKey } from './apply';
import { deleteKey, planDeletion } from './delete';
import { importKey } from './import';
import { planKey } from './plan';
import { readKey } from './read';
import { rules } from './rules';
import { schema } from './schema';
import { validate } from './validate';

const resource = defineResource<EntraClient, typeof schema>({
  typeName: 'entra_fido2_security_key',
  description: [
    'Manages a security key that is registered for a user before the user gets it: one for each user and slot.',
    'A key cannot be made by Terraform: somebody touches it, in a ceremony that `entra-policy keys` holds and of which it writes evidence. Without evidence the key is `pending` and nothing is sent. With it, signatures, attestation, model, serial number, challenge and dates are verified in every plan that uses it, the model is held against the passkey profiles and the authentication strengths that apply to the user, and the plan says which key it registers for whom. The evidence of an offline ceremony is registered here, once, until its challenge expires; that of an online one was registered by its operator, and the key is adopted by its credential, whatever the age of the evidence.',
    'Nothing about a registered key can be changed in Graph. A key that somebody removed, moved or renamed, or whose user has another user principal name, is named by a warning and stays as it is in the state: only new evidence puts another key in its place. To change a key, enrol the other one in a slot of its own and apply; then remove this one.',
    'A slot has one resource, which is never replaced: by the same apply the destroy would take the key from its successor. Another address needs a `moved` block; taint, `-replace` and a second resource of the slot are refused. Declare all keys of a tenant under one configuration of the provider: what two do at once, each judges alone.',
    'A destroy removes the key from the user, unless that were the last phishing-resistant method: see `deletion_policy`. The credential itself stays on the key until somebody resets it.',
    'The identity that registers keys can register one for any administrator, and sign in with it: keep it apart from the identities that plan and apply policy.',
  ].join('\n\n'),
  schema,
  validate,
  plan: planKey,
  planDestroy: planDeletion,
  create: (call, planned, config) => applyKey(call, planned, null, config),
  read: readKey,
  update: applyKey,
  delete: deleteKey,
  importState: importKey,
});

/** A security key of a user. */
export const fido2SecurityKey: EntraResource = {
  ...resource,
  subcategory: 'Security keys',
  rules,
};
