/**
 * Directory objects by the azuread provider, and policy about them, in one stack.
 *
 * @module
 */
import { App, type TerraformStack } from 'cdktf';
import {
  Audience,
  AuthenticatorPath,
  BootstrapStrength,
  BreakGlass,
  parseAaguid,
  PasskeyPolicy,
  PasskeyProfile,
  RegistrationAccess,
  SignInAccess,
  SignInStrength,
  TenantStack,
} from 'entra-policy';
import { Directory, tenantId } from './directory';

const nfc = parseAaguid('2fc0579f-8113-47ea-b116-bb5a8db9202a'); // YubiKey 5 Series with NFC

function breakGlass(stack: TerraformStack): BreakGlass {
  const { breakGlass: users, breakGlassGroup } = new Directory(stack);
  const key = (label: string, place: string) =>
    ({ model: nfc, label, custody: { place, custodians: ['Head of security'] } }) as const;
  return new BreakGlass({
    accounts: [
      { user: users[0], design: 'excluded', keys: [key('1', 'Safe A'), key('2', 'Safe B')] },
      { user: users[1], design: 'excluded', keys: [key('3', 'Safe A'), key('4', 'Safe B')] },
    ],
    group: breakGlassGroup,
    lastDrill: '2026-09-15',
  });
}

const app = new App();
const stack = new TenantStack(app, 'directory', { tenantId, breakGlass });
const { staff, privileged, breakGlassGroup, pilot, limited } = Directory.of(stack);
const registration = new BootstrapStrength(stack, 'Bootstrap', { name: 'Registration' });

new PasskeyPolicy(stack, 'Passkeys', {
  staff: {
    profile: PasskeyProfile.unattested({ types: ['deviceBound', 'synced'] }),
    for: [staff],
  },
  profiles: {
    privileged: {
      name: 'Privileged',
      profile: PasskeyProfile.attested({ models: [nfc] }),
      groups: [privileged, breakGlassGroup],
    },
  },
});

new RegistrationAccess(stack, 'Registration', {
  name: 'Register security information',
  strength: registration,
  // Whoever needs a passkey to sign in has to be able to register one, by a pass.
  audience: Audience.groups(pilot, limited, privileged),
});

new SignInAccess(stack, 'PhishingResistant', {
  name: 'Sign in with nothing that can be phished',
  audience: Audience.groups(pilot, privileged),
  demand: SignInStrength.phishingResistant,
  authenticator: AuthenticatorPath.strengthPair(registration),
});

app.synth();
