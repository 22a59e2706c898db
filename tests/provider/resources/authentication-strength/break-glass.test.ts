import { UNKNOWN } from '../../../../provider/framework/value';
import { changedStrength } from '../../../../provider/resources/authentication-strength/break-glass';
import { KEY_A, KEY_B, keys, live, liveIssuer, liveKeys, SKI_A, strength } from './states';

const twice = live({ combinationConfigurations: [liveKeys(KEY_A), liveKeys(KEY_A, KEY_B)] });
const account = { userId: 'u', design: 'satisfying', aaguids: [KEY_A] } as const;

describe('a changed strength as an account meets it', () => {
  it('demands what is declared, before and after', () => {
    const { id, before, after } = changedStrength(live(), keys(KEY_A.toUpperCase()), strength());
    expect({ id, before, after }).toEqual({
      id: 's',
      before: { combinations: ['fido2', 'x509CertificateMultiFactor'], models: null },
      after: { combinations: ['fido2', 'x509CertificateMultiFactor'], models: [KEY_A] },
    });
  });

  it.each([
    ['every model', strength(), [KEY_A]],
    ['models', keys(KEY_A, KEY_B), [KEY_A]],
    ['models that no other restriction has', keys(KEY_B), []],
    ['what is known after apply', strength({ fido2: UNKNOWN }), undefined],
  ])('admits what its unmanaged restrictions leave of %s', (_, planned, models) => {
    expect(changedStrength(twice, planned, strength()).after.models).toEqual(models);
  });

  it('is not narrowed by restrictions of certificates', () => {
    const [issuer, other] = [liveIssuer(SKI_A), liveIssuer(SKI_A)];
    const both = live({ combinationConfigurations: [issuer, { ...other, id: 'second' }] });
    expect(changedStrength(both, strength(), strength()).after.models).toBeNull();
  });

  it.each([
    [
      'the combination',
      live(),
      strength({ allowed_combinations: ['sms'] }),
      ['allowed_combinations'],
      'Keep "fido2" among the allowed_combinations.',
    ],
    ['the models', live(), keys(KEY_B), ['fido2'], `Keep "${KEY_A}" in fido2.allowed_aaguids.`],
    [
      'what is not managed',
      live({ combinationConfigurations: [liveKeys(KEY_B), liveKeys(KEY_B, 'x')] }),
      strength(),
      ['fido2'],
      'Remove the combination configurations keys of 1, keys of 2, which this resource leaves as they are, in the portal.',
    ],
  ])('is mended at %s', (_, held, planned, path, fix) => {
    const changed = changedStrength(held, planned, strength());
    expect([changed.path, changed.fix(account)]).toEqual([path, fix]);
  });
});
