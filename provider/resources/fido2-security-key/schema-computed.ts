/** A text that the provider alone knows; null while there is none. */
const text = (description: string) =>
  ({ type: 'string', computed: true, keepState: true, nullable: true, description }) as const;

const texts = (description: string) =>
  ({
    type: 'list',
    element: { type: 'string' },
    computed: true,
    keepState: true,
    nullable: true,
    description,
  }) as const;

/** What Graph says of the key. */
export const methodAttributes = {
  status: {
    type: 'string',
    computed: true,
    keepState: true,
    description:
      '`pending`: it awaits its ceremony, and nothing is registered. `registered`: the user has it. `missing`: the user had it and has it no more.',
  },
  method_id: text('Id of the authentication method in Graph.'),
  credential_id: text('Credential id in base64url.'),
  aaguid: text('Model of the key.'),
  model: text('Name of the model, as Graph has it.'),
  attestation_level: text('`attested` or `notAttested`, as Graph judged it.'),
  attestation_certificates: texts('Attestation certificates, as Graph names them.'),
  passkey_type: text('`deviceBound` for security keys.'),
  created_at: text('When the key was registered.'),
  upn_at_registration: text('User principal name that the user had then.'),
  upn_drift: {
    type: 'bool',
    computed: true,
    keepState: true,
    nullable: true,
    description:
      'Whether the user has another user principal name now. Microsoft says that passkeys cannot follow: the key has to be enrolled again.',
  },
} as const;

/** What the evidence says of the ceremony. */
export const ceremonyAttributes = {
  serial: text('Serial number in the evidence.'),
  asset_tag: text('Asset tag in the evidence.'),
  operator: text('Who held the key.'),
  approvers: texts('Who approved the evidence.'),
} as const;
