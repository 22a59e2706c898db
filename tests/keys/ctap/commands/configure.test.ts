import { Pin, type SecurityKey } from '../../../../keys/ctap';
import { openKey, PIN } from '../../../support/authenticator/with-key';

type Policy = Parameters<SecurityKey['setPinPolicy']>[0];

const set = (key: SecurityKey, policy: Policy): Promise<void> =>
  key.withPin(Pin.of(PIN), { permissions: ['authenticatorConfig'] }, (token) =>
    key.setPinPolicy(policy, token),
  );

it('a minimum length is kept', async () => {
  const { key } = await openKey();
  await set(key, { minPinLength: 6 });
  expect(key.info).toMatchObject({ minPinLength: 6, forcePinChange: false });
});

it('a minimum beyond the PIN in force makes its owner change it', async () => {
  const { key } = await openKey();
  await set(key, { minPinLength: 10 });
  expect(key.info).toMatchObject({ minPinLength: 10, forcePinChange: true });
});

it('a minimum never shrinks', async () => {
  const { key } = await openKey();
  await set(key, { minPinLength: 8 });
  await expect(set(key, { minPinLength: 6 })).rejects.toMatchObject({
    code: 'PIN_POLICY_VIOLATION',
    operation: 'authenticatorConfig',
  });
});

it('a change can be forced by itself, and is over with a new PIN', async () => {
  const { key } = await openKey();
  await set(key, { forceChange: true });
  expect(key.info).toMatchObject({ minPinLength: 4, forcePinChange: true });
  await expect(key.changePin(Pin.of(PIN), Pin.of(PIN))).rejects.toMatchObject({
    code: 'PIN_POLICY_VIOLATION',
  });
  await key.changePin(Pin.of(PIN), Pin.of('12345678'));
  expect(key.info.forcePinChange).toBe(false);
});

it('a key without settings is told apart before its PIN is given', async () => {
  const { key, plug } = await openKey({ authenticatorConfig: false });
  const before = plug.wire.length;
  await expect(set(key, { forceChange: true })).rejects.toMatchObject({
    code: 'UNSUPPORTED',
    blame: 'key',
    detail: 'it has no settings (authnrCfg)',
  });
  expect(plug.wire).toHaveLength(before);
});
