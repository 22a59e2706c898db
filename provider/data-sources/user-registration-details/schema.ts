import { groupId, objectId } from '../../resources/define/formats';

const flag = (description: string) => ({ type: 'bool', computed: true, description }) as const;

const attributes = {
  id: { type: 'string', computed: true, description: 'Id of the user.' },
  user_principal_name: {
    type: 'string',
    computed: true,
    nullable: true,
    description: 'Name that the user signs in with.',
  },
  user_type: {
    type: 'string',
    computed: true,
    nullable: true,
    description: '`member` or `guest`.',
  },
  is_admin: {
    type: 'bool',
    computed: true,
    nullable: true,
    description:
      'Whether the user holds a role of administrators; null where the report does not say.',
  },
  methods_registered: {
    type: 'set',
    element: { type: 'string' },
    computed: true,
    description:
      'Methods, by the report’s names, such as `passKeyDeviceBound`, `microsoftAuthenticatorPush` or `mobilePhone`. Microsoft adds names. Models of passkeys are not in the report: see `entra_registered_passkeys`.',
  },
  is_mfa_registered: flag('Whether a strong method is registered.'),
  is_mfa_capable: flag('Whether a strong method is registered that policy lets the user use.'),
  is_passwordless_capable: flag('Whether one of them needs no password.'),
  is_sspr_registered: flag('Whether enough is registered to reset a password.'),
  is_sspr_enabled: flag('Whether policy lets the user reset a password.'),
  is_sspr_capable: flag('Whether both is so.'),
} as const;

/** Attributes of the data source. */
export const schema = {
  id: { type: 'string', computed: true, description: 'Id of the user or the group.' },
  user_id: {
    type: 'string',
    format: objectId,
    optional: true,
    description: 'Id of a user. Exactly one of `user_id` and `group_id` is set.',
  },
  group_id: {
    type: 'string',
    format: groupId,
    optional: true,
    description: 'Id of a group, whose users are looked at, those of nested groups included.',
  },
  users: {
    type: 'set',
    element: { type: 'object', attributes },
    computed: true,
    description: 'What the report says, by user.',
  },
  unreported_user_ids: {
    type: 'set',
    element: { type: 'string' },
    computed: true,
    description:
      'Users of the group of whom the report says nothing, such as new ones. What they have registered is not known.',
  },
  report_last_updated_date_time: {
    type: 'string',
    computed: true,
    nullable: true,
    description: 'When the report was made, in UTC; null where it has none of the users.',
  },
} as const;
