import { idAttribute, nameAttribute } from '../define/define-lookup';

/** Attributes of the data source. */
export const schema = {
  id: idAttribute('strength', 'display_name'),
  display_name: nameAttribute(
    'Name of the strength, in any case of letters. Of Microsoft’s own ones `Phishing-resistant MFA` and `Phishing resistant MFA` mean the same.',
  ),
  description: {
    type: 'string',
    computed: true,
    nullable: true,
    description: 'What it is for.',
  },
  policy_type: {
    type: 'string',
    computed: true,
    description: '`builtIn` for Microsoft’s own, which nobody can change, else `custom`.',
  },
  requirements_satisfied: {
    type: 'string',
    computed: true,
    description: '`mfa` where every combination is of several factors, else `none`.',
  },
  allowed_combinations: {
    type: 'set',
    element: { type: 'string' },
    computed: true,
    description: 'Combinations of methods, any of which satisfies the strength.',
  },
  combination_configurations: {
    type: 'set',
    computed: true,
    description: 'Restrictions of single combinations.',
    element: {
      type: 'object',
      attributes: {
        id: { type: 'string', computed: true, description: 'Id of the restriction.' },
        applies_to_combinations: {
          type: 'set',
          element: { type: 'string' },
          computed: true,
          description: 'The combinations that it restricts.',
        },
        allowed_aaguids: {
          type: 'set',
          element: { type: 'string' },
          computed: true,
          description: 'Models of authenticators that count, in lower case.',
        },
        allowed_issuer_skis: {
          type: 'set',
          element: { type: 'string' },
          computed: true,
          description: 'Certification authorities of which one has to have issued the certificate.',
        },
        allowed_policy_oids: {
          type: 'set',
          element: { type: 'string' },
          computed: true,
          description: 'Policies of which the certificate has to name one.',
        },
      },
    },
  },
} as const;
