import type { StrengthChange } from '../../../graph/authentication-strength/change';
import {
  changeOf,
  ID,
  issuedBy,
  keys,
  KEY,
  openStrengths,
  OTHER_KEY,
  OTHER_SKI,
  SKI,
  store,
  stored,
  write,
} from '../support/strengths';
import type { Tenant } from '../support/tenant';

const [SINGLE, MULTI] = ['x509CertificateSingleFactor', 'x509CertificateMultiFactor'] as const;

let tenant: Tenant;
let mark: number;
beforeAll(async () => {
  tenant = await openStrengths();
});
afterAll(() => tenant.close());
beforeEach(() => {
  tenant.emulator.clearFaults();
  mark = tenant.emulator.requests.length;
});

const messageOf = async (written: Promise<void>): Promise<string> => {
  const error: unknown = await written.catch((thrown: unknown) => thrown);
  if (!(error instanceof Error)) throw new Error('the change was written');
  return error.message;
};

/** Name, combinations, and restrictions as `combinations: entries`. */
function summary(): unknown {
  const { displayName, allowedCombinations, combinationConfigurations } = stored(tenant);
  const restrictions = combinationConfigurations.map((one) => {
    const lists = one as unknown as Record<string, string[] | undefined>;
    const entries = lists['allowedAAGUIDs'] ?? lists['allowedIssuerSkis'];
    return `${lists['appliesToCombinations']?.join('+') ?? ''}: ${entries?.join() ?? ''}`;
  });
  return [displayName, allowedCombinations, restrictions];
}

const sent = (): string[] => tenant.sent(mark);

/** Everything at once: a name, another issuer, passkeys of one model for certificates of one factor. */
const everything: StrengthChange = {
  properties: { displayName: 'Better', description: 'x' },
  allowedCombinations: { before: [MULTI, SINGLE], after: [MULTI, 'fido2'] },
  configurations: {
    change: [{ id: 'multi', before: issuedBy(SKI, 'Multi'), after: issuedBy(OTHER_SKI, 'Multi') }],
    add: [keys(KEY)],
    remove: [{ id: 'single', before: issuedBy(SKI, 'Single') }],
  },
};

const before = (): void => {
  const combinationConfigurations = [
    { id: 'multi', ...issuedBy(SKI, 'Multi') },
    { id: 'single', ...issuedBy(SKI, 'Single') },
  ];
  store(tenant, {
    allowedCombinations: [MULTI, SINGLE],
    requirementsSatisfied: 'none',
    combinationConfigurations,
  });
};

const OLD = [`${MULTI}: ${SKI}`, `${SINGLE}: ${SKI}`];
const TIGHTER = [`${MULTI}: ${OTHER_SKI}`, `${SINGLE}: ${SKI}`];

describe('a change of every part', () => {
  beforeEach(before);

  it('sends one request for each, and only those', async () => {
    await write(tenant, everything);
    expect(sent()).toEqual([
      `PATCH ${ID} 204`,
      'PATCH multi 204',
      'POST updateAllowedCombinations 200',
      'POST combinationConfigurations 201',
      'DELETE single 204',
    ]);
    expect(summary()).toEqual([
      'Better',
      [MULTI, 'fido2'],
      [`${MULTI}: ${OTHER_SKI}`, `fido2: ${KEY}`],
    ]);
  });

  const NAME = 'the name, the description';
  const ISSUER = `the restriction of ${MULTI}`;
  const BACK = 'the allowed combinations put back, as fido2 would be open';

  it.each([
    ['the name', `path=*/${ID}`, '', ['Keys', [MULTI, SINGLE], OLD]],
    [
      'a restriction',
      'path=*/multi',
      `written all the same: ${NAME}`,
      ['Better', [MULTI, SINGLE], OLD],
    ],
    [
      'the combinations',
      'path=*/updateAllowedCombinations',
      `written all the same: ${NAME}, ${ISSUER}`,
      ['Better', [MULTI, SINGLE], TIGHTER],
    ],
    [
      'the restriction of a new combination',
      'method=POST:path=*/combinationConfigurations',
      `${BACK}; written all the same: ${NAME}, ${ISSUER}`,
      ['Better', [MULTI, SINGLE], TIGHTER],
    ],
    [
      'a removal',
      'path=*/single',
      `written all the same: ${NAME}, ${ISSUER}, the allowed combinations, the restriction of fido2`,
      ['Better', [MULTI, 'fido2'], [...TIGHTER, `fido2: ${KEY}`]],
    ],
  ])('of which %s is refused says what stands', async (_, where, said, left) => {
    tenant.emulator.inject(`400:${where}:count=1`);
    const message = await messageOf(write(tenant, everything));
    expect(message.split('; ').slice(1).join('; ')).toBe(said);
    expect(summary()).toEqual(left);
  });

  it('keeps reason and facts of what was refused', async () => {
    tenant.emulator.inject('403:method=POST:path=*/combinationConfigurations');
    await expect(write(tenant, everything)).rejects.toMatchObject({
      reason: 'refused',
      facts: { status: 403, requestId: expect.any(String) as string },
      cause: { name: 'GraphError' },
    });
  });
});

describe('a combination that is new', () => {
  const guarded = changeOf(
    {
      allowedCombinations: { before: [MULTI], after: [MULTI, 'fido2'] },
      configurations: { add: [keys(KEY)] },
    },
    [MULTI],
  );
  beforeEach(() => {
    store(tenant, { allowedCombinations: [MULTI] });
  });

  it('whose restriction nobody answers is put back', async () => {
    tenant.emulator.inject('reset:method=POST:path=*/combinationConfigurations');
    expect(await messageOf(write(tenant, guarded))).toMatch(
      /may or may not have happened; .* put back/,
    );
    expect(summary()).toEqual(['Keys', [MULTI], []]);
  });

  it('is put back where its restriction may be there already', async () => {
    tenant.emulator.inject('reset-after:method=POST:path=*/combinationConfigurations');
    await messageOf(write(tenant, guarded));
    expect(summary()).toEqual(['Keys', [MULTI], [`fido2: ${KEY}`]]);
  });

  it('is put back where its own answer was lost', async () => {
    tenant.emulator.inject('reset-after:path=*/updateAllowedCombinations:count=3');
    await messageOf(write(tenant, guarded));
    expect(summary()).toEqual(['Keys', [MULTI], []]);
    expect(sent().filter((line) => line.includes('updateAllowed'))).toHaveLength(4);
  });

  it('that cannot be put back is said to be open', async () => {
    tenant.emulator.inject('400:method=POST:path=*/combinationConfigurations');
    tenant.emulator.inject('400:path=*/updateAllowedCombinations:skip=1');
    expect(await messageOf(write(tenant, guarded))).toMatch(
      /; the allowed combinations could not be put back \(.+\), so fido2 may be allowed without restriction: apply again at once$/,
    );
    expect(summary()).toEqual(['Keys', [MULTI, 'fido2'], []]);
  });

  it('is restricted even where the user stops in between', async () => {
    const stop = new AbortController();
    tenant.emulator.inject('slow=300:path=*/updateAllowedCombinations');
    setTimeout(() => {
      stop.abort(new Error('stopped'));
    }, 100);
    await write(tenant, guarded, stop.signal);
    expect(stop.signal.aborted).toBe(true);
    expect(summary()).toEqual(['Keys', [MULTI, 'fido2'], [`fido2: ${KEY}`]]);
  });

  it('is not begun after a stop', async () => {
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(write(tenant, guarded, stopped)).rejects.toThrow('stopped');
    expect(sent()).toEqual([]);
  });

  it('waits for a tenant that is throttled', async () => {
    tenant.emulator.inject('429:method=POST:path=*/combinationConfigurations:count=2');
    await write(tenant, guarded);
    expect(summary()).toEqual(['Keys', [MULTI, 'fido2'], [`fido2: ${KEY}`]]);
  });
});

describe('a restriction of two combinations', () => {
  const shared = issuedBy(SKI, 'Single', 'Multi');
  const split = changeOf(
    {
      configurations: {
        change: [{ id: 'shared', before: shared, after: issuedBy(SKI, 'Single') }],
        add: [issuedBy(OTHER_SKI, 'Multi')],
      },
    },
    [SINGLE, MULTI],
  );
  beforeEach(() => {
    const combinationConfigurations = [{ id: 'shared', ...shared }];
    store(tenant, { allowedCombinations: [SINGLE, MULTI], combinationConfigurations });
  });

  it('is taken apart', async () => {
    await write(tenant, split);
    expect(summary()).toEqual([
      'Keys',
      [SINGLE, MULTI],
      [`${SINGLE}: ${SKI}`, `${MULTI}: ${OTHER_SKI}`],
    ]);
  });

  it('is put together again where the second one is refused', async () => {
    tenant.emulator.inject('400:method=POST:path=*/combinationConfigurations');
    expect(await messageOf(write(tenant, split))).toContain(
      `the restriction of ${SINGLE} and ${MULTI} put back`,
    );
    expect(summary()).toEqual(['Keys', [SINGLE, MULTI], [`${SINGLE}+${MULTI}: ${SKI}`]]);
  });
});

describe('requests that may be sent twice', () => {
  beforeEach(before);

  it('are, when nobody answers', async () => {
    for (const where of [ID, 'multi', 'updateAllowedCombinations', 'single']) {
      tenant.emulator.inject(`reset-after:path=*/${where}:count=1`);
    }
    await write(tenant, everything);
    expect(summary()).toMatchObject(['Better', [MULTI, 'fido2'], { length: 2 }]);
    expect(sent()).toHaveLength(9);
  });

  it('do not count a restriction that is gone already as a failure', async () => {
    const remove = [{ id: 'gone', before: keys(OTHER_KEY) }];
    await write(tenant, changeOf({ configurations: { remove } }, [MULTI, SINGLE]));
    expect(sent()).toEqual(['DELETE gone 404']);
  });
});
