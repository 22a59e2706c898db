import type { Attribute } from '../../framework/schema';

/** Nobody, everybody, or those who are listed. */
const membership = (description: string) =>
  ({
    type: 'object',
    computed: true,
    nullable: true,
    description,
    attributes: {
      membership: {
        type: 'string',
        computed: true,
        description:
          '`all`, `none`, or `enumerated` for those who are listed; else the type by Graph’s name.',
      },
      users: {
        type: 'set',
        element: { type: 'string' },
        computed: true,
        description: 'Ids of users, where they are listed.',
      },
      groups: {
        type: 'set',
        element: { type: 'string' },
        computed: true,
        description: 'Ids of groups, where they are listed.',
      },
    },
  }) as const satisfies Attribute;

const isAdminConfigurable = {
  type: 'bool',
  computed: true,
  nullable: true,
  description: 'Whether administrators can change this part of the policy.',
} as const;

/** Attributes of the data source. */
export const schema = {
  id: { type: 'string', computed: true, description: 'Id of the tenant.' },
  user_device_quota: {
    type: 'int64',
    computed: true,
    description: 'Devices that a user can have before another one is refused.',
  },
  multi_factor_auth_configuration: {
    type: 'string',
    computed: true,
    nullable: true,
    description:
      '`required` where registering or joining a device asks for multifactor authentication, else `notRequired`.',
  },
  azure_ad_registration: {
    type: 'object',
    computed: true,
    description: 'Devices that are registered, and stay their owners’.',
    attributes: {
      is_admin_configurable: isAdminConfigurable,
      allowed_to_register: membership('Who may register devices.'),
    },
  },
  azure_ad_join: {
    type: 'object',
    computed: true,
    description: 'Devices that are joined, and belong to the organization.',
    attributes: {
      is_admin_configurable: isAdminConfigurable,
      allowed_to_join: membership('Who may join devices.'),
      local_admins: {
        type: 'object',
        computed: true,
        nullable: true,
        description: 'Who administers a device after it joined.',
        attributes: {
          enable_global_admins: {
            type: 'bool',
            computed: true,
            nullable: true,
            description: 'Whether Global Administrators do.',
          },
          registering_users: membership('Which of those who join a device do.'),
        },
      },
    },
  },
  local_admin_password_enabled: {
    type: 'bool',
    computed: true,
    description: 'Whether Microsoft Entra keeps the passwords of local administrators (LAPS).',
  },
} as const;
