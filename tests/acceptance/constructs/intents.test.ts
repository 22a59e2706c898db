import {
  AccessPolicy,
  Audience,
  AuthenticatorPath,
  BootstrapStrength,
  ExceptionRecord,
  Grant,
  LegacyAuthenticationBlock,
  MethodsPolicy,
  NamedPlace,
  PassStrength,
  PasskeyPolicy,
  PasskeyProfile,
  PrivilegedAccess,
  RegistrationAccess,
  RegistrationCampaign,
  SignInAccess,
  SignInStrength,
  type SunsetStage,
  Target,
  TemporaryAccessPassBootstrap,
  type TenantStack,
  WeakMethodSunset,
} from '../../../constructs';
import { DataEntraDirectoryRoleTemplate, DataEntraGroup } from '../../../gen';
import { GROUPS } from '../../support/tenant';
import { ConstructStage, EMERGENCY, NFC, tenantStack } from './stage';

const strong = SignInStrength.phishingResistant;
const everybody: SunsetStage = { name: 'Everybody', for: 'everyone', closes: '2027-01-15' };

/** Every intent with every option that the baseline does not use. */
const INTENTS: readonly (readonly [string, (stack: TenantStack) => void])[] = [
  [
    'administrators on managed devices, with platform credentials',
    (stack) => {
      const strength = SignInStrength.deviceBound(stack, 'Keys', {
        name: 'Keys',
        models: [NFC],
        platformCredentials: true,
      });
      new PrivilegedAccess(stack, 'Admins', { name: 'Admins', strength, managedDevice: true });
    },
  ],
  [
    'registration with handed keys alone',
    (stack) => {
      new RegistrationAccess(stack, 'Registration', {
        name: 'Register',
        strength: SignInStrength.resistant(stack, 'Staff', { name: 'Staff "${x}"' }),
        provisionedKeysOnly: true,
      });
    },
  ],
  [
    'registration from countries, or with a pass',
    (stack) => {
      const place = NamedPlace.countries(stack, 'Home', { name: 'Home', countries: ['CH', 'JP'] });
      new RegistrationAccess(stack, 'Registration', {
        name: 'Register',
        strength: new BootstrapStrength(stack, 'Bootstrap', { name: 'Registration' }),
        onlyFrom: {
          places: [place],
          managedDevices: true,
          pass: new PassStrength(stack, 'Pass', { name: 'Pass' }),
        },
      });
    },
  ],
  [
    'strong sign-in past Authenticator by an exclusion, and by a filter',
    (stack) => {
      const paths = {
        Excluded: AuthenticatorPath.registrationLeftOut(),
        Filtered: AuthenticatorPath.applicationFilter(
          'CustomSecurityAttribute.Policy_Level -eq "strong"',
        ),
      };
      for (const [id, authenticator] of Object.entries(paths)) {
        new SignInAccess(stack, id, { name: id, demand: strong, authenticator });
      }
    },
  ],
  [
    'policies with exceptions, guests, devices and contexts',
    (stack) => {
      new LegacyAuthenticationBlock(stack, 'Legacy', {
        name: 'Legacy',
        transfers: ['authenticationTransfer'],
        exceptions: [
          new ExceptionRecord({
            reason: 'Scanners say "no" to ${everything}',
            ticket: 'SEC-42',
            owner: 'Ada',
            approvers: ['Grace', 'Alan'],
            created: '2026-10-15',
            expires: '2026-12-31',
            groups: [GROUPS.staff],
          }),
        ],
      });
      new AccessPolicy(stack, 'Guests', {
        name: 'Guests 🗝 ${not a template} %{if}',
        state: 'reportOnly',
        audience: Audience.guests(),
        target: Target.applications('MicrosoftAdminPortals'),
        grant: Grant.oneOf(['compliantDevice', 'domainJoinedDevice']),
        conditions: {
          deviceFilter: {
            mode: 'exclude',
            rule: 'device.extensionAttribute1 -eq "SAW"',
            unregisteredDevices: 'met',
          },
        },
      });
      new AccessPolicy(stack, 'Devices', {
        name: 'Devices',
        state: 'enabled',
        audience: Audience.everyone(),
        target: Target.deviceRegistration(),
        grant: Grant.allOf('mfa'),
      });
    },
  ],
  [
    'methods: passkeys, passes, a campaign, and the end of weak ones',
    (stack) => {
      new PasskeyPolicy(stack, 'Passkeys', {
        staff: {
          profile: PasskeyProfile.attested({ models: [NFC] }),
          for: [GROUPS.staff, EMERGENCY.group],
        },
      });
      new TemporaryAccessPassBootstrap(stack, 'Passes', {
        holders: [{ name: 'Staff', groups: [GROUPS.staff], upgradeBy: '2027-01-15' }],
      });
      new MethodsPolicy(stack, 'Methods', {
        campaign: RegistrationCampaign.forPasskeys({ for: 'everyone', limitedSnoozes: true }),
        migration: 'complete',
        reportSuspiciousActivity: false,
        systemPreferred: true,
      });
      new WeakMethodSunset(stack, 'Weak', {
        closed: [{ name: 'Staff', for: [GROUPS.staff], closes: '2026-10-15' }, everybody],
        planned: [],
        guestMailCodes: 'end',
      });
    },
  ],
  [
    'people who are looked up by name',
    (stack) => {
      const staff = new DataEntraGroup(stack, 'staff', { displayName: 'Staff' });
      const role = new DataEntraDirectoryRoleTemplate(stack, 'reader', {
        displayName: 'Global Reader',
      });
      const audience = Audience.groups(staff).and(Audience.roles(role));
      new SignInAccess(stack, 'SignIn', { name: 'Sign in', demand: 'multifactor', audience });
    },
  ],
  [
    'no campaign',
    (stack) => {
      new MethodsPolicy(stack, 'Methods', { campaign: RegistrationCampaign.off });
    },
  ],
];

describe('every intent', () => {
  it.each(INTENTS)('is taken by Graph, and plans empty: %s', async (_, declare) => {
    const stage = await ConstructStage.open();
    try {
      const stack = tenantStack();
      declare(stack);
      const applied = await stage.declare(stack).apply();
      expect(applied.errors).toEqual([]);
      expect(await stage.plan()).toMatchObject({ code: 0, errors: [] });
    } finally {
      await stage.close();
    }
  });
});
