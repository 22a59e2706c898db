import type { Graph } from '../../../../graph';
import type { AuthenticationStrength } from '../../../../graph/authentication-strength/entity';
import { Diagnostics } from '../../../../provider/framework/diagnostics';
import { UNKNOWN } from '../../../../provider/framework/value';
import { inspect } from '../../../../provider/resources/authentication-strength/inspect';
import type { CurrentStrength } from '../../../../provider/resources/authentication-strength/rules/rule';
import { Severity } from '../../../../provider/protocol/wire/terraform';
import { KEY_A, keys, live, liveKeys, strength } from './states';

const OWN = { id: 'own' };
const policies = (...names: string[]) =>
  names.map((displayName, index) => ({ id: `p${index}`, displayName }));

/** Inspects a plan in a tenant that has these strengths; the own one is used by these policies. */
async function told(
  { planned, current, isUnchanged = false }: Plan,
  all: readonly AuthenticationStrength[] = [],
  mfa: readonly { id: string; displayName: string }[] = [],
): Promise<{ errors: string[]; warnings: string[]; asked: string[] }> {
  const asked: string[] = [];
  const graph = {
    strengths: {
      list: () => {
        asked.push('list');
        return Promise.resolve(all);
      },
      usage: (id: string) => {
        asked.push(`usage of ${id}`);
        return Promise.resolve({ mfa, none: policies('Never named') });
      },
    },
  } as unknown as Graph;
  const diagnostics = new Diagnostics();
  const call = { signal: new AbortController().signal, diagnostics } as never;
  const config = planned;
  await inspect(call, graph, { config, planned, current, isUnchanged } as never);
  const of = (wanted: Severity): string[] =>
    diagnostics
      .toWire()
      .filter(({ severity }) => severity === wanted)
      .map(({ summary, detail }) => `${summary}: ${detail}`);
  return { errors: of(Severity.SEVERITY_ERROR), warnings: of(Severity.SEVERITY_WARNING), asked };
}

interface Plan {
  readonly planned: object;
  readonly current: CurrentStrength | null;
  readonly isUnchanged?: boolean;
}

const custom = (count: number): AuthenticationStrength[] =>
  Array.from({ length: count }, (_, index) => live({ id: `s${index}`, displayName: `S${index}` }));

const change = (planned: object, current: object = {}): Plan => ({
  planned: { ...strength(planned), ...OWN },
  current: { ...strength(current), ...OWN },
});
const creation = (planned: object = {}): Plan => ({ planned: strength(planned), current: null });

describe('a plan of a strength', () => {
  it('that changes nothing asks nothing', async () => {
    const plan = { ...change({}), isUnchanged: true };
    expect(await told(plan)).toEqual({ errors: [], warnings: [], asked: [] });
  });

  it.each([
    ['of another strength', live({ id: 'other' }), '"Keys" already (other)'],
    ['in another case', live({ id: 'other', displayName: 'KEYS' }), '"KEYS" already (other)'],
    [
      'of a strength that Microsoft built in',
      live({ id: 'b', policyType: 'builtIn' }),
      '"Keys" already (b)',
    ],
  ])('cannot take the name %s', async (_, other, named) => {
    const { errors } = await told(creation(), [other]);
    expect(errors).toEqual([
      `The name of a strength is taken: The tenant has a strength ${named}. Choose another name, or import that one. If it is to be renamed or removed, apply that first.`,
    ]);
    const renamed = change({ display_name: 'Keys' }, { display_name: 'Old' });
    expect((await told(renamed, [other])).errors).toHaveLength(1);
  });

  it.each([
    ['its own', change({ display_name: 'keys' }), [live(OWN)]],
    ['one that is unknown', creation({ display_name: UNKNOWN }), [live({ id: 'other' })]],
    ['one that it has already', change({ description: 'x' }), [live(OWN), live({ id: 'twin' })]],
  ])('can have %s', async (_, plan, all) => {
    expect((await told(plan, all)).errors).toEqual([]);
  });

  it('cannot be the sixteenth', async () => {
    expect((await told(creation(), custom(14))).errors).toEqual([]);
    expect((await told(creation(), custom(15))).errors).toEqual([
      'Too many authentication strengths of its own: A tenant has at most 15 authentication strengths of its own, and this one has 15. Remove one first, in an apply of its own.',
    ]);
    const builtIn = live({ id: 'b', displayName: 'B', policyType: 'builtIn' });
    expect((await told(creation(), [...custom(14), builtIn])).errors).toEqual([]);
    expect((await told(change({ description: 'x' }), custom(15))).errors).toEqual([]);
  });
});

describe('a combination that is restricted twice', () => {
  const combinationConfigurations = [
    { ...liveKeys(KEY_A), id: 'c1' },
    { ...liveKeys(KEY_A), id: 'c2' },
  ];
  const doubled = [live({ ...OWN, combinationConfigurations })];

  it('cannot be restricted once more', async () => {
    const { fido2 } = keys(KEY_A);
    expect((await told(change({ fido2 }), doubled)).errors).toEqual([
      'A combination is restricted more than once: The strength has 2 combination configurations for "fido2" (c1, c2), and nobody says which one counts. Remove all but one of them in the portal, then plan again.',
    ]);
  });

  it('does not stop other changes', async () => {
    expect((await told(change({ description: 'x' }), doubled)).errors).toEqual([]);
  });
});

describe('a change that takes multifactor authentication away', () => {
  const weaker = change({ allowed_combinations: ['fido2', 'x509CertificateMultiFactor', 'sms'] });

  it('is refused with the names of the policies that demand it', async () => {
    const { errors } = await told(weaker, [], policies('All users', 'Admins'));
    expect(errors).toEqual([
      'Policies demand multifactor authentication of the strength: With sms, which is a single factor, the strength would no longer satisfy the multifactor authentication that these policies demand: "All users" (p0), "Admins" (p1). Keep to combinations of several factors, or move the policies to another strength first.',
    ]);
  });

  it('is warned of where no policy demands it', async () => {
    expect(await told(weaker)).toEqual({
      errors: [],
      warnings: [
        'The strength will satisfy no multifactor authentication: sms is a single factor. No policy that demands multifactor authentication uses the strength so far, and none will be able to.',
      ],
      asked: ['list', 'usage of own'],
    });
  });

  it.each([
    [
      'adds a combination of several factors',
      { allowed_combinations: ['fido2', 'password,sms'] },
      {},
    ],
    ['takes combinations away', { allowed_combinations: ['fido2'] }, {}],
    [
      'keeps one that nobody knows',
      { description: 'x', allowed_combinations: ['palmVein'] },
      { allowed_combinations: ['palmVein'] },
    ],
    ['has combinations that are unknown', { allowed_combinations: UNKNOWN }, {}],
    [
      'is of a strength that never satisfied it',
      { allowed_combinations: ['email'] },
      { requirements_satisfied: 'none' },
    ],
  ])('is none where the change %s', async (_, planned, current) => {
    const { errors, warnings, asked } = await told(change(planned, current), [], policies('P'));
    expect([errors, warnings, asked]).toEqual([[], [], ['list']]);
  });
});
