import type { StringFormat } from '../framework/schema';
import { aaguid } from '../resources/define/formats';

const sha256: StringFormat = {
  name: 'SHA-256',
  expected: 'a SHA-256 of 64 hexadecimal digits, as filesha256() returns it',
  accepts: (text) => /^[0-9a-f]{64}$/i.test(text),
  canonical: (text) => text.toLowerCase(),
};

/** Whom the provider believes about security keys. */
export const securityKeysAttribute = {
  type: 'object',
  optional: true,
  description:
    'Whom the provider believes about security keys: without it no evidence of a ceremony counts, and no key is registered.',
  attributes: {
    signers: {
      type: 'set',
      required: true,
      minItems: 1,
      description: 'Keys whose signatures count. None of them is there twice.',
      element: {
        type: 'object',
        attributes: {
          role: {
            type: 'string',
            oneOf: ['pipeline', 'workstation', 'approver'],
            required: true,
            description:
              '`pipeline` signs work orders, `workstation` what was made, `approver` that somebody else looked at it.',
          },
          holder: {
            type: 'string',
            required: true,
            description:
              'Who has the private key: of an approver the user principal name, else the name of a machine.',
          },
          public_key: {
            type: 'string',
            required: true,
            description: 'Ed25519 public key in PEM, as `openssl pkey -pubout` writes it.',
          },
        },
      },
    },
    metadata_file: {
      type: 'string',
      optional: true,
      description:
        "FIDO's metadata as it is downloaded from https://mds3.fidoalliance.org: it has the roots of models, and says which are compromised. It is verified offline; a resident provider takes an absolute path alone.",
    },
    metadata_sha256: {
      type: 'string',
      format: sha256,
      optional: true,
      description: 'SHA-256 of that file. Required with it.',
    },
    roots: {
      type: 'map',
      key: aaguid,
      element: { type: 'string' },
      optional: true,
      description:
        'Certificates of authorities in PEM, one after the other, that vouch for a model, by AAGUID: for models that are in no metadata. What the metadata has of a model wins. A root counts for keys that were made while it was valid; pin the next one beside it before it ends. Refused: certificates of keys, one twice, and anything else in PEM.',
    },
  },
} as const;
