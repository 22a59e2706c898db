/**
 * The rooms of provisioning: security keys for users, from the manifest to the hand-over.
 *
 * @type {Record<string, import('../rooms.mjs').Room>}
 */
export const keys = {
  'keys/ceremony': {
    purpose: 'a key made for a user, step by step, and a run of many',
    mayImport: [
      'keys/ctap',
      'keys/desk',
      'keys/escrow',
      'keys/journal',
      'keys/manifest',
      'keys/run',
      'evidence',
      'graph',
      'model',
    ],
    packages: [],
  },
  'keys/hand-over': {
    purpose: 'what others get from a run: report, evidence, PINs, the rows that are left',
    mayImport: ['keys/escrow', 'keys/journal', 'keys/manifest', 'keys/run', 'evidence', 'model'],
    packages: ['csv-stringify', 'write-file-atomic', 'zod'],
  },
  'keys/preflight': {
    purpose: 'what can be known before the first key is touched, one rule a file',
    mayImport: ['keys/desk', 'keys/manifest', 'evidence', 'graph', 'model'],
    packages: [],
  },
  'keys/manifest': {
    purpose: 'which keys are to be made, for whom: a table that people write',
    mayImport: ['evidence', 'model'],
    packages: ['csv-parse', 'csv-stringify', 'zod'],
  },
  'keys/orders': {
    purpose: 'work orders: what a pipeline asks a workstation to do that has no rights',
    mayImport: ['keys/desk', 'keys/manifest', 'keys/run', 'evidence', 'graph', 'model'],
    packages: ['write-file-atomic'],
  },
  'keys/approval': {
    purpose: 'the second pair of eyes: evidence is shown to an approver, and signed by them',
    mayImport: ['keys/desk', 'evidence', 'model'],
    packages: ['zod'],
  },
  'keys/plan': {
    purpose: 'what a run would do with each row of a manifest',
    mayImport: ['keys/manifest', 'keys/preflight', 'evidence', 'model'],
    packages: [],
  },
  'keys/reconcile': {
    purpose: 'tenant, journal and state, held against each other',
    mayImport: ['keys/journal', 'evidence', 'graph', 'model'],
    packages: ['zod'],
  },
  'keys/run': {
    purpose: 'the folder of a run: who has it, and files that outlive a power cut',
    mayImport: ['files', 'model'],
    packages: ['write-file-atomic', 'zod'],
  },
  'keys/journal': {
    purpose: 'what happened in a run, record by record, and how far it has come',
    mayImport: ['keys/run', 'evidence', 'model'],
    packages: ['zod'],
  },
  'keys/escrow': {
    purpose: 'PINs that are made for others, encrypted before a key has them',
    mayImport: ['keys/ctap', 'evidence', 'model'],
    packages: ['age-encryption', 'csv-stringify', 'zod'],
  },
  'keys/desk': {
    purpose: 'the desk file: tenant, signers, roots, recipients of PINs',
    mayImport: ['evidence', 'files', 'model'],
    packages: ['age-encryption', 'zod'],
  },
  'keys/ctap': {
    purpose: 'a client of CTAP 2.1: a security key on USB, its PIN, its credentials',
    mayImport: ['model'],
    packages: ['cbor2'],
  },
};
