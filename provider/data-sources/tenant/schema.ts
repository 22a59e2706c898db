/** Attributes of the data source. */
export const schema = {
  id: { type: 'string', computed: true, description: 'Id of the tenant.' },
  display_name: { type: 'string', computed: true, description: 'Name of the tenant.' },
  tenant_type: {
    type: 'string',
    computed: true,
    nullable: true,
    description: '`AAD` for an organization, `AAD B2C` or `CIAM` for one of customers.',
  },
  cloud: {
    type: 'string',
    computed: true,
    description:
      'The cloud that the provider is configured for: `global`, `usgovernmentl4`, `usgovernmentl5` or `china`.',
  },
  licences: {
    type: 'set',
    element: { type: 'string' },
    computed: true,
    description:
      'Licences of Microsoft Entra ID that some subscription gives: `P1`, `P2`. A tenant with P2 has P1 as well. A subscription counts until it is suspended; that features end then is assumed.',
  },
  initial_domain: {
    type: 'string',
    computed: true,
    nullable: true,
    description:
      'The domain below `onmicrosoft.com`, which is never federated: where accounts for emergencies belong.',
  },
  default_domain: {
    type: 'string',
    computed: true,
    nullable: true,
    description: 'The domain that new users get.',
  },
  verified_domains: {
    type: 'set',
    computed: true,
    description: 'The domains of the tenant.',
    element: {
      type: 'object',
      attributes: {
        name: { type: 'string', computed: true, description: 'The domain.' },
        type: {
          type: 'string',
          computed: true,
          nullable: true,
          description: '`Managed`, or `Federated` where users sign in with another service.',
        },
        is_initial: {
          type: 'bool',
          computed: true,
          description: 'Whether the tenant began with it.',
        },
        is_default: { type: 'bool', computed: true, description: 'Whether new users get it.' },
      },
    },
  },
} as const;
