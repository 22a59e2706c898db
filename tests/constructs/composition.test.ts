import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Testing } from 'cdktf';
import { ExceptionRecord, TenantStack } from 'entra-policy';
import { defaultTenants, MICROSOFT_PROFILE_ID } from '../../emulator';
import { DIRECTORY_SYNCHRONIZATION_ROLE } from '../../model/roles/highly-privileged';
import { Baseline } from '../../policies/baseline';
import { breakGlass } from '../../policies/break-glass';
import { type Stage, type Tenant, tenants } from '../../tenants';
import { dev } from '../../tenants/dev';
import { type Configuration, type PolicyJson, synthesise } from './synthesise';

const golden = (): Record<string, string[]> =>
  JSON.parse(readFileSync(join(__dirname, 'addresses.golden.json'), 'utf8')) as Record<
    string,
    string[]
  >;

/** The stack of a tenant, as main.ts composes it. */
function composedOf(tenant: Tenant): Configuration {
  const props = { ...tenant, breakGlass: breakGlass(tenant) };
  const stack = new TenantStack(Testing.app(), tenant.name, props);
  new Baseline(stack, tenant);
  return synthesise(stack);
}

const made = new Map<string, Configuration>();

/** The stack of a tenant in a stage, composed once for all tests. */
function inStage(tenant: Tenant, stage: Stage = tenant.stage): Configuration {
  const key = `${tenant.name} ${stage}`;
  const configuration = made.get(key) ?? composedOf({ ...tenant, stage });
  made.set(key, configuration);
  return configuration;
}

const composed = (): Record<string, Configuration> =>
  Object.fromEntries(tenants.map((tenant) => [tenant.name, inStage(tenant)]));

const policiesIn = ({ resource }: Configuration): Record<string, PolicyJson> =>
  resource['entra_conditional_access_policy'] as unknown as Record<string, PolicyJson>;
const policiesOf = (tenant: Tenant): Record<string, PolicyJson> => policiesIn(composedOf(tenant));

/** A stack with the ids and the name of its tenant taken out. */
const withoutIds = ({ resource, output }: Configuration): unknown =>
  JSON.parse(
    JSON.stringify({ resource, output }).replace(/\b(d0d0|5050|b0b0)(0000|7e4a)-/g, '<tenant>-'),
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
    const published = golden();
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
    const published = golden();
    const now = Object.entries(composed()).map(([name, one]) => [name, addressesOf(one)]);
    expect(Object.fromEntries(now)).toEqual(published);
  });

  it('is the same in every tenant but for its ids, its stage and what it retires', () => {
    const [first, ...others] = tenants.map((tenant) =>
      withoutIds(composedOf({ ...tenant, stage: 'all', retiringProfiles: {} })),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(['pilot', 'limited', 'all'] as const)('has every address in the stage %s', (stage) => {
    for (const tenant of tenants) {
      expect(addressesOf(inStage(tenant, stage))).toEqual(golden()[tenant.name]);
    }
  });

  it('demands a second factor of everybody in every stage, guests included', () => {
    for (const stage of ['pilot', 'limited', 'all'] as const) {
      const { second_factor: policy } = policiesIn(inStage(dev, stage));
      expect(policy).toMatchObject({
        state: 'enabled',
        conditions: { users: { include_users: ['All'] } },
        grant_controls: { built_in_controls: ['mfa'] },
      });
      expect(policy?.conditions.users).not.toHaveProperty('exclude_guests_or_external_users');
    }
  });

  it('demands a second factor of whoever registers a device, in every stage', () => {
    for (const stage of ['pilot', 'limited', 'all'] as const) {
      const { device_registration: policy } = policiesIn(inStage(dev, stage));
      expect(policy).toMatchObject({
        state: 'enabled',
        conditions: {
          applications: { include_user_actions: ['urn:user:registerdevice'] },
          users: { include_users: ['All'], exclude_users: [dev.users.breakGlass1] },
        },
        grant_controls: { operator: 'AND', built_in_controls: ['mfa'] },
      });
    }
  });

  it('lets nobody register with a password alone from elsewhere, in every stage', () => {
    for (const stage of ['pilot', 'limited', 'all'] as const) {
      const { second_factor_to_register: policy } = policiesIn(inStage(dev, stage));
      expect(policy).toMatchObject({
        state: 'enabled',
        conditions: {
          applications: { include_user_actions: ['urn:user:registersecurityinfo'] },
          locations: { exclude_locations: ['${entra_named_location.offices.id}'] },
          users: {
            include_users: ['All'],
            exclude_guests_or_external_users: {
              guest_or_external_user_types: [
                'b2bCollaborationGuest',
                'b2bCollaborationMember',
                'b2bDirectConnectUser',
                'otherExternalUser',
                'serviceProvider',
              ],
            },
          },
        },
        grant_controls: { operator: 'OR', built_in_controls: ['mfa', 'compliantDevice'] },
      });
    }
  });

  it('reaches further with every stage', () => {
    const { pilot, privileged } = dev.groups;
    const reached = (stage: Stage): unknown =>
      policiesIn(inStage(dev, stage))['registration']?.conditions.users;
    expect(reached('pilot')).toMatchObject({ include_groups: [pilot] });
    expect(reached('limited')).toMatchObject({ include_groups: [pilot, privileged] });
    expect(reached('all')).toMatchObject({ include_users: ['All'] });
  });

  it('leaves codes by mail to guests alone at the end', () => {
    const { entra_email_method: methods } = inStage(dev, 'all').resource;
    const { breakGlass, pilot, privileged, staff } = dev.groups;
    expect(methods?.['mail']?.['exclude_group_ids']).toEqual([
      breakGlass,
      pilot,
      privileged,
      staff,
    ]);
  });

  it('leaves out the account that synchronizes a directory where a tenant has one', () => {
    const left = ({ second_factor: policy }: Record<string, PolicyJson>): unknown =>
      policy?.conditions.users['exclude_roles'];
    expect(left(policiesIn(inStage(dev)))).toBeUndefined();
    expect(left(policiesOf({ ...dev, synchronizesDirectory: true }))).toEqual([
      DIRECTORY_SYNCHRONIZATION_ROLE,
    ]);
  });

  it('holds administrators by role in every stage to strong registration, which a pass opens', () => {
    for (const stage of ['pilot', 'limited', 'all'] as const) {
      const policies = policiesIn(inStage(dev, stage));
      const { include_roles: held } = policies['privileged']?.conditions.users ?? {};
      const { include_roles: reached, include_users: users } =
        policies['registration']?.conditions.users ?? {};
      expect(users ?? reached).toEqual(stage === 'all' ? ['All'] : held);
    }
  });

  it('leaves people out where their tenant has a record, and nowhere else', () => {
    const { staff } = dev.groups;
    const record = new ExceptionRecord({
      reason: 'Scanners know no second factor',
      ticket: 'SEC-42',
      owner: 'Ada',
      approvers: ['Grace', 'Alan'],
      created: '2026-10-15',
      expires: '2026-12-31',
      groups: [staff],
    });
    const intents = {
      deviceRegistration: ['device_registration'],
      legacyAuthentication: ['legacy_authentication', 'legacy_authentication_transfers'],
      phishingResistant: ['phishing_resistant', 'phishing_resistant_phones'],
      privileged: ['privileged'],
      registration: ['registration', 'registration_elsewhere'],
      risk: [
        'risk_sign_in_risk_applications',
        'risk_sign_in_risk_registration',
        'risk_user_risk_applications',
        'risk_user_risk_registration',
      ],
      secondFactor: ['second_factor'],
      secondFactorToRegister: ['second_factor_to_register'],
    } satisfies Record<keyof NonNullable<Tenant['exceptions']>, string[]>;
    for (const [intent, names] of Object.entries(intents)) {
      const policies = policiesOf({ ...dev, exceptions: { [intent]: [record] } });
      const left = Object.entries(policies).filter(([, { conditions }]) =>
        (conditions.users['exclude_groups'] as string[] | undefined)?.includes(staff),
      );
      expect(left.map(([name]) => name).sort()).toEqual(names);
    }
  });

  it('enforces nothing of conditional access in a tenant that only observes', () => {
    const states = Object.entries(policiesOf({ ...dev, observe: true })).map(
      ([name, { state, conditions }]) => ({
        name,
        state,
        onUserAction: 'include_user_actions' in (conditions['applications'] as object),
      }),
    );
    expect(states).toHaveLength(14);
    for (const { state, onUserAction } of states) {
      expect(state).toBe(onUserAction ? 'disabled' : 'enabledForReportingButNotEnforced');
    }
  });

  it('applies no policy to the first account for emergencies', () => {
    const { breakGlass1 } = dev.users;
    for (const [name, { conditions }] of Object.entries(policiesIn(inStage(dev)))) {
      const { exclude_users: users = [], exclude_groups: groups = [] } = conditions.users as {
        exclude_users?: string[];
        exclude_groups?: string[];
      };
      const leftOut = users.includes(breakGlass1) || groups.includes(dev.groups.breakGlass);
      expect({ name, leftOut }).toEqual({ name, leftOut: true });
    }
  });

  it('binds the tenants of the emulator, so that the demo runs it', () => {
    expect(
      tenants.map(({ name, tenantId, groups, users }) => ({ name, tenantId, groups, users })),
    ).toEqual(
      Object.entries(defaultTenants).map(([name, { tenantId, groups, users }]) => ({
        name,
        tenantId,
        groups: {
          staff: groups.staff,
          privileged: groups.privileged,
          breakGlass: groups.breakGlass,
          pilot: groups.pilot,
        },
        users: { breakGlass1: users.breakGlass1, breakGlass2: users.breakGlass2 },
      })),
    );
    const [retiring] = Object.values(tenants.at(-1)?.retiringProfiles ?? {});
    expect(retiring?.id).toBe(MICROSOFT_PROFILE_ID);
  });
});
