import {
  Audience,
  BootstrapStrength,
  NamedPlace,
  PassStrength,
  RegistrationAccess,
  type RegistrationAccessProps,
  SignInStrength,
  type TenantStack,
} from '../../constructs';
import { BREAK_GLASS_1, EMERGENCY, PILOT, policiesOf, stackOf } from './synthesise';

const EVERY_TIME = { sign_in_frequency: { is_enabled: true, frequency_interval: 'everyTime' } };

type Overrides = Partial<Pick<RegistrationAccessProps, 'audience' | 'onlyFrom' | 'state'>>;

function declare(stack: TenantStack, overrides: Overrides = {}): RegistrationAccess {
  const strength = new BootstrapStrength(stack, 'Bootstrap', { name: 'Registration' });
  return new RegistrationAccess(stack, 'Registration', {
    name: 'Register',
    strength,
    ...overrides,
  });
}

const passOf = (stack: TenantStack): PassStrength => new PassStrength(stack, 'Pass', { name: 'P' });

describe('RegistrationAccess', () => {
  it('demands strong sign-in or a pass, at this moment, of everybody but guests', () => {
    const stack = stackOf();
    declare(stack);
    expect(policiesOf(stack)['registration']).toMatchObject({
      state: 'enabled',
      conditions: {
        applications: { include_user_actions: ['urn:user:registersecurityinfo'] },
        users: {
          include_users: ['All'],
          exclude_users: [BREAK_GLASS_1],
          exclude_guests_or_external_users: {
            guest_or_external_user_types: [
              'internalGuest',
              'b2bCollaborationGuest',
              'b2bCollaborationMember',
              'b2bDirectConnectUser',
              'otherExternalUser',
              'serviceProvider',
            ],
          },
        },
      },
      grant_controls: {
        operator: 'AND',
        authentication_strength_id: '${entra_authentication_strength.bootstrap.id}',
      },
      session_controls: EVERY_TIME,
    });
    expect(Object.keys(policiesOf(stack))).toEqual(['registration']);
  });

  it('is for some, where a ring is named', () => {
    const stack = stackOf();
    declare(stack, { audience: Audience.groups(PILOT) });
    expect(policiesOf(stack)['registration']?.conditions.users).toMatchObject({
      include_groups: [PILOT],
    });
  });

  it('demands a managed device or a pass outside of places', () => {
    const stack = stackOf();
    const offices = NamedPlace.network(stack, 'Offices', {
      name: 'Offices',
      ranges: ['198.51.100.0/24'],
      trusted: true,
    });
    declare(stack, {
      onlyFrom: { places: [offices], managedDevices: true, pass: passOf(stack) },
    });
    expect(policiesOf(stack)['registration_elsewhere']).toMatchObject({
      display_name: 'Register: elsewhere with a pass',
      conditions: {
        applications: { include_user_actions: ['urn:user:registersecurityinfo'] },
        locations: {
          include_locations: ['All'],
          exclude_locations: ['${entra_named_location.offices.id}'],
        },
        // No key of theirs is a pass.
        users: { exclude_groups: [EMERGENCY] },
      },
      grant_controls: {
        operator: 'OR',
        built_in_controls: ['compliantDevice'],
        authentication_strength_id: '${entra_authentication_strength.pass.id}',
      },
      session_controls: EVERY_TIME,
    });
  });

  it('demands a pass outside of all trusted places, where devices are not managed', () => {
    const stack = stackOf();
    declare(stack, { onlyFrom: { pass: passOf(stack) } });
    expect(policiesOf(stack)['registration_elsewhere']).toMatchObject({
      conditions: { locations: { exclude_locations: ['AllTrusted'] } },
      grant_controls: {
        operator: 'AND',
        authentication_strength_id: '${entra_authentication_strength.pass.id}',
      },
    });
  });

  it('refuses a demand that nobody new can meet, by its type and by a cast', () => {
    const props = { name: 'Register', strength: SignInStrength.phishingResistant };
    expect(
      // @ts-expect-error -- provisionedKeysOnly has to be said
      () => new RegistrationAccess(stackOf(), 'Registration', props),
    ).toThrow(
      'dev/Registration: registration demands what nobody has who is new, and no pass counts; use a BootstrapStrength, or say provisionedKeysOnly: true where every user is handed a key',
    );
  });

  it('demands a key where every user is handed one', () => {
    const stack = stackOf();
    new RegistrationAccess(stack, 'Registration', {
      name: 'Register',
      strength: SignInStrength.phishingResistant,
      provisionedKeysOnly: true,
    });
    expect(policiesOf(stack)['registration']?.grant_controls).toMatchObject({
      authentication_strength_id: '00000000-0000-0000-0000-000000000004',
    });
  });

  it('refuses a pass elsewhere beside a key, as both would be demanded', () => {
    const stack = stackOf();
    expect(
      () =>
        new RegistrationAccess(stack, 'Registration', {
          name: 'Register',
          strength: SignInStrength.phishingResistant,
          provisionedKeysOnly: true,
          onlyFrom: { pass: passOf(stack) },
        }),
    ).toThrow('dev/Registration: elsewhere a pass is demanded beside a key, which takes no pass');
  });

  it('warns in report-only, where nothing is reported', () => {
    const { policy } = declare(stackOf(), { state: 'reportOnly' });
    expect(policy.node.metadata).toHaveLength(1);
  });
});
