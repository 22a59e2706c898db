import { assumed, documented } from './fact';

const POLICY = 'Graph page conditionalAccessPolicy';
const LIVE = 'captures of the live service';
const AZUREAD = 'acceptance tests of Terraform’s azuread provider against live tenants';

/** Conditional access policies: how they are read, written, deleted and restored. */
export const conditionalAccessFacts = {
  notFound: documented(
    'policy-not-found',
    'A conditional access policy that does not exist is answered 404 ResourceNotFound.',
    LIVE,
  ),
  answers: documented(
    'policy-answers',
    'Creating a policy answers 201, changing one 204, deleting one 204.',
    `${POLICY}: Create, Update, Delete`,
  ),
  permissions: documented(
    'policy-permissions',
    'Writing policies and named locations takes Policy.Read.All and Policy.ReadWrite.ConditionalAccess together.',
    'Graph pages Create conditionalAccessPolicy and Create namedLocation; documentation of the azuread provider',
  ),
  applicationRead: assumed(
    'policy-application-read',
    'Application.Read.All, which the pages list for create and update, is not demanded.',
    'a widely used provider documents and works without it',
  ),
  betaHidden: assumed(
    'policy-beta-hidden',
    'v1.0 leaves out of lists and answers 404 for a policy that has a part of beta alone: agent identities, AllAgentIdResources, network access, continuousAccessEvaluation, globalSecureAccessFilteringProfile, verifiedID or the user action accountrecovery.',
    'clients have reported that v1.0 omits policies with a condition in preview',
  ),
  betaWrite: assumed(
    'policy-beta-write',
    'PATCH and DELETE on v1.0 find a policy that v1.0 hides as little as GET does.',
    'one version sees one set of policies',
  ),
  betaNulls: documented(
    'policy-beta-nulls',
    'Beta returns partialEnablementStrategy and conditions.times, clients and deviceStates, always null.',
    LIVE,
  ),
  betaTypes: assumed(
    'policy-beta-types',
    'Types of the parts of beta are as their pages and the CSDL of sovereign clouds show them.',
    'the beta CSDL of the global cloud was not read',
  ),
  modified: documented(
    'policy-modified',
    'modifiedDateTime is null until the first update.',
    'Graph page Create conditionalAccessPolicy',
  ),
  strengthById: documented(
    'policy-strength-by-id',
    'A write names its authentication strength by id alone; the expanded object of a GET is refused with 400.',
    LIVE,
  ),
  strengthExists: assumed(
    'policy-strength-exists',
    'An authentication strength that does not exist is refused with 400.',
    'a policy without its strength could not be evaluated',
  ),
  strengthExpanded: documented(
    'policy-strength-expanded',
    'GET returns the authentication strength of a policy expanded.',
    LIVE,
  ),
  readOnly: documented(
    'policy-read-only',
    'A read-only property in a write, such as id, is refused with 400 and a message that begins with 1001.',
    LIVE,
  ),
  readOnlyNull: assumed(
    'policy-read-only-null',
    'null for a read-only property is taken as if it were left out.',
    'it says nothing that could contradict the service',
  ),
  schema: documented(
    'policy-schema',
    'A policy that is null or does not fit its schema is refused with 400 and a message that begins with 1007.',
    LIVE,
  ),
  malformed: documented(
    'policy-malformed',
    'A policy without includeApplications, includeUserActions or authentication contexts is refused with a 400 that names no property.',
    LIVE,
  ),
  patchKeeps: documented(
    'policy-patch-keeps',
    'PATCH keeps the properties that it leaves out; null clears grantControls and sessionControls.',
    `${POLICY}: Update`,
  ),
  patchConditions: assumed(
    'policy-patch-conditions',
    'PATCH of conditions keeps applications, users and clientAppTypes where it leaves them out, and clears every other condition that it leaves out.',
    `two pages show a PATCH of one condition alone; ${AZUREAD} clear a condition by leaving it out`,
  ),
  patchWhole: assumed(
    'policy-patch-whole',
    'PATCH replaces grantControls, sessionControls and each member of conditions as a whole.',
    'clients that work send whole objects; a client must not rely on either',
  ),
  sessionCondensed: documented(
    'policy-session-condensed',
    'sessionControls in which nothing has an effect become null.',
    `${AZUREAD}; msgraph-metadata issue 93`,
  ),
  duplicateNames: documented(
    'policy-duplicate-names',
    'Two policies can have the same displayName.',
    POLICY,
  ),
  limit: assumed(
    'policy-limit',
    'A tenant has at most 240 policies, whatever their state; one more is refused with 400.',
    'the planning page gave 195 before; deleted policies are not counted',
  ),
  softDelete: documented(
    'policy-soft-delete',
    'A deleted policy or named location is found under deletedItems for 30 days.',
    'Graph pages conditionalAccessPolicy and namedLocation of beta: deleted items',
  ),
  restoreRefused: assumed(
    'policy-restore-refused',
    'Restore is refused with 403, unless the seed allows it.',
    'the permission table of the page says not supported for every kind of caller',
  ),
  restored: assumed(
    'policy-restored',
    'A restored object has its id and content back and answers 200; the limit of policies counts.',
    'the page shows a policy as the answer',
  ),
  managed: documented(
    'policy-managed',
    'Of a Microsoft-managed policy only the state and the exclusions can be changed; it can be neither renamed nor deleted.',
    'entra-docs page Microsoft-managed Conditional Access policies',
  ),
  managedStatus: assumed(
    'policy-managed-status',
    'Another change of a Microsoft-managed policy is refused with 400, its deletion with 403.',
    'the page describes the portal',
  ),
  defaultsOn: documented(
    'policy-security-defaults',
    'A policy cannot be enabled while security defaults are.',
    'entra-docs page Security defaults in Microsoft Entra ID',
  ),
  unlicensed: documented(
    'policy-license',
    'Without P1 policies can be read and deleted, not created or changed; risk conditions need P2.',
    'entra-docs page What is Conditional Access: license requirements',
  ),
  unlicensedStatus: assumed(
    'policy-license-status',
    'What the licence does not allow is refused with 403; riskRemediation needs P2 like risk conditions.',
    'the answer of Graph is not documented',
  ),
  throttled: documented(
    'access-throttle',
    'Policies and named locations take one request per second and tenant, reads included.',
    'Graph page Microsoft Graph service-specific throttling limits',
  ),
  throttleOthers: assumed(
    'access-throttle-others',
    'Strengths, contexts, templates, settings, plans and What-If count under the identity limits.',
    'the page names policies, named locations and risk',
  ),
} as const;
