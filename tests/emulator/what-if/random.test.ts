/** What-If against a brute-force check that was written apart from it. */
import type { JsonObject } from '../../../emulator/json';
import { devSeed, EVALUATE } from '../support/access';
import { DEV, openSession, type Session } from '../support/session';
import {
  type Concrete,
  type Field,
  HOME,
  LAB,
  OFFICE,
  OUTER,
  requestOf,
  ROLE,
  universe,
} from '../support/what-if-model';
import { type ModelPolicy, randomPolicy, type Roll } from '../support/what-if-policies';

const { users, groups } = DEV;
const FIELDS = Object.keys(universe) as Field[];
const TOLD: readonly Field[] = FIELDS.filter((field) => field !== 'user' && field !== 'target');

function random(seed: number): Roll {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((state / 0x8000_0000) * below);
  };
}

function ip(id: string, cidrAddress: string, isTrusted: boolean): JsonObject {
  const type = cidrAddress.includes(':') ? 'iPv6CidrRange' : 'iPv4CidrRange';
  return {
    id,
    '@odata.type': '#microsoft.graph.ipNamedLocation',
    displayName: id,
    isTrusted,
    ipRanges: [{ '@odata.type': `#microsoft.graph.${type}`, cidrAddress }],
  };
}

async function open(policies: readonly ModelPolicy[]): Promise<Session> {
  const session = await openSession({
    seed: devSeed({
      groups: [
        { id: groups.staff, displayName: 'Staff', members: [users.ada, users.grace] },
        { id: groups.breakGlass, displayName: 'Break-glass', members: [users.breakGlass1] },
        { id: OUTER, displayName: 'Outer', members: [groups.staff, groups.breakGlass] },
      ],
      conditionalAccess: {
        policies: policies.map(({ body }) => body),
        namedLocations: [
          ip(OFFICE, '198.51.100.0/24', true),
          ip(LAB, '2001:db8::/32', false),
          {
            id: HOME,
            '@odata.type': '#microsoft.graph.countryNamedLocation',
            displayName: 'Home',
            countriesAndRegions: ['DE'],
            includeUnknownCountriesAndRegions: true,
          },
        ],
      },
    }),
  });
  session.emulator.admin.write(DEV.tenantId, 'roleAssignment', ROLE, {
    id: ROLE,
    principalId: users.admin,
    roleDefinitionId: ROLE,
    directoryScopeId: '/',
  });
  return session;
}

function anySignIn(roll: Roll): Concrete {
  const entries = FIELDS.map((field) => {
    const values = universe[field];
    return [field, values[roll(values.length)]] as const;
  });
  return Object.fromEntries(entries) as unknown as Concrete;
}

/** Every concrete sign-in that agrees with this one on what is told. */
function completions(signIn: Concrete, told: ReadonlySet<Field>): Concrete[] {
  return TOLD.filter((field) => !told.has(field)).reduce<Concrete[]>(
    (all, field) =>
      all.flatMap((one) => universe[field].map((value) => ({ ...one, [field]: value }))),
    [signIn],
  );
}

const applies = ({ tests }: ModelPolicy, signIn: Concrete): boolean =>
  tests.every(([, holds]) => holds(signIn));

async function ask(
  session: Session,
  signIn: Concrete,
  told: ReadonlySet<Field>,
): Promise<JsonObject[]> {
  const answer = await session.send('POST', `/v1.0${EVALUATE}`, { body: requestOf(signIn, told) });
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return answer.body['value'] as JsonObject[];
}

describe.each([1, 2, 3])('What-If on random policies, seed %d', (seed) => {
  const roll = random(seed);
  const policies = Array.from({ length: 60 }, (_, index) =>
    randomPolicy(roll, `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`),
  );
  let session: Session;
  beforeAll(async () => {
    session = await open(policies);
  });
  afterAll(() => session.close());

  it('agrees with brute force on sign-ins of which everything is told', async () => {
    let applied = 0;
    for (let step = 0; step < 60; step += 1) {
      const signIn = anySignIn(roll);
      const results = await ask(session, signIn, new Set(TOLD));
      const expected = policies.map(({ body, tests }) => {
        const unmet = tests.find(([, holds]) => !holds(signIn));
        return [body['id'], unmet === undefined, unmet?.[0] ?? 'notSet'];
      });
      const found = results.map((one) => [one['id'], one['policyApplies'], one['analysisReasons']]);
      expect([signIn, found]).toEqual([signIn, expected]);
      applied += results.filter((one) => one['policyApplies'] === true).length;
    }
    expect(applied).toBeGreaterThan(50);
  });

  it('claims nothing that a completion of what is told contradicts', async () => {
    const seen = { applies: 0, unmet: 0, unknown: 0 };
    const contradicted: unknown[] = [];
    for (let step = 0; step < 40; step += 1) {
      const signIn = anySignIn(roll);
      const told = new Set(TOLD.filter(() => roll(5) > 0));
      const worlds = completions(signIn, told);
      for (const [index, result] of (await ask(session, signIn, told)).entries()) {
        const reason = result['analysisReasons'];
        const claim =
          reason === 'notSet' ? 'applies' : reason === 'notEnoughInformation' ? 'unknown' : 'unmet';
        seen[claim] += 1;
        const policy = policies[index] ?? { body: {}, tests: [] };
        const wrong = worlds.find((world) => applies(policy, world) !== (claim === 'applies'));
        if (claim !== 'unknown' && wrong) contradicted.push({ policy: policy.body, wrong, reason });
      }
    }
    expect(contradicted).toEqual([]);
    expect(Math.min(seen.applies, seen.unmet, seen.unknown)).toBeGreaterThan(20);
  });
});
