import type { AuthenticationStrength } from '../../../graph/authentication-strength/entity';
import { Strengths } from '../../../graph/authentication-strength/strengths';
import type { StrengthChange } from '../../../graph/authentication-strength/change';
import { TENANT_ID } from '../../support/tenant';
import { clientOf, never } from '../support/client';
import { Peer, type Reply } from '../support/peer';
import {
  changeOf,
  ID,
  keys,
  KEY,
  openStrengths,
  store,
  stored,
  strengthsOf,
} from '../support/strengths';
import type { Tenant } from '../support/tenant';

let tenant: Tenant;
beforeAll(async () => {
  tenant = await openStrengths();
});
afterAll(() => tenant.close());
beforeEach(() => {
  tenant.emulator.clearFaults();
});

/** Strengths of a service that answers whatever a test wants. */
async function answering(
  reply: Reply,
  run: (strengths: Strengths) => Promise<void>,
): Promise<void> {
  const peer = await Peer.open([reply]);
  await run(new Strengths(clientOf({ graph: peer.url }))).finally(() => peer.close());
}

describe('usage', () => {
  const usedBy = (policyId: string, grant: object): void => {
    const grantControls = { operator: 'OR', authenticationStrength: { id: ID }, ...grant };
    const policy = { id: policyId, displayName: policyId, state: 'enabled', grantControls };
    tenant.emulator.admin.write(TENANT_ID, 'conditionalAccessPolicy', policyId, policy);
  };

  it('tells policies that demand multifactor authentication from others', async () => {
    store(tenant, {});
    usedBy('alone', {});
    usedBy('or a device', { builtInControls: ['compliantDevice'] });
    const { mfa, none } = await strengthsOf(tenant).usage(ID, never());
    expect(mfa.map(({ displayName }) => displayName)).toEqual(['alone']);
    expect(none.map(({ displayName }) => displayName)).toEqual(['or a device']);
  });

  it('of a strength that is gone is none', async () => {
    expect(
      await strengthsOf(tenant).usage('57e40000-0000-4000-8000-00000000dead', never()),
    ).toEqual({
      mfa: [],
      none: [],
    });
  });

  it('that cannot be read is no answer', async () => {
    tenant.emulator.inject('403:path=*/usage');
    await expect(strengthsOf(tenant).usage(ID, never())).rejects.toMatchObject({
      facts: { status: 403 },
    });
  });

  it.each([
    ['leaves a list out', { mfa: [{ id: 'p', displayName: 'P' }] }, 1],
    ['has null for one', { mfa: null, none: null }, 0],
    ['has properties of a newer Graph', { mfa: [{ id: 'p', displayName: 'P', x: 1 }], y: 2 }, 1],
  ])('is read where the answer %s', async (_, body, count) => {
    await answering({ body }, async (strengths) => {
      const { mfa, none } = await strengths.usage(ID, never());
      expect([mfa.length, none.length]).toEqual([count, 0]);
    });
  });

  it('is unreadable where a policy has no name', async () => {
    await answering({ body: { mfa: [{ id: 'p' }] } }, async (strengths) => {
      await expect(strengths.usage(ID, never())).rejects.toThrow(/usage .*: mfa\.0\.displayName: /);
    });
  });
});

describe('a list of strengths', () => {
  const strength = {
    id: ID,
    displayName: 'Keys',
    policyType: 'custom',
    requirementsSatisfied: 'mfa',
    allowedCombinations: ['fido2'],
    combinationConfigurations: [],
  };

  it.each([
    ['an unknown property', { ring: 1 }],
    ['an unknown kind and requirement', { policyType: 'granted', requirementsSatisfied: 'mfa,x' }],
    ['a combination of a newer Graph', { allowedCombinations: ['palmVein', 'a,b,c'] }],
    [
      'a configuration of a newer Graph',
      { combinationConfigurations: [{ ...keys(), '@odata.type': '#x', id: 'c', allowed: {} }] },
    ],
    ['no description', { description: null }],
  ])('is read with %s', async (_, properties) => {
    await answering({ body: { value: [{ ...strength, ...properties }] } }, async (strengths) => {
      const [read] = await strengths.list(never());
      expect(read).toMatchObject(properties);
    });
  });

  it.each([
    ['combinations', { allowedCombinations: null }, 'allowedCombinations'],
    ['configurations', { combinationConfigurations: undefined }, 'combinationConfigurations'],
    ['null for configurations', { combinationConfigurations: null }, 'combinationConfigurations'],
    [
      'the combinations of a configuration',
      { combinationConfigurations: [{ id: 'c', '@odata.type': '#x' }] },
      'combinationConfigurations.0.appliesToCombinations',
    ],
  ])('without %s is no answer', async (_, properties, where) => {
    await answering({ body: { value: [{ ...strength, ...properties }] } }, async (strengths) => {
      await expect(strengths.list(never())).rejects.toMatchObject({
        reason: 'unreadable',
        message: expect.stringContaining(`: ${where}: `) as string,
      });
    });
  });
});

describe('a change whose answer is lost', () => {
  const MULTI = 'x509CertificateMultiFactor';
  const WANTED = [MULTI, 'fido2'];

  /** What the resource does: the parts that are missing, made from what is there. */
  function remaining({
    allowedCombinations: before,
    combinationConfigurations,
  }: AuthenticationStrength): StrengthChange {
    const isAllowed = before.includes('fido2');
    return changeOf({
      allowedCombinations: isAllowed ? { before } : { before, after: WANTED },
      configurations: { add: combinationConfigurations.length === 0 ? [keys(KEY)] : [] },
    });
  }

  const change = (): Promise<unknown> =>
    strengthsOf(tenant).change({
      id: ID,
      signal: never(),
      change: (live) => ({ body: remaining(live), beta: false }),
      isPlannedFrom: ({ allowedCombinations: allowed, combinationConfigurations: all }) =>
        allowed.length === 1 && all.length === 0,
      isUnderWay: () => true,
      isKept: ({ allowedCombinations: allowed, combinationConfigurations: all }) =>
        allowed.length === 2 && all.length === 1,
      describeChange: () => 'somebody wrote',
      describeLoss: () => 'something is missing',
    });

  const state = (): unknown => {
    const { allowedCombinations, combinationConfigurations } = stored(tenant);
    return [allowedCombinations, combinationConfigurations.length];
  };

  beforeEach(() => {
    store(tenant, { allowedCombinations: [MULTI] });
  });

  it.each([
    ['of the combinations, before they change', 'reset:path=*/updateAllowedCombinations:count=3'],
    [
      'of the combinations, after they changed',
      'reset-after:path=*/updateAllowedCombinations:count=3',
    ],
    [
      'of the restriction, before it is there',
      'reset:method=POST:path=*/combinationConfigurations:count=1',
    ],
    [
      'of the restriction, when it is there',
      'reset-after:method=POST:path=*/combinationConfigurations:count=1',
    ],
    [
      'of the restriction, by a gateway',
      '504:method=POST:path=*/combinationConfigurations:count=1',
    ],
    [
      'of the restriction, by a proxy’s page',
      'poison=html:method=POST:path=*/combinationConfigurations:count=1',
    ],
  ])('%s is carried on with', async (_, fault) => {
    tenant.emulator.inject(fault);
    await change();
    expect(state()).toEqual([WANTED, 1]);
  });

  it('for good leaves the strength as it was', async () => {
    tenant.emulator.inject('reset:method=POST:path=*/combinationConfigurations');
    await expect(change()).rejects.toMatchObject({ reason: 'unreachable' });
    expect(state()).toEqual([[MULTI], 0]);
  });
});
