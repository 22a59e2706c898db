import { UNKNOWN } from '../../../../../provider/framework/value';
import { registeredKeyIsExpected as rule } from '../../../../../provider/resources/fido2-security-key/rules/registered-key-is-expected';
import { declared, findings, MODEL, pending, registered } from '../states';

const OTHER = 'c5ef55ff-ad9a-4b9f-b580-adebafe026d0';
const none = { aaguids: null, serial: null, attestation: null };

const found = (expected: object, current = registered()) =>
  findings(rule, declared({ expected: { ...none, ...expected } }), current).map(
    ({ verdict, path }) => [verdict, path?.at(-1)],
  );

describe(rule.name, () => {
  it.each([
    [{}],
    [{ aaguids: [MODEL.toUpperCase(), OTHER] }],
    [{ serial: '12345678' }],
    [{ aaguids: UNKNOWN }],
    [{ aaguids: [UNKNOWN] }],
    [{ serial: UNKNOWN }],
  ])('passes %j', (expected) => {
    expect(found(expected)).toEqual([]);
  });

  it('says nothing of a key that is not there', () => {
    expect(found({ aaguids: [OTHER] }, pending())).toEqual([]);
    expect(found({ aaguids: [OTHER] }, registered({ status: 'missing' }))).toEqual([]);
    expect(findings(rule, declared({ expected: UNKNOWN }), registered())).toEqual([]);
  });

  it('refuses another model and another serial number', () => {
    expect(found({ aaguids: [OTHER], serial: '87654321' })).toEqual([
      ['refuse', 'aaguids'],
      ['refuse', 'serial'],
    ]);
  });

  it('advises where Graph has no proof of the model, unless that is only preferred', () => {
    const unproven = registered({ attestation_level: 'notAttested' });
    expect(found({}, unproven)).toEqual([['advise', 'attestation']]);
    expect(found({ attestation: 'preferred' }, unproven)).toEqual([]);
  });
});
