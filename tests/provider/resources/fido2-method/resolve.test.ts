import { UNKNOWN } from '../../../../provider/framework/value';
import { resolve } from '../../../../provider/resources/fido2-method/resolve';
import type { Fido2Planned } from '../../../../provider/resources/fido2-method/schema';
import { openProfile, PROFILE_ID, profile, state } from './states';

const TENANT = '7e57e4a0-0000-4000-8000-000000000001';
const OTHER = '7e57e4a0-0000-4000-8000-000000000002';

const fresh = (): ReturnType<typeof profile> => ({ ...profile(), id: UNKNOWN as never });
const ids = (
  profiles: ReadonlyMap<string, ReturnType<typeof profile>>,
  tenant = TENANT,
  undeclared_profiles: typeof profiles = new Map(),
): Record<string, string> =>
  Object.fromEntries(
    [...resolve(state({ profiles, undeclared_profiles }) as Fido2Planned, tenant).profiles].map(
      ([key, { id }]) => [key, id],
    ),
  );

describe('resolve', () => {
  it('gives an id that tenant and key decide, today and later', () => {
    // Written down: another namespace or name would create every new profile a second time.
    expect(ids(new Map([['privileged', fresh()]]))).toEqual({
      privileged: '36b281b5-afb7-5965-aace-537013469303',
    });
  });

  it('gives other ids to other keys and tenants', () => {
    const { a = '', b = '' } = ids(
      new Map([
        ['a', fresh()],
        ['b', fresh()],
      ]),
    );
    const { a: elsewhere = '' } = ids(new Map([['a', fresh()]]), OTHER);
    expect(new Set([a, b, elsewhere]).size).toBe(3);
    for (const id of [a, b, elsewhere]) expect(id).toMatch(/^[0-9a-f-]{14}5[0-9a-f-]{21}$/);
  });

  it('keeps ids that are there, in their spelling', () => {
    const id = PROFILE_ID.toUpperCase();
    expect(ids(new Map([['a', profile({ id })]]))).toEqual({ a: id });
  });

  it.each([['declared'], ['undeclared']])(
    'counts on where the id is taken by one that is %s',
    (whose) => {
      const { a = '' } = ids(new Map([['a', fresh()]]));
      const taken = openProfile({ id: a.toUpperCase() });
      const found =
        whose === 'declared'
          ? ids(
              new Map([
                ['a', fresh()],
                ['before', taken],
              ]),
            )
          : ids(new Map([['a', fresh()]]), TENANT, new Map([['before', taken]]));
      expect(found['a']).not.toBe(a);
      expect(found['a']).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});
