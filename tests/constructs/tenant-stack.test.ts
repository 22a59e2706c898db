import { DataAzureadUser } from '@cdktf/provider-azuread/lib/data-azuread-user';
import { AzureadProvider } from '@cdktf/provider-azuread/lib/provider';
import { App, LocalBackend, S3Backend, Testing } from 'cdktf';
import { Construct } from 'constructs';
import { LegacyAuthenticationBlock, TenantStack } from '../../constructs';
import { ConditionalAccessPolicy } from '../../gen/conditional-access-policy';
import {
  accountOf,
  BREAK_GLASS_1,
  BREAK_GLASS_2,
  breakGlassOf,
  EMERGENCY,
  LIGHTNING,
  NFC,
  recordsOf,
  stackOf,
  synthesise,
  TENANT_ID,
} from './synthesise';

const warningsOf = (stack: TenantStack): unknown[] =>
  stack.node.metadata
    .filter(({ type }) => type.endsWith('warn'))
    .map(({ data }) => data as unknown);

describe('TenantStack', () => {
  it('names the tenant, and no credential, in the provider', () => {
    expect(synthesise(stackOf()).provider['entra']).toMatchObject([{ tenant_id: TENANT_ID }]);
    expect(Object.keys(synthesise(stackOf()).provider['entra']?.[0] ?? {})).toEqual([
      'break_glass',
      'tenant_id',
    ]);
  });

  it('hands the accounts for emergencies to the provider', () => {
    expect(synthesise(stackOf()).provider['entra']?.[0]?.['break_glass']).toEqual({
      accounts: [
        { user_id: BREAK_GLASS_1, design: 'excluded', aaguids: [NFC, LIGHTNING] },
        { user_id: BREAK_GLASS_2, design: 'satisfying', aaguids: [NFC, LIGHTNING] },
      ],
      group_ids: [EMERGENCY],
    });
  });

  it('takes accounts for emergencies that its own resources give', () => {
    const seen: unknown[] = [];
    const stack = stackOf({
      breakGlass: (given) => {
        seen.push(given);
        return breakGlassOf();
      },
    });
    expect(seen).toEqual([stack]);
    expect(stack.breakGlass.accounts).toHaveLength(2);
  });

  it('keeps custody and drills where every plan shows them', () => {
    expect(recordsOf(stackOf())['break_glass']).toMatchObject([
      {
        accounts: [
          { user: BREAK_GLASS_1, keys: [{ label: 'Key 1', custody: { place: 'Safe A' } }, {}] },
          { user: BREAK_GLASS_2 },
        ],
        last_drill: '2026-09-15',
        drill_every_days: 90,
      },
    ]);
  });

  it('warns of accounts that a single broken key would take', () => {
    const [key] = accountOf().keys;
    const other = { ...key, custody: { place: 'Safe B', custodians: ['Ada'] } as const };
    const accounts = [
      accountOf({ keys: [key] }),
      accountOf({ user: BREAK_GLASS_2, keys: [other] }),
    ];
    expect(warningsOf(stackOf({ breakGlass: breakGlassOf({ accounts }) }))).toEqual([
      `break-glass: account ${BREAK_GLASS_1} has a single key; register a second one, as keys break`,
      `break-glass: account ${BREAK_GLASS_2} has a single key; register a second one, as keys break`,
      'break-glass: all keys are of one model; a flaw of that model would take every account at once',
    ]);
    expect(warningsOf(stackOf())).toEqual([]);
  });

  it('names the cloud where it is not left to the provider', () => {
    expect(synthesise(stackOf({ environment: 'china' })).provider['entra']).toMatchObject([
      { tenant_id: TENANT_ID, environment: 'china' },
    ]);
  });

  it('requires the provider of its own version, from any registry', () => {
    expect(synthesise(stackOf()).terraform.required_providers).toEqual({
      entra: { source: 'entra-policy/entra', version: '0.1.0' },
    });
  });

  it('keeps its state in a fixed file unless it is told otherwise', () => {
    expect(synthesise(stackOf()).terraform.backend).toEqual({
      local: { path: '../../../terraform.dev.tfstate' },
    });
    const remote = stackOf({
      backend: (stack) => new S3Backend(stack, { bucket: 'b', key: 'k', region: 'r' }),
    });
    expect(Object.keys(synthesise(remote).terraform.backend as object)).toEqual(['s3']);
  });

  it('takes a tenant id in either case', () => {
    expect(stackOf({ tenantId: TENANT_ID.toUpperCase() }).tenantId).toBe(TENANT_ID);
  });

  it('refuses a tenant that is no GUID', () => {
    expect(() => stackOf({ tenantId: 'contoso.com' })).toThrow(
      'dev: "contoso.com" is not the id of a tenant; expected a GUID',
    );
  });

  it('refuses a name that another stack of the app has, wherever it is', () => {
    const app = Testing.app();
    const props = { tenantId: TENANT_ID, breakGlass: breakGlassOf() };
    new TenantStack(app, 'dev', props);
    const team = new Construct(app, 'Team');
    expect(() => new TenantStack(team, 'dev', props)).toThrow(
      'Team/dev and dev are both called "dev"; stacks of one app need different names',
    );
  });

  it('refuses accounts for emergencies that are one user, referred to twice', () => {
    const twice = (): unknown =>
      stackOf({
        breakGlass: (scope) => {
          new AzureadProvider(scope, 'azuread');
          const user = new DataAzureadUser(scope, 'first', { userPrincipalName: 'first@f.test' });
          return breakGlassOf({ accounts: [accountOf({ user }), accountOf({ user })] });
        },
      });
    expect(twice).toThrow('dev: break-glass: two accounts are one user');
  });

  it.each([undefined, { accounts: [] }])('refuses accounts for emergencies that are %j', (none) => {
    expect(() => stackOf({ breakGlass: none as never })).toThrow(
      'dev: the stack has no accounts for emergencies; give it a BreakGlass',
    );
  });

  it('fails synthesis where a resource of its own has the address of a construct', () => {
    const stack = stackOf();
    new LegacyAuthenticationBlock(stack, 'Legacy', { name: 'Block' });
    new ConditionalAccessPolicy(stack, 'legacy', {
      displayName: 'Another',
      state: 'disabled',
      conditions: {
        clientAppTypes: ['all'],
        applications: { includeApplications: ['All'] },
        users: { includeUsers: ['All'] },
      },
    });
    expect(() => synthesise(stack)).toThrow(
      'dev/Legacy/Clients/Resource and dev/legacy would both be entra_conditional_access_policy.legacy',
    );
  });

  it('starts no engine at synthesis', () => {
    const path = process.env['PATH'];
    process.env['PATH'] = '/nonexistent';
    try {
      const app = new App({ outdir: Testing.app().outdir });
      new TenantStack(app, 'dev', {
        tenantId: TENANT_ID,
        breakGlass: breakGlassOf(),
        backend: (s) => new LocalBackend(s),
      });
      expect(() => {
        app.synth();
      }).not.toThrow();
    } finally {
      process.env['PATH'] = path;
    }
  });
});
