import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../package';

const FOLDER = 'tests/acceptance';

/** Acceptance tests that run on one engine for every change, and why one is enough. */
interface Left {
  readonly because: string;
  /** Paths below `tests/acceptance` without their ending, or folders with a slash at the end. */
  readonly tests: readonly string[];
}

/**
 * What is not run on further engines unless all of it is asked for. A test that is not named here
 * is run on all of them: a new one has to earn its place in this list.
 */
export const LEFT_OUT: readonly Left[] = [
  {
    because:
      'Graph fails, lags, pretends or has very much: the engine makes the calls that it makes where all is well',
    tests: [
      'authentication-strength/concurrency',
      'authentication-strength/faults',
      'conditional-access-policy/faults',
      'data-sources/replication',
      'fido2-method/faults',
      'hazards/limits',
      'hazards/lost-answers',
      'hazards/named-locations',
      'hazards/pretended-writes',
      'import/large-tenant',
    ],
  },
  {
    because:
      'rules judge values; that each kind of value arrives, known or not, and how findings are shown is tried in framework, break-glass/unknown-values and data-sources/unknown-values',
    tests: [
      'authentication-context/guards',
      'authentication-methods-policy/judgement',
      'authentication-strength/judgement',
      'authentication-strength/restrictions',
      'authentication-strength/usage',
      'break-glass/both-at-once',
      'break-glass/designs',
      'break-glass/memberships',
      'break-glass/passkey-method',
      'break-glass/standing-policies',
      'break-glass/strengths',
      'conditional-access-policy/existing',
      'conditional-access-policy/judgement',
      'conditional-access-policy/references',
      'conditional-access-policy/tenant',
      'external-authentication-method/guards',
      'fido2-method/advice',
      'fido2-method/bad-values',
      'fido2-method/judgement',
      'fido2-method/legacy',
      'fido2-method/profiles',
      'fido2-method/refused-plans',
      'fido2-method/undeclared-profiles',
      'hazards/application-filter',
      'hazards/excluded-groups',
      'hazards/other-tenant',
      'hazards/permissions',
      'hazards/registration',
      'managed-conditional-access-policy/break-glass',
      'managed-conditional-access-policy/guards',
      'qr-code-pin-method/clouds',
      'security-defaults/policies',
    ],
  },
  {
    because:
      'a type lives as entra_sms_method or entra_named_location does; that it is planned, applied and imported at all is tried in examples',
    tests: [
      'authentication-context/lifecycle',
      'authentication-methods-policy/lifecycle',
      'authorization-policy/lifecycle',
      'conditional-access-policy/attributes',
      'conditional-access-settings/lifecycle',
      'email-method/lifecycle',
      'external-authentication-method/lifecycle',
      'hardware-oath-method/lifecycle',
      'managed-conditional-access-policy/lifecycle',
      'microsoft-authenticator-method/lifecycle',
      'qr-code-pin-method/lifecycle',
      'security-defaults/lifecycle',
      'software-oath-method/lifecycle',
      'temporary-access-pass-method/lifecycle',
      'verifiable-credentials-method/lifecycle',
      'voice-method/lifecycle',
      'x509-certificate-method/lifecycle',
    ],
  },
  {
    because: 'a data source is read in examples, in both languages',
    tests: [
      'data-sources/authentication-strength',
      'data-sources/device-registration-policy',
      'data-sources/directory-role-template',
      'data-sources/group',
      'data-sources/inbound-trust',
      'data-sources/refusals',
      'data-sources/registered-passkeys',
      'data-sources/tenant',
      'data-sources/user',
      'data-sources/user-registration-details',
    ],
  },
  {
    because: 'the engine is not what is asked',
    tests: [
      'bench/',
      'configuration/permissions',
      'configuration/secret-search',
      'configuration/sign-in',
      'configuration/tenants',
      'constructs/observe',
      'constructs/recovery',
      'constructs/security-defaults-exit',
      'constructs/what-if',
      'import/baseline',
    ],
  },
];

/** Every file of acceptance tests, as a path below the root. */
export const acceptanceTests = (): readonly string[] =>
  readdirSync(join(ROOT, FOLDER), { recursive: true, encoding: 'utf8' })
    .map((path) => `${FOLDER}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts'))
    .sort();

/** Whether an entry of the list means a file. */
export const isMeant = (entry: string, file: string): boolean =>
  entry.endsWith('/')
    ? file.startsWith(`${FOLDER}/${entry}`)
    : file === `${FOLDER}/${entry}.test.ts`;

/** Files whose answers may differ between engines. */
export function testsOfEngines(): readonly string[] {
  const left = LEFT_OUT.flatMap(({ tests }) => tests);
  return acceptanceTests().filter((file) => !left.some((entry) => isMeant(entry, file)));
}
