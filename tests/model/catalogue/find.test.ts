import { isAaguid } from '../../../model/aaguid';
import attestedModels from '../../../model/catalogue/attested-models.json';
import { aaguidsOfModel, modelOfAaguid } from '../../../model/catalogue/find';
import passkeyProviders from '../../../model/catalogue/passkey-providers.json';

const YUBIKEY = '2fc0579f-8113-47ea-b116-bb5a8db9202a';

describe('the catalogue', () => {
  it.each([
    ['attested models', attestedModels, 265],
    ['passkey providers', passkeyProviders, 54],
  ])('has every one of the %s, in lower case and with a name', (_, models, count) => {
    const rows = Object.entries<string>(models);
    expect(rows).toHaveLength(count);
    expect(rows.filter(([aaguid]) => !isAaguid(aaguid) || aaguid !== aaguid.toLowerCase())).toEqual(
      [],
    );
    expect(rows.filter(([, name]) => name.trim() === '')).toEqual([]);
  });
});

describe('aaguidsOfModel', () => {
  it('finds every AAGUID of a name that stands for several', () => {
    const found = aaguidsOfModel('YubiKey 5 Series with NFC');
    expect(found).toHaveLength(4);
    expect(found).toContain(YUBIKEY);
  });

  it('does not mind case and blanks', () => {
    expect(aaguidsOfModel('  yubikey  5 series\twith nfc ')).toEqual(
      aaguidsOfModel('YubiKey 5 Series with NFC'),
    );
  });

  it('finds apps that keep passkeys', () => {
    expect(aaguidsOfModel('Microsoft Authenticator (iOS)')).toEqual([
      '90a3ccdf-635c-4729-a248-9b709135078f',
    ]);
  });

  it('offers similar names for one that it does not have', () => {
    expect(() => aaguidsOfModel('YubiKey 5 NFC')).toThrow(
      /^"YubiKey 5 NFC" is no model of the catalogue; similar names: .*"YubiKey 5 Series with NFC"/,
    );
  });

  it.each([
    ['an empty name', ''],
    ['a name like nothing', '§'],
    ['a name that would steer the terminal', '\u001b[31m§'],
  ])('refuses %s without offering anything', (_, name) => {
    const refuse = (): string[] => aaguidsOfModel(name);
    expect(refuse).toThrow(/is no model of the catalogue\. Give the name/);
    expect(refuse).not.toThrow('\u001b');
  });
});

describe('modelOfAaguid', () => {
  it('names a model whatever the case', () => {
    expect(modelOfAaguid(YUBIKEY.toUpperCase())).toBe('YubiKey 5 Series with NFC');
  });

  it('knows that it does not know', () => {
    expect(modelOfAaguid('00000000-0000-0000-0000-000000000000')).toBeUndefined();
  });
});
