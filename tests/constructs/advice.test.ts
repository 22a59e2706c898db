import {
  type Aaguid,
  type NonEmpty,
  parseAaguid,
  PasskeyPolicy,
  PasskeyProfile,
  PrivilegedAccess,
  SignInStrength,
} from '../../constructs';
import { EMERGENCY, LIGHTNING, NFC, STAFF, stackOf, undeclaredBreakGlass } from './synthesise';

/** iCloud Keychain. */
const ICLOUD = parseAaguid('fbfc3007-154e-4ecc-8c0b-6e020557d7bd');

const adviceOf = ({ node }: PasskeyPolicy | PrivilegedAccess): unknown[] =>
  node.metadata.map(({ data }) => data as unknown);

describe('advice about keys of administrators', () => {
  const advice = (models: NonEmpty<Aaguid>, stack = stackOf()): unknown[] => {
    const strength = SignInStrength.deviceBound(stack, 'Keys', { name: 'Keys', models });
    return adviceOf(new PrivilegedAccess(stack, 'Admins', { name: 'Admins', strength }));
  };

  it('is given where accounts for emergencies have keys of no other model', () => {
    expect(advice([NFC, LIGHTNING, ICLOUD])).toEqual([
      'every key of accounts for emergencies is of a model that administrators sign in with; a flaw of those models would take both at once, so give the accounts a key of another model',
    ]);
  });

  it('is not given where one key is of another model', () => {
    expect(advice([NFC])).toEqual([]);
  });

  it('is not given where a record says that no account is declared', () => {
    expect(advice([NFC], stackOf({ breakGlass: undeclaredBreakGlass }))).toEqual([]);
  });
});

describe('advice about synced passkeys', () => {
  const advice = (profile: PasskeyProfile): unknown[] =>
    adviceOf(
      new PasskeyPolicy(stackOf(), 'Passkeys', { staff: { profile, for: [STAFF, EMERGENCY] } }),
    );

  it('is given where a profile admits those of every provider', () => {
    expect(advice(PasskeyProfile.unattested({ types: ['deviceBound', 'synced'] }))).toEqual([
      'profile "staff" admits synced passkeys of every provider, and each is as safe as the account that syncs it; name the providers you know in advisoryAaguids, before anybody has a passkey of another one',
    ]);
  });

  it.each([
    [
      'providers are named',
      PasskeyProfile.unattested({
        types: ['deviceBound', 'synced'],
        advisoryAaguids: [NFC, LIGHTNING, ICLOUD],
      }),
    ],
    ['none is synced', PasskeyProfile.unattested({ types: ['deviceBound'] })],
  ])('is not given where %s', (_, profile) => {
    expect(advice(profile)).toEqual([]);
  });
});
