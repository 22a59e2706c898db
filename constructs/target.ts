import { AUTHENTICATOR_REGISTRATION_APP } from '../model/authenticator';
import { isGuid } from '../model/guid';
import type { NonEmpty } from '../model/non-empty';

/** What a policy protects, in Graph's lists. */
interface Protected {
  readonly applications?: readonly string[];
  readonly exceptApplications?: readonly string[];
  readonly userActions?: readonly string[];
  readonly contexts?: readonly string[];
  readonly filter?: ApplicationFilter;
}

/** Applications by their custom security attributes. */
export interface ApplicationFilter {
  /** Whether what the rule matches is protected, or left out. */
  readonly mode: 'include' | 'exclude';
  /** The rule, in the language of filters. */
  readonly rule: string;
}

/**
 * What a policy protects: applications, one user action, or authentication contexts, and never a
 * mixture, as Graph takes none.
 */
export class Target {
  readonly applications: readonly string[];
  readonly exceptApplications: readonly string[];
  readonly userActions: readonly string[];
  readonly contexts: readonly string[];
  readonly filter: ApplicationFilter | undefined;

  private constructor(props: Protected) {
    this.applications = props.applications ?? [];
    this.exceptApplications = props.exceptApplications ?? [];
    this.userActions = props.userActions ?? [];
    this.contexts = props.contexts ?? [];
    this.filter = props.filter;
  }

  /**
   * Every resource: applications that come later as well.
   *
   * @param except - ids of applications that are left out, each of which needs an ExceptionRecord of
   * the policy
   */
  static allResources(except: readonly string[] = []): Target {
    return new Target({ applications: ['All'], exceptApplications: applicationIds(except) });
  }

  /** Applications by id, or Graph's words `Office365` and `MicrosoftAdminPortals`. */
  static applications(...ids: NonEmpty<string>): Target {
    return new Target({ applications: applicationIds(ids) });
  }

  /**
   * Applications that carry custom security attributes, and none besides. Whoever assigns attributes
   * decides what is protected.
   *
   * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-filter-for-applications
   * @throws Error when the rule is empty.
   */
  static filteredApplications(rule: string): Target {
    if (rule.trim() === '') throw new Error('the application filter has no rule; write one');
    return new Target({ filter: { mode: 'include', rule } });
  }

  /** Registering security information: adding a way to sign in. */
  static registration(): Target {
    return new Target({ userActions: [REGISTRATION] });
  }

  /**
   * Registering or joining a device. Policies for it take no device filter and no client types, and
   * demand `mfa` or a strength.
   */
  static deviceRegistration(): Target {
    return new Target({ userActions: [DEVICE_REGISTRATION] });
  }

  /** Recovering an account; a preview of Microsoft. */
  static accountRecovery(): Target {
    return new Target({ userActions: [ACCOUNT_RECOVERY] });
  }

  /** Authentication contexts by id, `c1` to `c99`. @throws Error when one is none. */
  static contexts(...ids: NonEmpty<string>): Target {
    for (const id of ids) {
      if (!/^c[1-9]\d?$/.test(id)) {
        throw new Error(`"${id}" is not an authentication context; expected "c1" to "c99"`);
      }
    }
    return new Target({ contexts: ids });
  }

  /** Whether it is a user action: nothing is reported of those. */
  get isUserAction(): boolean {
    return this.userActions.length > 0;
  }

  /** Whether it is registering security information. */
  get isRegistration(): boolean {
    return this.userActions.includes(REGISTRATION);
  }

  /** Whether it is registering or joining a device. */
  get isDeviceRegistration(): boolean {
    return this.userActions.includes(DEVICE_REGISTRATION);
  }

  /** Whether it rests on the preview of account recovery. */
  get isAccountRecovery(): boolean {
    return this.userActions.includes(ACCOUNT_RECOVERY);
  }

  /** Whether it leaves out what Microsoft Authenticator signs in to while it registers a passkey. */
  get leavesAuthenticatorOut(): boolean {
    return this.exceptApplications.some(
      (id) => id.toLowerCase() === AUTHENTICATOR_REGISTRATION_APP,
    );
  }

  /** Whether it is every resource. */
  get isAllResources(): boolean {
    return this.applications.includes('All');
  }
}

const REGISTRATION = 'urn:user:registersecurityinfo';
const DEVICE_REGISTRATION = 'urn:user:registerdevice';
const ACCOUNT_RECOVERY = 'urn:user:accountrecovery';
const WORDS = ['Office365', 'MicrosoftAdminPortals'];

function applicationIds(ids: readonly string[]): readonly string[] {
  for (const id of ids) {
    if (isGuid(id) || WORDS.includes(id)) continue;
    throw new Error(
      `"${id}" is not an application; expected its client id, or ${WORDS.join(' or ')}`,
    );
  }
  return ids;
}
