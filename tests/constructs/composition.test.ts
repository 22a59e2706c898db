import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Testing } from 'cdktf';
import { TenantStack } from 'entra-policy';
import { defaultTenants, MICROSOFT_PROFILE_ID } from '../../emulator';
import { Passkeys } from '../../policies/passkeys';
import { tenants } from '../../tenants';
import { type Configuration, synthesise } from './synthesise';

const golden = join(__dirname, 'addresses.golden.json');

const composed = (): Record<string, Configuration> =>
  Object.fromEntries(
    tenants.map((tenant) => {
      const stack = new TenantStack(Testing.app(), tenant.name, tenant);
      new Passkeys(stack, tenant);
      return [tenant.name, synthesise(stack)];
    }),
  );

const addressesOf = ({ resource }: Configuration): string[] =>
  Object.entries(resource).flatMap(([type, names]) =>
    Object.keys(names)
      .map((name) => `${type}.${name}`)
      .sort(),
  );

const movedFrom = (configuration: Configuration): string[] =>
  ((configuration as { moved?: readonly { readonly from: string }[] }).moved ?? []).map(
    ({ from }) => from,
  );

describe('the composition of policies and tenants', () => {
  it('keeps every published address, or says where it moved', () => {
    const published = JSON.parse(readFileSync(golden, 'utf8')) as Record<string, string[]>;
    const now = composed();
    for (const [name, addresses] of Object.entries(published)) {
      const configuration = now[name];
      const known = configuration
        ? [...addressesOf(configuration), ...movedFrom(configuration)]
        : [];
      expect({ name, gone: addresses.filter((one) => !known.includes(one)) }).toEqual({
        name,
        gone: [],
      });
    }
  });

  it('publishes every address', () => {
    const published = JSON.parse(readFileSync(golden, 'utf8')) as Record<string, string[]>;
    const now = Object.entries(composed()).map(([name, one]) => [name, addressesOf(one)]);
    expect(Object.fromEntries(now)).toEqual(published);
  });

  it('declares the same in every tenant but for its ids and what it retires', () => {
    const [first, ...others] = Object.values(composed()).map((one) => {
      const { passkeys } = one.resource['entra_fido2_method'] ?? {};
      const { profiles, include_targets: targets, ...rest } = passkeys ?? {};
      const { privileged } = profiles as { privileged: unknown };
      return { rest: { ...rest, '//': null }, privileged, reach: (targets as unknown[]).length };
    });
    for (const other of others) expect(other).toEqual(first);
  });

  it('binds the tenants of the emulator, so that the demo runs it', () => {
    expect(tenants.map(({ name, tenantId, groups }) => ({ name, tenantId, groups }))).toEqual(
      Object.entries(defaultTenants).map(([name, { tenantId, groups }]) => ({
        name,
        tenantId,
        groups: { staff: groups.staff, privileged: groups.privileged },
      })),
    );
    const [retiring] = Object.values(tenants.at(-1)?.retiringProfiles ?? {});
    expect(retiring?.id).toBe(MICROSOFT_PROFILE_ID);
  });
});
