import { Pin, SecurityKey } from '../../../keys/ctap';
import { SoftwareKey } from '../../support/authenticator/software-key';
import { requestFor } from '../../support/authenticator/sample-request';

describe('a security key, from its box to its owner', () => {
  it.each([
    ['of today', {}],
    ['with PIN protocol one only', { pinProtocols: [1] as const }],
    ['of CTAP 2.0', { permissions: false, pinProtocols: [1] as const }],
  ])('%s gets a PIN, a credential, a longer PIN and a forced change', async (_, options) => {
    const software = await SoftwareKey.create(options);
    const key = await SecurityKey.over(software.insert());
    const pin = Pin.of('83412976');
    expect(key.hasPin).toBe(false);
    await key.setPin(pin);
    expect(key.hasPin).toBe(true);

    const made = await key.withPin(
      pin,
      { permissions: ['makeCredential'], rpId: 'login.microsoft.com' },
      (token) => key.makeCredential({ ...requestFor('kim'), token }),
    );
    expect(software.credentials.map(({ id }) => id)).toEqual([made.credentialId]);

    await key.withPin(pin, { permissions: ['authenticatorConfig'] }, (token) =>
      key.setPinPolicy({ minPinLength: 8, forceChange: true }, token),
    );
    expect(key.info).toMatchObject({ minPinLength: 8, forcePinChange: true });
    await expect(
      key.withPin(pin, { permissions: ['makeCredential'] }, () => Promise.resolve()),
    ).rejects.toMatchObject({ code: 'PIN_POLICY_VIOLATION', advice: 'Change the PIN' });

    await key.changePin(pin, Pin.of('new and longer'));
    expect(key.info.forcePinChange).toBe(false);
    await key.reset();
    expect(software.credentials).toEqual([]);
    expect(key.hasPin).toBe(false);
    await key.close();
  });

  it('is closed when it does not speak CTAP2', async () => {
    const software = await SoftwareKey.create();
    software.faults.plan('getInfo', { kind: 'status', status: 0x01 });
    const plug = software.insert();
    await expect(SecurityKey.over(plug)).rejects.toMatchObject({ code: 'INVALID_COMMAND' });
    expect(() => plug.send(Buffer.alloc(64), new AbortController().signal)).toThrow('REMOVED');
  });
});
