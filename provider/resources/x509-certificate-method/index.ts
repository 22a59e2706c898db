/**
 * `entra_x509_certificate_method`: certificates as a method of the tenant.
 *
 * @see https://learn.microsoft.com/graph/api/resources/x509certificateauthenticationmethodconfiguration
 * @module
 */
import type { EntraResource } from '../define/entra-resource';
import { defineMethod } from '../define/method/define-method';
import { bindingsHaveDistinctPriorities } from './rules/bindings-have-distinct-priorities';
import { certificatesCountAsMore } from './rules/certificates-count-as-more';
import { lowerAffinityAdmitsMore } from './rules/lower-affinity-admits-more';
import { revocationIsNotDemanded } from './rules/revocation-is-not-demanded';
import { rulesAreDistinct } from './rules/rules-are-distinct';
import { rulesNameWhatTheyLookAt } from './rules/rules-name-what-they-look-at';
import { scopeCountsAsCapable } from './rules/scope-counts-as-capable';
import { schema, words } from './schema';

/** The certificate method of a tenant. */
export const x509CertificateMethod: EntraResource = defineMethod({
  typeName: 'entra_x509_certificate_method',
  title: 'certificate method',
  description:
    'Manages the certificate method of a tenant: who may sign in with an X.509 certificate, how certificates name users, and what they count as.',
  words,
  schema,
  places: [['certificate_authority_scopes']],
  rules: [
    bindingsHaveDistinctPriorities,
    rulesNameWhatTheyLookAt,
    rulesAreDistinct,
    certificatesCountAsMore,
    scopeCountsAsCapable,
    lowerAffinityAdmitsMore,
    revocationIsNotDemanded,
  ],
  access: (graph) => graph.x509Certificate,
});
