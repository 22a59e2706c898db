import { Construct } from 'constructs';
import { BootstrapStrength, PassStrength, SignInStrength } from '../../constructs';
import { LIGHTNING, NFC, resourceOf, stackOf } from './synthesise';

const RESISTANT = ['windowsHelloForBusiness', 'fido2', 'x509CertificateMultiFactor'];

describe('SignInStrength', () => {
  it('admits models that cannot leave a device, and nothing else', () => {
    const stack = stackOf();
    SignInStrength.deviceBound(stack, 'Administrators', {
      name: 'Keys we hand out',
      models: [NFC, LIGHTNING, NFC],
    });
    expect(resourceOf(stack, 'entra_authentication_strength.administrators')).toEqual({
      display_name: 'Keys we hand out',
      allowed_combinations: ['fido2'],
      fido2: { allowed_aaguids: [NFC, LIGHTNING] },
      lifecycle: { create_before_destroy: true },
    });
  });

  it('admits platform credentials beside the models, where it is told', () => {
    const stack = stackOf();
    SignInStrength.deviceBound(stack, 'Keys', {
      name: 'Keys',
      models: [NFC],
      platformCredentials: true,
    });
    expect(resourceOf(stack, 'entra_authentication_strength.keys')).toMatchObject({
      allowed_combinations: ['fido2', 'windowsHelloForBusiness'],
    });
  });

  it('never admits a pass', () => {
    const stack = stackOf();
    SignInStrength.resistant(stack, 'Staff', { name: 'Staff', description: 'Not to be phished' });
    expect(resourceOf(stack, 'entra_authentication_strength.staff')).toMatchObject({
      allowed_combinations: RESISTANT,
      description: 'Not to be phished',
    });
    expect(SignInStrength.phishingResistant).toMatchObject({
      strengthId: '00000000-0000-0000-0000-000000000004',
      purpose: 'signIn',
      demanded: { combinations: RESISTANT },
    });
  });

  it('refuses an empty list of models, by its type and by a filter that leaves none', () => {
    expect(() =>
      // @ts-expect-error -- a model is needed
      SignInStrength.deviceBound(stackOf(), 'Keys', { name: 'Keys', models: [] }),
    ).toThrow('dev/Keys: models is empty; name at least one, as an empty list admits every model');
  });

  it.each([
    [{ name: ' ' }, 'dev/Staff: the name of a strength is " "; expected 1 to 30 characters'],
    [{ name: 'x'.repeat(31) }, 'expected 1 to 30 characters'],
    [
      { name: 'x', description: 'x'.repeat(101) },
      'the description has 101 characters; expected at most 100',
    ],
  ])('refuses texts that Graph would not take', (props, message) => {
    expect(() => SignInStrength.resistant(stackOf(), 'Staff', props)).toThrow(message);
  });

  it('keeps its address wherever it is written', () => {
    const stack = stackOf();
    const team = new Construct(stack, 'Team');
    SignInStrength.resistant(team, 'StaffStrength', { name: 'Staff' });
    expect(resourceOf(stack, 'entra_authentication_strength.staff_strength')).toBeDefined();
  });
});

describe('BootstrapStrength', () => {
  it('admits what cannot be phished, or a pass of single use', () => {
    const stack = stackOf();
    new BootstrapStrength(stack, 'Bootstrap', { name: 'Registration' });
    expect(resourceOf(stack, 'entra_authentication_strength.bootstrap')).toMatchObject({
      allowed_combinations: [...RESISTANT, 'temporaryAccessPassOneTime'],
    });
  });
});

describe('PassStrength', () => {
  it('admits a pass of single use alone', () => {
    const stack = stackOf();
    new PassStrength(stack, 'Pass', { name: 'Pass' });
    expect(resourceOf(stack, 'entra_authentication_strength.pass')).toMatchObject({
      allowed_combinations: ['temporaryAccessPassOneTime'],
    });
  });
});
