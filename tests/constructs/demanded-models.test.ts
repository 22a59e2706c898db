import {
  parseAaguid,
  PasskeyPolicy,
  PasskeyProfile,
  PrivilegedAccess,
  type PrivilegedAccessProps,
  SignInStrength,
} from '../../constructs';
import { EMERGENCY, LIGHTNING, NFC, PRIVILEGED, STAFF, stackOf, synthesise } from './synthesise';

/** A model that no profile lists. */
const OTHER = parseAaguid('fa2b99dc-9e39-4257-8f92-4a30d23c4118');

const synthesis = (
  staff: PasskeyProfile,
  platformCredentials = false,
  overrides: Partial<PrivilegedAccessProps> = {},
): (() => unknown) => {
  const stack = stackOf();
  const strength = SignInStrength.deviceBound(stack, 'Keys', {
    name: 'Keys',
    models: [OTHER],
    platformCredentials,
  });
  const name = 'Administrators';
  new PrivilegedAccess(stack, 'Privileged', { name, strength, ...overrides });
  new PasskeyPolicy(stack, 'Passkeys', {
    staff: { profile: staff, for: [STAFF, EMERGENCY] },
    profiles: { privileged: { name: 'Privileged', profile: attested, groups: [PRIVILEGED] } },
  });
  return () => synthesise(stack);
};

const attested = PasskeyProfile.attested({ models: [NFC, LIGHTNING] });
const open = PasskeyProfile.unattested({ types: ['deviceBound'] });

describe('models of passkeys that a policy demands', () => {
  it.each(['enabled', 'reportOnly'] as const)(
    'fail synthesis where no profile admits one, and the policy is %s',
    (state) => {
      expect(synthesis(attested, false, { state })).toThrow(
        `dev/Privileged/Policy demands passkeys of the models ${OTHER}, and no profile admits one`,
      );
    },
  );

  it('pass where a profile admits one', () => {
    expect(synthesis(open)).not.toThrow();
  });

  it('pass where something else satisfies the strength', () => {
    expect(synthesis(attested, true)).not.toThrow();
  });

  it('pass where the policy is off', () => {
    expect(synthesis(attested, false, { state: 'disabled' })).not.toThrow();
  });
});
