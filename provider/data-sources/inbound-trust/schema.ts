const trust = {
  is_mfa_accepted: {
    type: 'bool',
    computed: true,
    description: 'Whether multifactor authentication in the other tenant counts.',
  },
  is_compliant_device_accepted: {
    type: 'bool',
    computed: true,
    description: 'Whether a device that complies there counts as compliant.',
  },
  is_hybrid_azure_ad_joined_device_accepted: {
    type: 'bool',
    computed: true,
    description: 'Whether a device that is hybrid joined there counts as hybrid joined.',
  },
} as const;

/** Attributes of the data source. */
export const schema = {
  id: { type: 'string', computed: true, description: 'Id of the tenant.' },
  default: {
    type: 'object',
    computed: true,
    description: 'What holds for tenants that are no partner, and where a partner says nothing.',
    attributes: {
      ...trust,
      is_service_default: {
        type: 'bool',
        computed: true,
        description: 'Whether the default configuration is still Microsoft’s own.',
      },
    },
  },
  partners: {
    type: 'map',
    computed: true,
    description:
      'What holds for the tenants that have a configuration of their own, by tenant id in lower case. What they do not say is already filled in from the default.',
    element: {
      type: 'object',
      attributes: {
        ...trust,
        inherits_default: {
          type: 'bool',
          computed: true,
          description:
            'Whether the configuration says nothing of trust, so that the default holds.',
        },
        is_service_provider: {
          type: 'bool',
          computed: true,
          description: 'Whether the tenant is a Cloud Service Provider of this one.',
        },
        is_in_multi_tenant_organization: {
          type: 'bool',
          computed: true,
          description: 'Whether both are in one multitenant organization.',
        },
      },
    },
  },
} as const;
