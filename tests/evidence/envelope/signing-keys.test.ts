import { generateKeyPairSync } from 'node:crypto';
import { keyIdOf, signingKeys } from '../../../evidence';
import { deskKey } from '../../support/webauthn/desk';

const pem = (type: 'rsa' | 'ed25519'): string =>
  (type === 'rsa'
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : generateKeyPairSync('ed25519')
  ).publicKey
    .export({ format: 'pem', type: 'spki' })
    .toString();

describe('the list of signing keys', () => {
  it('is read by ids that nobody chose', () => {
    const { entry } = deskKey('approver', 'anna@contoso.com');
    const [[id, key] = ['', undefined]] = signingKeys([entry]);
    expect(key).toMatchObject({ id, role: 'approver', holder: 'anna@contoso.com' });
    expect(key && keyIdOf(key.publicKey)).toBe(id);
    expect(id).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['another role', 'admin', 'a@b.c', /refused at 0.role/],
    ['an approver who is no person', 'approver', 'approver-1', /refused at 0.holder.*principal/],
    ['an approver by object id', 'approver', '22222222-2222-4222-8222-222222222222', /0.holder/],
    ['nobody', 'pipeline', '', /refused at 0.holder/],
    ['a name with what nobody sees', 'approver', 'an\u{200b}na@contoso.com', /0.holder/],
    ['a name that steers a terminal', 'approver', '\u{1b}[2K@contoso.com', /0.holder/],
  ])('is refused with %s', (_, role, holder, message) => {
    expect(() => signingKeys([{ role, holder, publicKey: pem('ed25519') }])).toThrow(message);
  });

  it('is refused with another kind of key, with none, and with a private one', () => {
    const list =
      (publicKey: string): (() => unknown) =>
      () =>
        signingKeys([{ role: 'pipeline', holder: 'p', publicKey }]);
    expect(list(pem('rsa'))).toThrow('the signing key of "p" is of type rsa; expected an Ed25519');
    expect(list('no key')).toThrow('the signing key of "p" is no key');
    const { privateKey } = deskKey('pipeline', 'p');
    const secret = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    expect(list(secret)).toThrow('the signing key of "p" is a private key');
  });

  it('is refused when one key has two roles', () => {
    const { entry } = deskKey('workstation', 'desk-1');
    const twice = [entry, { ...entry, role: 'approver', holder: 'anna@contoso.com' }];
    expect(() => signingKeys(twice)).toThrow(
      'the signing key of "anna@contoso.com" is the one of "desk-1", too; expected a key of its own for each role and holder',
    );
  });

  it('is refused when it is no list, or an entry says more than it should', () => {
    expect(() => signingKeys({})).toThrow('refused at its start');
    const { entry } = deskKey('pipeline', 'p');
    expect(() => signingKeys([{ ...entry, keyid: 'x' }])).toThrow('refused at 0');
  });
});
