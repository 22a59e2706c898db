import { Token } from 'cdktf';
import {
  Audience,
  BootstrapStrength,
  BreakGlass,
  ExceptionRecord,
  PrivilegedAccess,
  RegistrationAccess,
  RegistrationCampaign,
  RiskGuard,
  SignInAccess,
  SignInStrength,
  type TenantStack,
} from '../../constructs';
import { stackOf } from './synthesise';

const name = 'Policy';
/** What a module is that is imported in a circle: nothing yet. */
const nothing = undefined as never;
const bootstrap = (stack: TenantStack): BootstrapStrength =>
  new BootstrapStrength(stack, 'Own', { name });

describe('a message of a value that a construct makes', () => {
  it.each<[string, (stack: TenantStack) => unknown]>([
    ['sign-in', (stack) => new SignInAccess(stack, 'P', { name, demand: nothing })],
    ['administrators', (stack) => new PrivilegedAccess(stack, 'P', { name, strength: nothing })],
    ['registration', (stack) => new RegistrationAccess(stack, 'P', { name, strength: nothing })],
    [
      'registration elsewhere',
      (stack) =>
        new RegistrationAccess(stack, 'P', {
          name,
          strength: bootstrap(stack),
          onlyFrom: { pass: nothing },
        }),
    ],
    [
      'risk',
      (stack) => {
        const remediation = { userRisk: nothing, signInRisk: SignInStrength.phishingResistant };
        return new RiskGuard(stack, 'P', { name, remediation });
      },
    ],
  ])('names the construct: %s', (_, make) => {
    const stack = stackOf();
    expect(() => make(stack)).toThrow(
      `dev/P: a grant has a control that is undefined, and would demand the others alone`,
    );
  });

  it('names the stack whose accounts for emergencies it declares', () => {
    const breakGlass = (): BreakGlass => new BreakGlass({ accounts: [], lastDrill: '2026-09-15' });
    expect(() => stackOf({ breakGlass })).toThrow('dev: break-glass: 0 account; declare at least');
  });
});

describe('a list that Terraform resolves', () => {
  const [one = ''] = Token.asList({ resolve: () => [] });

  it.each([
    ['group', () => Audience.groups(one)],
    ['role', () => Audience.roles(one)],
    ['group', () => RegistrationCampaign.forPasskeys({ for: [one] })],
    [
      'user',
      () =>
        new ExceptionRecord({
          reason: 'Kiosk',
          ticket: 'SEC-7',
          owner: 'Ada',
          approvers: ['Grace', 'Edsger'],
          created: '2026-10-15',
          expires: '2027-01-01',
          users: [one],
        }),
    ],
  ])('is refused in place of a %s', (what, make) => {
    expect(make).toThrow(
      `a list of ${what}s is not resolved at synthesis, where each ${what} has to be known; name each ${what}`,
    );
  });
});
