/**
 * `entra_external_authentication_method`: a second factor that somebody else than Microsoft checks.
 *
 * @see https://learn.microsoft.com/graph/api/resources/externalauthenticationmethodconfiguration
 * @module
 */
import type { ExternalMethod } from '../../../graph/methods/external';
import { defineCollection } from '../define/collection';
import type { EntraResource } from '../define/entra-resource';
import { nameOf } from '../define/named';
import { WHOLE } from '../define/targets/targeted';
import { validateTargets } from '../define/targets/validate';
import { inspect } from './inspect';
import { rules } from './rules';
import { type Schema, schema } from './schema';

const TITLE = 'External method';

/** An external method of a tenant. */
export const externalAuthenticationMethod: EntraResource = defineCollection<Schema, ExternalMethod>(
  {
    typeName: 'entra_external_authentication_method',
    title: TITLE,
    subcategory: 'Authentication methods',
    description: [
      'Manages an external method: a second factor that another provider checks, by OpenID Connect.',
      'It satisfies the control `mfa` of conditional access policies, and no authentication strength. A provider whose application nobody has consented to signs nobody in; whether somebody has cannot be seen here.',
      'It is never replaced, and its name never changes. Microsoft documents how one is read, changed and deleted; that it is created in the list of all methods is assumed, from clients that do so.',
    ].join('\n\n'),
    schema,
    isProtected: false,
    rules,
    exclusions: [['exclude_group_ids'], ['exclude_user_ids']],
    access: (graph) => graph.externalMethods,
    validate: (config, diagnostics) => {
      validateTargets(config, WHOLE, diagnostics);
    },
    inspect,
    inspectDestroy({ diagnostics }, _graph, prior) {
      if (prior.state !== 'disabled') {
        diagnostics.warn({
          summary: `${TITLE} ${nameOf(prior)} ends sign-ins with it`,
          detail:
            'Users who have no other second factor cannot satisfy multifactor authentication any more. Whether registrations outlive a deletion is not documented; state = "disabled" turns the method off and keeps it.',
        });
      }
      return Promise.resolve();
    },
  },
);
