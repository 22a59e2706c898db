import type {
  PasskeySurvey,
  RegisteredPasskey,
} from '../../../../graph/reports/registered-passkeys';
import { fromSurvey } from '../../../../provider/data-sources/registered-passkeys/from-survey';

const KEY = '2fc0579f-8113-47ea-b116-bb5a8db9202a';
const UNLISTED = '11111111-2222-4333-8444-555555555555';

const key = (overrides: Partial<RegisteredPasskey> = {}): RegisteredPasskey => ({
  id: 'x',
  aaGuid: KEY,
  model: 'what Graph calls it',
  passkeyType: 'deviceBound',
  attestationLevel: 'attested',
  ...overrides,
});
const shown = (...passkeys: RegisteredPasskey[][]): ReturnType<typeof fromSurvey> =>
  fromSurvey(survey({ passkeys }));
const survey = (overrides: Partial<PasskeySurvey>): PasskeySurvey => ({
  users: 9,
  unreported: 0,
  reportedAt: '2026-11-20T10:00:00Z',
  passkeys: [],
  unread: [],
  ...overrides,
});

describe('a survey of passkeys', () => {
  it('counts passkeys, and users who have one of a kind, once each', () => {
    const { passkeys, passkey_count, holder_count } = shown([key(), key()], [key()], []);
    expect(passkeys).toEqual([
      {
        aaguid: KEY,
        model: 'YubiKey 5 Series with NFC',
        passkey_type: 'deviceBound',
        attestation_level: 'attested',
        passkey_count: 3n,
        user_count: 2n,
      },
    ]);
    expect({ passkey_count, holder_count }).toEqual({ passkey_count: 3n, holder_count: 2n });
  });

  it.each<[string, Partial<RegisteredPasskey>]>([
    ['model', { aaGuid: UNLISTED }],
    ['type', { passkeyType: 'synced' }],
    ['attestation', { attestationLevel: 'notAttested' }],
    ['a model that is not known', { aaGuid: null }],
    ['a type of the future', { passkeyType: 'borrowed' }],
  ])('tells kinds apart by %s', (_, other) => {
    expect(shown([key(), key(other)]).passkeys).toHaveLength(2);
  });

  it('takes AAGUIDs of either case for one', () => {
    expect(shown([key(), key({ aaGuid: KEY.toUpperCase() })]).passkeys).toMatchObject([
      { aaguid: KEY, passkey_count: 2n },
    ]);
  });

  it.each([
    ['Graph calls it', ['b', 'a', ''], 'a'],
    ['nobody calls it', ['', ''], null],
  ])('names a model that the catalogue does not have as %s', (_, models, expected) => {
    const passkeys = models.map((model) => key({ aaGuid: UNLISTED, model }));
    expect(shown(passkeys).passkeys).toMatchObject([{ model: expected }]);
  });

  it('says what is not known', () => {
    const error = new Error('gone') as never;
    expect(fromSurvey(survey({ unread: [error, error], unreported: 3 }))).toMatchObject({
      user_count: 9n,
      unread_user_count: 2n,
      unreported_user_count: 3n,
      report_last_updated_date_time: '2026-11-20T10:00:00Z',
    });
  });
});
