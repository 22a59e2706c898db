import { bareObjectId } from '../../../model/object-id';
import type { ConfigOf, PlannedOf, PriorOf, StateOf, StringFormat } from '../../framework/schema';
import { aaguid, notEmpty, objectId } from '../define/formats';
import { ceremonyAttributes, methodAttributes } from './schema-computed';

const slot: StringFormat = {
  name: 'slot',
  expected: 'a slot of 1 to 32 lower-case letters, digits and dashes, like "primary"',
  accepts: (text) => /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/.test(text),
  canonical: (text) => text,
};

const sha256: StringFormat = {
  name: 'SHA-256',
  expected: 'a SHA-256 of 64 hexadecimal digits, as filesha256() returns it',
  accepts: (text) => /^[0-9a-f]{64}$/i.test(text),
  canonical: (text) => text.toLowerCase(),
};

/** What the key desk was asked for, and who asked. */
const requestAttributes = {
  ticket: {
    type: 'string',
    format: notEmpty,
    optional: true,
    maxLength: 128,
    description: 'Ticket that the key was handed out by, or that a forced deletion is done by.',
  },
  requested_by: {
    type: 'string',
    format: notEmpty,
    optional: true,
    description: 'User principal name of who asked for the key.',
  },
  approved_by: {
    type: 'string',
    format: notEmpty,
    optional: true,
    description:
      'User principal name of who approved it: another person than `requested_by`, and one whose signature the evidence of an offline ceremony has.',
  },
} as const;

/** How a key goes, and what is left of the user's methods then. */
const deletionAttributes = {
  deletion_policy: {
    type: 'string',
    oneOf: ['guarded', 'force', 'abandon'],
    optional: true,
    computed: true,
    default: 'guarded',
    description:
      '`guarded`: a destroy is refused where the user would be left without a phishing-resistant method, unless the user has a Temporary Access Pass that can be used, is disabled or is deleted. `force`: not even then; needs a `ticket`, and is for keys that were lost. `abandon`: Terraform forgets the key and it stays registered. What counts is what was applied before the destroy.',
  },
  certificate_attested_by: {
    type: 'string',
    format: notEmpty,
    optional: true,
    description:
      'Who vouches that the user signs in with a certificate as two factors. Graph does not list certificates, so that `guarded` counts one only where somebody does.',
  },
} as const;

/** Attributes of `entra_fido2_security_key`. */
export const schema = {
  id: {
    type: 'string',
    computed: true,
    keepState: true,
    description: '`<user_id>/<slot>`.',
  },
  tenant_id: {
    type: 'string',
    computed: true,
    keepState: true,
    description: 'Tenant that this state belongs to.',
  },
  user_id: {
    type: 'string',
    format: objectId,
    required: true,
    description: 'Id of the user whom the key is for: a member of the tenant, and no guest.',
  },
  slot: {
    type: 'string',
    format: slot,
    required: true,
    description:
      "Which of the user's keys it is, such as `primary`. Graph does not know of it; evidence names it.",
  },
  display_name: {
    type: 'string',
    format: notEmpty,
    maxLength: 30,
    optional: true,
    computed: true,
    keepState: true,
    nullable: true,
    description:
      'Name that the user sees beside the key, of at most 30 characters; default what the evidence says. Graph cannot change it once the key is registered.',
  },
  expected: {
    type: 'object',
    optional: true,
    description: 'What the key has to be, whatever the evidence says.',
    attributes: {
      aaguids: {
        type: 'set',
        element: { type: 'string', format: aaguid },
        optional: true,
        minItems: 1,
        description: 'Models of which the key may be; any that the tenant allows if left out.',
      },
      serial: {
        type: 'string',
        format: notEmpty,
        optional: true,
        maxLength: 128,
        description: 'Serial number that is printed on the key.',
      },
      attestation: {
        type: 'string',
        oneOf: ['required', 'preferred'],
        optional: true,
        description:
          'Whether the key has to prove its model; default `required`. Without proof anybody can claim any model.',
      },
    },
  },
  evidence_file: {
    type: 'string',
    format: notEmpty,
    optional: true,
    description:
      'File in which the ceremony is recorded, as `entra-policy keys` writes it. A resident provider takes an absolute path alone.',
  },
  evidence_sha256: {
    type: 'string',
    format: sha256,
    optional: true,
    description:
      'SHA-256 of that file, as `filesha256()` returns it. Another path to a file with the same one is no change.',
  },
  on_missing_evidence: {
    type: 'string',
    oneOf: ['pending', 'error'],
    optional: true,
    computed: true,
    default: 'pending',
    description:
      'What a plan makes of a key without evidence: a key that awaits its ceremony, or an error.',
  },
  ...requestAttributes,
  ...deletionAttributes,
  ...methodAttributes,
  ...ceremonyAttributes,
} as const;

/** The schema's type. */
export type Schema = typeof schema;
/** A key as it is declared. */
export type KeyConfig = ConfigOf<Schema>;
/** A key as apply receives it. */
export type KeyPlanned = PlannedOf<Schema>;
/** A key as it is stored; that of an import has little in it. */
export type KeyPrior = PriorOf<Schema>;
/** A key as it is stored. */
export type KeyState = StateOf<Schema>;

/** The id of a key's resource. */
export const resourceId = (userId: string, slotName: string): string =>
  `${bareObjectId(userId)}/${slotName}`;
