import { parseAaguid, PasskeyProfile } from '../../constructs';

const FIRST = parseAaguid('2FC0579F-8113-47EA-B116-BB5A8DB9202A');
const SECOND = parseAaguid('0c5ef55f-ad9a-4b9f-b580-adebafe026d0');

describe('PasskeyProfile', () => {
  it('admits attested device-bound passkeys of its models alone', () => {
    expect(PasskeyProfile.attested({ models: [FIRST, SECOND, FIRST] })).toMatchObject({
      types: ['deviceBound'],
      attestationEnforcement: 'registrationOnly',
      keyRestrictions: {
        enforced: true,
        enforcementType: 'allow',
        aaguids: ['0c5ef55f-ad9a-4b9f-b580-adebafe026d0', '2fc0579f-8113-47ea-b116-bb5a8db9202a'],
      },
    });
  });

  it('admits unattested passkeys of its types without restriction', () => {
    expect(PasskeyProfile.unattested({ types: ['synced', 'deviceBound', 'synced'] })).toMatchObject(
      {
        types: ['deviceBound', 'synced'],
        attestationEnforcement: 'disabled',
        keyRestrictions: { enforced: false, enforcementType: 'block', aaguids: [] },
      },
    );
  });

  it('guides to advisory models without attestation', () => {
    const profile = PasskeyProfile.unattested({ types: ['synced'], advisoryAaguids: [FIRST] });
    expect(profile.keyRestrictions).toEqual({
      enforced: true,
      enforcementType: 'allow',
      aaguids: [FIRST],
    });
  });

  it('is no place for an empty list, by its type and by a filter that leaves nothing', () => {
    // @ts-expect-error -- a model is needed
    expect(() => PasskeyProfile.attested({ models: [] })).toThrow('models is empty');
    // @ts-expect-error -- a type is needed
    expect(() => PasskeyProfile.unattested({ types: [] })).toThrow('types is empty');
    expect(() =>
      // @ts-expect-error -- a model is needed
      PasskeyProfile.unattested({ types: ['synced'], advisoryAaguids: [] }),
    ).toThrow(
      'advisoryAaguids is empty; name at least one, as an empty list would restrict nothing',
    );
  });

  it('refuses a type that there is none of', () => {
    // @ts-expect-error -- a type may be one of two
    expect(() => PasskeyProfile.unattested({ types: ['phone'] })).toThrow(
      '"phone" is no type of passkeys; expected deviceBound or synced',
    );
  });

  it('takes AAGUIDs, not any text', () => {
    // @ts-expect-error -- a text may be anything
    expect(() => PasskeyProfile.attested({ models: ['yubikey'] })).toThrow(
      '"yubikey" is not an AAGUID; expected 8-4-4-4-12 hexadecimal digits, like "2fc0579f-8113-47ea-b116-bb5a8db9202a"',
    );
    expect(() => parseAaguid('yubikey')).toThrow('"yubikey" is not an AAGUID');
  });
});
