import { fido2Entity, readFido2, updateFido2 } from '../../../graph/methods/fido2';
import { Singleton } from '../../../graph/singleton';
import { never } from '../support/client';
import { Tenant } from '../support/tenant';

const parse = (overrides: object) =>
  fido2Entity.type.safeParse({ id: 'Fido2', state: 'enabled', ...overrides });

describe('the FIDO2 configuration', () => {
  it.each(['optedIn', 'legacy', 'microsoftManaged2026'] as const)(
    'of a tenant that is %s is read whole',
    async (passkeyProfiles) => {
      const tenant = await Tenant.open({ passkeyProfiles });
      const found = await new Singleton(tenant.client(), fido2Entity).read(never());
      await tenant.close();
      expect(found).toMatchObject({ id: 'Fido2', includeTargets: [{ targetType: 'group' }] });
      expect((found.passkeyProfiles ?? []).length > 0).toBe(passkeyProfiles !== 'legacy');
    },
  );

  it.each([
    ['a state', { state: 'unknownFutureValue' }],
    [
      'a passkey type',
      {
        passkeyProfiles: [
          { id: 'p', passkeyTypes: 'deviceBound,quantum', attestationEnforcement: 'disabled' },
        ],
      },
    ],
    [
      'an enforcement of attestation',
      { passkeyProfiles: [{ id: 'p', attestationEnforcement: 'always' }] },
    ],
    ['a kind of restriction', { keyRestrictions: { enforcementType: 'warn', more: 1 } }],
    ['a kind of target', { includeTargets: [{ id: 't', targetType: 'device', scope: { a: 1 } }] }],
    [
      'parts that this version does not know',
      { excludeTargets: [{ id: 't', targetType: 'user', x: [] }], younger: null },
    ],
  ])('keeps %s as Graph says it', (_, part) => {
    expect(parse(part).data).toEqual({ id: 'Fido2', state: 'enabled', ...part });
  });

  it.each([
    ['profiles that are no list', { passkeyProfiles: {} }],
    ['a profile without its id', { passkeyProfiles: [{ attestationEnforcement: 'disabled' }] }],
    ['AAGUIDs that are no texts', { keyRestrictions: { aaGuids: [7] } }],
    ['a target without its kind', { includeTargets: [{ id: 't' }] }],
    ['no state', { state: null }],
  ])('is not %s', (_, part) => {
    expect(parse(part).success).toBe(false);
  });

  it('is read with less than it is written with', () => {
    expect(readFido2.application).toContain('Policy.Read.AuthenticationMethod');
    expect(updateFido2.application).toEqual(['Policy.ReadWrite.AuthenticationMethod']);
    expect(readFido2.path).toBe(updateFido2.path);
  });
});
