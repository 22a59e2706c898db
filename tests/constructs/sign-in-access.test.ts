import {
  AccessPolicy,
  AUTHENTICATOR_AAGUIDS,
  AUTHENTICATOR_REGISTRATION_APP,
  Audience,
  AuthenticatorPath,
  BootstrapStrength,
  Grant,
  parseAaguid,
  PasskeyPolicy,
  PasskeyProfile,
  SignInAccess,
  SignInStrength,
  Target,
  type TenantStack,
} from '../../constructs';
import {
  BREAK_GLASS_1,
  EMERGENCY,
  LIGHTNING,
  NFC,
  policiesOf,
  STAFF,
  stackOf,
  synthesise,
} from './synthesise';

const bootstrapOf = (stack: TenantStack): BootstrapStrength =>
  new BootstrapStrength(stack, 'Bootstrap', { name: 'Registration' });

const signIn = (stack: TenantStack, authenticator?: AuthenticatorPath): SignInAccess =>
  new SignInAccess(stack, 'SignIn', {
    name: 'Sign in',
    demand: SignInStrength.phishingResistant,
    ...(authenticator !== undefined && { authenticator }),
  });

describe('SignInAccess', () => {
  it('demands a second factor of everybody, guests included', () => {
    const stack = stackOf();
    new SignInAccess(stack, 'SecondFactor', { name: 'Second factor', demand: 'multifactor' });
    expect(policiesOf(stack)).toEqual({
      second_factor: {
        display_name: 'Second factor',
        state: 'enabled',
        conditions: {
          client_app_types: ['all'],
          applications: { include_applications: ['All'] },
          users: { include_users: ['All'], exclude_users: [BREAK_GLASS_1] },
        },
        grant_controls: { operator: 'AND', built_in_controls: ['mfa'] },
      },
    });
  });

  it('demands a strength of everybody but guests, who cannot register passkeys here', () => {
    const stack = stackOf();
    signIn(stack);
    expect(policiesOf(stack)['sign_in']).toMatchObject({
      conditions: { users: { exclude_guests_or_external_users: {} } },
      grant_controls: { authentication_strength_id: '00000000-0000-0000-0000-000000000004' },
    });
  });

  it('takes a pass on phones, where a pair of strengths was chosen', () => {
    const stack = stackOf();
    signIn(stack, AuthenticatorPath.strengthPair(bootstrapOf(stack)));
    expect(policiesOf(stack)).toMatchObject({
      sign_in: {
        conditions: {
          platforms: { include_platforms: ['all'], exclude_platforms: ['android', 'iOS'] },
        },
        grant_controls: { authentication_strength_id: '00000000-0000-0000-0000-000000000004' },
      },
      sign_in_phones: {
        display_name: 'Sign in: phones',
        conditions: {
          platforms: { include_platforms: ['android', 'iOS'] },
          users: { exclude_guests_or_external_users: {} },
        },
        grant_controls: {
          authentication_strength_id: '${entra_authentication_strength.bootstrap.id}',
        },
      },
    });
  });

  it('refuses a strength that a pass satisfies, by its type and by a cast', () => {
    const stack = stackOf();
    expect(
      () =>
        new SignInAccess(stack, 'SignIn', {
          name: 'Sign in',
          // @ts-expect-error -- a strength for registration is none for signing in
          demand: bootstrapOf(stack),
        }),
    ).toThrow('dev/SignIn: a pass of single use satisfies the strength; it is for registration');
  });
});

const open = PasskeyProfile.unattested({ types: ['deviceBound', 'synced'] });
const keys = PasskeyProfile.attested({ models: [NFC, LIGHTNING] });

const passkeys = (stack: TenantStack, profile: PasskeyProfile): PasskeyPolicy =>
  new PasskeyPolicy(stack, 'Passkeys', { staff: { profile, for: [STAFF, EMERGENCY] } });

describe('the registration of Microsoft Authenticator', () => {
  it('fails synthesis where a demand for passkeys would stop it, naming both constructs', () => {
    const stack = stackOf();
    passkeys(stack, open);
    signIn(stack);
    expect(() => synthesise(stack)).toThrow(
      '[dev/Passkeys] profile "staff" admits passkeys in Microsoft Authenticator, and dev/SignIn/Policy keeps it from registering one: it demands a passkey of every resource, on phones as well. Give the policy a path: AuthenticatorPath.strengthPair, .applicationFilter or .registrationLeftOut; or admit no passkeys in Authenticator',
    );
  });

  it('is seen whichever of the two was declared first', () => {
    const stack = stackOf();
    signIn(stack);
    passkeys(stack, open);
    expect(() => synthesise(stack)).toThrow('dev/SignIn/Policy keeps it from registering one');
  });

  it.each(AUTHENTICATOR_AAGUIDS)('is seen where a list of models has %s', (model) => {
    const stack = stackOf();
    const models = [NFC, LIGHTNING, parseAaguid(model)] as const;
    passkeys(stack, PasskeyProfile.attested({ models }));
    signIn(stack);
    expect(() => synthesise(stack)).toThrow('keeps it from registering one');
  });

  it.each([
    [
      'a pair of strengths',
      (stack: TenantStack) => AuthenticatorPath.strengthPair(bootstrapOf(stack)),
    ],
    ['a filter', () => AuthenticatorPath.applicationFilter('CustomSecurityAttribute.P_L -eq "s"')],
    ['an exclusion', () => AuthenticatorPath.registrationLeftOut()],
  ])('gets past the demand by %s', (_, path) => {
    const stack = stackOf();
    passkeys(stack, open);
    signIn(stack, path(stack));
    expect(() => synthesise(stack)).not.toThrow();
  });

  it('is left out by its application, where that is chosen', () => {
    const stack = stackOf();
    signIn(stack, AuthenticatorPath.registrationLeftOut());
    expect(policiesOf(stack)['sign_in']?.conditions['applications']).toEqual({
      include_applications: ['All'],
      exclude_applications: [AUTHENTICATOR_REGISTRATION_APP],
    });
  });

  it('is no matter where no profile admits passkeys in it', () => {
    const stack = stackOf();
    passkeys(stack, keys);
    signIn(stack);
    expect(() => synthesise(stack)).not.toThrow();
  });

  const policy = { name: 'Policy', state: 'enabled', audience: Audience.everyone() } as const;
  const strong = Grant.allOf(SignInStrength.phishingResistant);

  it.each([
    ['off', { ...policy, state: 'disabled', target: Target.allResources(), grant: strong }],
    [
      'about some applications',
      { ...policy, target: Target.applications('Office365'), grant: strong },
    ],
    ['about user actions', { ...policy, target: Target.registration(), grant: strong }],
    [
      'about a second factor',
      { ...policy, target: Target.allResources(), grant: Grant.allOf('mfa') },
    ],
    [
      'about sign-ins at risk',
      {
        ...policy,
        target: Target.allResources(),
        grant: strong,
        conditions: { signInRiskLevels: ['high'] },
      },
    ],
    [
      'about computers',
      {
        ...policy,
        target: Target.allResources(),
        grant: strong,
        conditions: { platforms: { includePlatforms: ['windows', 'macOS'] } },
      },
    ],
    [
      'satisfied by a managed device as well',
      {
        ...policy,
        target: Target.allResources(),
        grant: Grant.oneOf([SignInStrength.phishingResistant, 'compliantDevice'], { reason: 'x' }),
      },
    ],
  ] as const)('is not stopped by a policy that is %s', (_, props) => {
    const stack = stackOf();
    passkeys(stack, open);
    new AccessPolicy(stack, 'Policy', props);
    expect(() => synthesise(stack)).not.toThrow();
  });

  it('is stopped by a policy for one of its platforms', () => {
    const stack = stackOf();
    passkeys(stack, open);
    new AccessPolicy(stack, 'Policy', {
      ...policy,
      target: Target.allResources(),
      grant: strong,
      conditions: { platforms: { includePlatforms: ['all'], excludePlatforms: ['iOS'] } },
    });
    expect(() => synthesise(stack)).toThrow('dev/Policy keeps it from registering one');
  });

  it('is no matter for whoever is held to keys: nobody of them registers passkeys there', () => {
    const stack = stackOf();
    passkeys(stack, open);
    const strength = SignInStrength.deviceBound(stack, 'Keys', { name: 'Keys', models: [NFC] });
    new SignInAccess(stack, 'SignIn', { name: 'Sign in', demand: strength });
    expect(() => synthesise(stack)).not.toThrow();
  });
});
