import {
  AccessPolicy,
  type AccessPolicyProps,
  Audience,
  ExceptionRecord,
  type ExceptionRecordProps,
  Grant,
  GUEST_TYPES,
  type Strength,
  Target,
} from '../../constructs';
import { PILOT, stackOf } from './synthesise';

const refusal = (overrides: Partial<AccessPolicyProps>): (() => unknown) => {
  const stack = stackOf();
  return () =>
    new AccessPolicy(stack, 'Policy', {
      name: 'Second factor',
      state: 'enabled',
      audience: Audience.everyone(),
      target: Target.allResources(),
      grant: Grant.allOf('mfa'),
      ...overrides,
    });
};

const recordOf = (left: Partial<ExceptionRecordProps>): ExceptionRecord =>
  new ExceptionRecord({
    reason: 'Kiosk',
    ticket: 'SEC-7',
    owner: 'Ada',
    approvers: ['Grace', 'Edsger'],
    expires: '2027-01-01',
    ...left,
  });

/** A strength that is written by hand. */
const strengthOf = (purpose: Strength['purpose'], combination: string): Strength => ({
  strengthId: '00000000-0000-0000-0000-000000000002',
  purpose,
  demanded: { combinations: ['fido2', combination], models: null },
});

describe('problems of an access policy', () => {
  it.each([
    ['no name', { name: ' ' }, 'dev/Policy: the policy has no name'],
    [
      'a policy that does nothing',
      { grant: undefined as unknown as Grant },
      'dev/Policy: the policy demands nothing and does nothing to sessions',
    ],
    [
      'a policy about guests that leaves out guests',
      { audience: Audience.guests(), exceptGuests: GUEST_TYPES },
      'everybody whom the policy is about is left out of it, so it holds nobody',
    ],
    [
      'a policy about a group that a record leaves out',
      {
        audience: Audience.groups(PILOT),
        exceptions: [recordOf({ groups: [PILOT] })],
      },
      'everybody whom the policy is about is left out of it, so it holds nobody',
    ],
    [
      'an application that is left out without a record',
      { target: Target.allResources(['Office365']) },
      'application "office365" is left out without a record',
    ],
    [
      'a record of an application that the target does not leave out',
      {
        exceptions: [recordOf({ applications: ['Office365'] })],
      },
      'a record leaves out application "office365", and the target does not',
    ],
    [
      'a strength for signing in that admits a pass',
      { grant: Grant.allOf(strengthOf('signIn', 'temporaryAccessPassMultiUse')) },
      'the strength is for signing in and admits temporaryAccessPassMultiUse',
    ],
    [
      'a registration by what can be phished',
      {
        target: Target.registration(),
        grant: Grant.allOf(strengthOf('bootstrap', 'password,sms')),
      },
      'registration demands a strength that admits password,sms, which can be phished',
    ],
    [
      'a recovery by a second factor',
      { target: Target.accountRecovery() },
      'recovering an account takes a block or a verified ID',
    ],
    [
      'a verified ID to sign in',
      { grant: Grant.verifiedId() },
      'a verified ID is demanded of whoever recovers an account, and of nobody else',
    ],
    [
      'a managed device to register a device',
      { target: Target.deviceRegistration(), grant: Grant.allOf('compliantDevice') },
      'registering a device demands compliantDevice; it takes mfa or a strength alone',
    ],
    [
      'client types to register a device',
      { target: Target.deviceRegistration(), conditions: { clientAppTypes: ['browser'] } },
      'registering a device has client types, which do not count there; remove them',
    ],
    [
      'a device filter to register a device',
      {
        target: Target.deviceRegistration(),
        conditions: {
          deviceFilter: {
            mode: 'include',
            rule: 'device.isCompliant -ne True',
            unregisteredDevices: 'met',
          },
        },
      },
      'registering a device has a device filter',
    ],
  ] as const)('refuses %s', (_, overrides, message) => {
    expect(refusal(overrides as Partial<AccessPolicyProps>)).toThrow(message);
  });

  it.each([
    ['include', 'device.extensionAttribute1 -ne "SAW"', 'met'],
    ['include', 'device.extensionAttribute1 -eq "SAW"', 'notMet'],
    ['exclude', 'device.extensionAttribute1 -ne "SAW"', 'notMet'],
    ['exclude', 'device.extensionAttribute1 -eq "SAW"', 'met'],
    ['exclude', 'device.model -notIn ["A", "B"]', 'notMet'],
    ['include', 'device.extensionAttribute1 ne "SAW"', 'met'],
    ['include', 'device.displayName -eq "a -ne b"', 'notMet'],
    ['include', 'device.isCompliant -eq True -and device.extensionAttribute1 -ne "SAW"', 'notMet'],
    ['include', 'device.isCompliant -eq True -or device.extensionAttribute1 -ne "SAW"', 'met'],
  ] as const)(
    'holds a filter that %ss %s to what it says of devices that are not registered',
    (mode, rule, unregisteredDevices) => {
      const right = { deviceFilter: { mode, rule, unregisteredDevices } };
      expect(refusal({ conditions: right })).not.toThrow();
      const other = unregisteredDevices === 'met' ? 'notMet' : 'met';
      const wrong = { deviceFilter: { mode, rule, unregisteredDevices: other } } as const;
      expect(refusal({ conditions: wrong })).toThrow(
        `the device filter says that a device which is not registered is ${other}`,
      );
    },
  );

  it.each([
    'device.isCompliant -ne True -and (device.model -eq "A" -or device.model -eq "B")',
    'not (device.model -eq "A")',
    'device.mdmAppId -eq null',
  ])('refuses a filter of which nobody can tell: %s', (rule) => {
    const deviceFilter = { mode: 'include', rule, unregisteredDevices: 'met' } as const;
    expect(refusal({ conditions: { deviceFilter } })).toThrow(`but of "${rule}" nobody can tell`);
  });

  it('leaves out an application by a record', () => {
    const target = Target.allResources(['Office365']);
    const exceptions = [recordOf({ applications: ['Office365'] })];
    expect(refusal({ target, exceptions })).not.toThrow();
  });
});
