import { groupId } from '../../resources/define/formats';

const attributes = {
  aaguid: {
    type: 'string',
    computed: true,
    nullable: true,
    description: 'Model, in lower case; null where Graph does not know it.',
  },
  model: {
    type: 'string',
    computed: true,
    nullable: true,
    description: 'Name of the model, from the catalogue of this provider or else from Graph.',
  },
  passkey_type: {
    type: 'string',
    computed: true,
    nullable: true,
    description: '`deviceBound` or `synced`.',
  },
  attestation_level: {
    type: 'string',
    computed: true,
    nullable: true,
    description:
      '`attested` where the passkey proved its model when it was registered, else `notAttested`: its AAGUID is then what the authenticator said of itself.',
  },
  passkey_count: {
    type: 'int64',
    computed: true,
    description: 'Passkeys of this kind.',
  },
  user_count: {
    type: 'int64',
    computed: true,
    description: 'Users who have at least one of them.',
  },
} as const;

/** Attributes of the data source. */
export const schema = {
  id: { type: 'string', computed: true, description: 'Id of the group.' },
  group_id: {
    type: 'string',
    format: groupId,
    required: true,
    description: 'Id of the group whose users count, those of nested groups included.',
  },
  passkeys: {
    type: 'set',
    element: { type: 'object', attributes },
    computed: true,
    description: 'The passkeys by model, type and attestation.',
  },
  passkey_count: { type: 'int64', computed: true, description: 'All passkeys.' },
  user_count: { type: 'int64', computed: true, description: 'Users in the group.' },
  holder_count: {
    type: 'int64',
    computed: true,
    description: 'Users in the group who have at least one passkey.',
  },
  unread_user_count: {
    type: 'int64',
    computed: true,
    description:
      'Users who have a passkey by the report, and whose passkeys could not be read. Above 0 the counts are too low, and the plan warns.',
  },
  unreported_user_count: {
    type: 'int64',
    computed: true,
    description:
      'Users of whom the report says nothing, such as new ones. Whether they have passkeys is not known.',
  },
  report_last_updated_date_time: {
    type: 'string',
    computed: true,
    nullable: true,
    description:
      'When the report was made, in UTC; null where it has none of the users. Passkeys that were registered later are missing.',
  },
} as const;
