import { type VerifiedEvidence } from '../../../evidence';
import { type EvidenceOf, planKeys } from '../../../keys/plan';
import { preflight } from '../../../keys/preflight';
import { ADA, fido2, key, NOBODY, person, situation } from '../preflight/situation';
import { encodeUrlToken } from '../../support/url-token';

const CREDENTIAL = Buffer.from('credential');
const evidence = {
  displayName: 'Key 111',
  createdAt: '2026-11-30T12:00:00Z',
  credentialId: CREDENTIAL.toString('base64url'),
} as VerifiedEvidence;
const none: EvidenceOf = () => undefined;

const planned = (given: ReturnType<typeof situation>, evidenceOf: EvidenceOf = none) =>
  planKeys(given, preflight(given), evidenceOf).map(({ outcome, why }) => [outcome, why]);

describe('planKeys', () => {
  it('makes a key where nothing stands against it', () => {
    expect(planned(situation({ keys: [key({ serial: '111' })] }))).toEqual([['new', 'Key 111']]);
  });

  it.each([
    ['name', { id: 'k1', displayName: 'Key 111' }, none],
    ['credential', { id: encodeUrlToken(CREDENTIAL), displayName: 'Mine' }, () => evidence],
  ])('does nothing where the user has it by its %s', (_, passkey, evidenceOf) => {
    const of = person({ passkeys: [passkey] });
    const given = situation({ keys: [key({ serial: '111' }, of)] });
    expect(planned(given, evidenceOf)).toEqual([['held', `passkey ${passkey.id}`]]);
  });

  it('waits where there is evidence and the user has no such key', () => {
    expect(planned(situation(), () => evidence)).toEqual([
      ['pending', 'evidence of 2026-11-30T12:00:00Z is not registered'],
    ]);
  });

  it('is blocked for one row by what is about it, and for all by what is about the run', () => {
    const keys = [key({ line: 2 }, NOBODY), key({ line: 3 })];
    expect(planned(situation({ keys }))).toEqual([
      ['blocked', 'user-found'],
      ['new', 'Key primary'],
    ]);
    const off = { value: fido2({ state: 'disabled' }) };
    expect(planned(situation({ keys, fido2: off }))).toEqual([
      ['blocked', 'method-enabled'],
      ['blocked', 'method-enabled'],
    ]);
  });

  it('is blocked where a row above is the same slot of the same user', () => {
    const keys = [key({ line: 2 }), key({ line: 3, user: ADA })];
    expect(planned(situation({ keys }))).toEqual([
      ['new', 'Key primary'],
      ['blocked', 'slot-free'],
    ]);
  });

  it('is unknown where nobody can say', () => {
    const of = { ...person(), passkeys: { unknown: 'why' } };
    expect(planned(situation({ keys: [key({}, of)] }))).toEqual([['unknown', 'method-limit']]);
  });
});
