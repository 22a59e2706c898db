import { SecurityKey } from '../../../keys/ctap';
import type { Fault, Step } from '../../support/authenticator/faults';
import type { SoftwareKey } from '../../support/authenticator/software-key';
import { whatIsWrong } from '../../support/key-desk/consistent';
import { rowsFor, TestDesk } from '../../support/key-desk/desk';
import { losesPower } from '../../support/key-desk/power-cut';
import { SoftwarePort } from '../../support/key-desk/software-port';
import { idOf } from '../../support/key-desk/tenant';
import { encodeUrlToken } from '../../support/url-token';

const OTHER_MODEL = 'b5c1e0de-0000-4000-8000-00000000beef';

describe('a key', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
  });
  afterEach(() => {
    desk.remove();
  });

  const holding = (...keys: SoftwareKey[]): SoftwarePort[] => {
    let at = 0;
    return [
      new SoftwarePort(() => {
        const key = keys[at++];
        return key === undefined ? desk.takeKey() : Promise.resolve(key);
      }),
    ];
  };
  const progress = () => {
    const [first] = desk.progress.rows.values();
    if (first === undefined) throw new Error('no row');
    return first;
  };

  it.each([
    [
      'of another model than the manifest says',
      { row: { aaguid: OTHER_MODEL } },
      /is of model a5c1e0de.*; expected b5c1e0de/,
    ],
    [
      'of a model without roots',
      { key: { aaguid: OTHER_MODEL } },
      /no root in the desk file vouches for model b5c1e0de/,
    ],
    ['that is full', { key: { slots: 0 } }, /no room for another passkey/],
    [
      'that cannot force a change of its PIN',
      { key: { authenticatorConfig: false } },
      /cannot force its user to change the PIN/,
    ],
    [
      'whose serial number nobody reads',
      { row: { serial: '1' }, serial: undefined },
      /was not read; expected "1"/,
    ],
    [
      'with another serial number',
      { row: { serial: '1' }, serial: '2' },
      /has serial number "2"; expected "1"/,
    ],
    [
      'with a serial number that steers terminals',
      { serial: '\u001b[2J' },
      /"\\u001b\[2J" is no serial number/,
    ],
  ])('%s is refused before anything is done to it', async (_, given, message) => {
    const { row = {}, key = {} } = given as { row?: object; key?: object };
    desk.model = key;
    if ('serial' in given) desk.operator.serial = () => given.serial;
    const [first] = rowsFor('kim');
    if (first === undefined) throw new Error('no row');
    const outcome = await desk.begin([{ ...first, ...row }]);
    expect(outcome.count.failed).toBe(1);
    expect(desk.operator.failures).toEqual([expect.stringMatching(message)]);
    expect(desk.keys[0]?.authenticator.lasting.pinHash).toBeUndefined();
    expect(desk.tenant.requests).not.toContain('creationOptions');
  });

  it('that has a PIN is refused, and reset where the operator asked for it', async () => {
    const used = await desk.takeKey();
    used.authenticator.lasting.pinHash = Buffer.alloc(16, 1);
    await desk.begin(rowsFor('kim'), { ports: holding(used) });
    expect(desk.operator.failures).toEqual([
      expect.stringMatching(/^the key has a PIN already.*in a run of its own with --reset/),
    ]);
    desk.remove();
    await desk.begin(rowsFor('kim'), { ports: holding(used), reset: true });
    expect(desk.steps.slice(0, 4)).toEqual(['assigned', 'identified', 'reset', 'options']);
    expect(await whatIsWrong(desk, progress(), used)).toEqual([]);
  });

  it('is not reset after something went wrong', async () => {
    const used = await desk.takeKey();
    used.authenticator.lasting.pinHash = Buffer.alloc(16, 1);
    desk.tenant.plan('findUser', 'down');
    desk.operator.decisions.push('retry');
    const outcome = await desk.begin(rowsFor('kim'), { ports: holding(used), reset: true });
    expect(outcome.count.failed).toBe(1);
    expect(desk.steps).not.toContain('reset');
    expect(used.authenticator.lasting.pinHash).toEqual(Buffer.alloc(16, 1));
  });

  it('that the user has registered already is refused', async () => {
    await desk.begin(rowsFor('kim'));
    const [method] = desk.tenant.methods;
    const [key] = desk.keys;
    if (method === undefined || key === undefined) throw new Error('no key');
    // The same key, for another slot, after somebody took its PIN away and left the credential.
    key.authenticator.lasting.pinHash = undefined;
    key.authenticator.lasting.forceChange = false;
    desk.remove();
    const outcome = await desk.begin([{ line: 2, user: 'kim@contoso.com', slot: 'spare' }], {
      ports: holding(key),
    });
    expect(outcome.count.failed).toBe(1);
    expect(desk.operator.failures).toEqual([expect.stringContaining('CREDENTIAL_EXCLUDED')]);
    expect(desk.tenant.methods).toEqual([method]);
    expect(key.credentials.map(({ id }) => encodeUrlToken(id))).toEqual([method.id]);
  });

  it('whose serial number another row has is refused', async () => {
    desk.operator.serial = () => 'SN-1';
    const outcome = await desk.begin(rowsFor('kim', 'lee'));
    expect(outcome.count).toMatchObject({ done: 1, failed: 1 });
    expect(desk.operator.failures).toEqual([
      'serial number "SN-1" belongs to line 2 of the manifest. Take another key',
    ]);
  });

  it('that is another one after a resume is not locked: its PIN is tried once', async () => {
    const wrap = losesPower(6, 'after');
    const port = desk.port();
    await expect(desk.begin(rowsFor('kim'), { ports: [port], wrap })).rejects.toThrow();
    const other = await desk.takeKey();
    other.authenticator.lasting.pinHash = Buffer.alloc(16, 1);
    desk.operator.decisions.push('skip');
    const outcome = await desk.resume({ ports: holding(other) });
    expect(desk.operator.failures).toEqual([
      expect.stringMatching(/^the key does not take the PIN in its escrow: it is another key/),
    ]);
    expect(other.authenticator.lasting.retries).toBe(7);
    expect(outcome.count.open).toBe(1);
    // The credential was registered meanwhile, and the right key is finished later.
    await desk.resume({ ports: holding(...desk.keys.slice(0, 1)) });
    const [right] = desk.keys;
    expect(right && (await whatIsWrong(desk, progress(), right))).toEqual([]);
  });

  it('that was handed over already is not taken for one whose PIN has to be changed, too', async () => {
    desk.operator.serial = () => 'SN-1';
    const wrap = losesPower(11, 'before');
    await expect(desk.begin(rowsFor('kim'), { wrap })).rejects.toThrow();
    const other = await desk.takeKey();
    other.authenticator.lasting.pinHash = Buffer.alloc(16, 1);
    other.authenticator.lasting.forceChange = true;
    desk.operator.serial = () => 'SN-2';
    const outcome = await desk.resume({ ports: holding(other) });
    expect(desk.operator.failures).toEqual([
      'the key has serial number "SN-2"; expected "SN-1". Take that key',
    ]);
    expect(outcome.count.open).toBe(1);
    desk.operator.serial = () => 'SN-1';
    await desk.resume({ ports: holding(...desk.keys.slice(0, 1)) });
    const [right] = desk.keys;
    expect(right && (await whatIsWrong(desk, progress(), right))).toEqual([]);
  });

  it('that is blocked for good is told apart', async () => {
    const wrap = losesPower(5, 'after');
    const key = await desk.takeKey();
    await expect(desk.begin(rowsFor('kim'), { ports: holding(key), wrap })).rejects.toThrow();
    key.authenticator.lasting.retries = 0;
    await desk.resume({ ports: holding(key) });
    expect(desk.operator.failures).toEqual([expect.stringContaining('PIN_BLOCKED')]);
  });

  it('is exchanged for a fresh one where it failed before it had a credential', async () => {
    const broken = await desk.takeKey();
    broken.faults.plan('makeCredential', { kind: 'status', status: 0x7f });
    const port = holding(broken);
    desk.operator.decisions.push('retry');
    desk.operator.beforeDecision = () => {
      port[0]?.swap();
    };
    const outcome = await desk.begin(rowsFor('kim'), { ports: port });
    expect(outcome.count.done).toBe(1);
    expect(broken.credentials).toEqual([]);
    const [, fresh] = desk.keys;
    expect(fresh && (await whatIsWrong(desk, progress(), fresh))).toEqual([]);
    // Both PINs are in their escrows: the broken key still has its own.
    const pins = [...desk.written.keys()].filter((name) => name.startsWith('pins/'));
    expect(pins).toHaveLength(2);
  });

  it('with an intermediate certificate, and no list of credentials, is fine', async () => {
    desk.model = { attestation: 'packed with an intermediate', credentialManagement: 'none' };
    expect((await desk.begin(rowsFor('kim'))).count.done).toBe(1);
  });

  it.each(['self', 'none'] as const)(
    'of %s attestation is refused, and left clean',
    async (kind) => {
      desk.model = { attestation: kind };
      const outcome = await desk.begin(rowsFor('kim'));
      expect(outcome.count.failed).toBe(1);
      expect(desk.operator.failures).toEqual([expect.stringMatching(/^the credential is refused/)]);
      expect(desk.steps).toContain('credential-deleted');
      expect(desk.keys[0]?.credentials).toEqual([]);
      expect(desk.tenant.methods).toEqual([]);
    },
  );

  it('that nobody touches fails in words, and is made when somebody does', async () => {
    desk.model = { touch: 'never' };
    await desk.begin(rowsFor('kim'));
    expect(desk.operator.failures).toEqual([
      expect.stringMatching(/authenticatorMakeCredential.*(NO_ANSWER|USER_ACTION_TIMEOUT)/),
    ]);
    expect(desk.operator.told).toContainEqual(expect.objectContaining({ kind: 'touch' }));
  });

  const misbehaviours: [string, Fault][] = [
    ['answers out of order', { kind: 'out of order' }],
    ['answers late', { kind: 'delay', ms: 900 }],
    ['never answers', { kind: 'drop' }],
    ['says for ever that it works', { kind: 'endless keep-alive' }],
    ['loses power before', { kind: 'power cut', when: 'before' }],
    ['loses power after', { kind: 'power cut', when: 'after' }],
    ['answers nonsense', { kind: 'answer', bytes: Buffer.from('00ff', 'hex') }],
  ];
  const steps: Step[] = ['setPin', 'getTokenUsingPin', 'makeCredential', 'config'];

  it.each(
    steps.flatMap((step) => misbehaviours.map(([name, fault]) => [name, step, fault] as const)),
  )('that %s in %s is done on the second try, once', async (_, step, fault) => {
    const key = await desk.takeKey();
    key.faults.plan(step, fault);
    desk.operator.decisions.push('retry', 'retry');
    const outcome = await desk.begin(rowsFor('kim'), { ports: holding(key) });
    expect(outcome.count.done).toBe(1);
    expect(await whatIsWrong(desk, progress(), key)).toEqual([]);
    expect(desk.tenant.of(idOf('kim@contoso.com'))).toHaveLength(1);
  });

  it('that cannot even say what it is fails in words', async () => {
    const key = await desk.takeKey();
    key.faults.plan('getInfo', { kind: 'drop' });
    await desk.begin(rowsFor('kim'), { ports: holding(key) });
    expect(desk.operator.failures).toEqual([
      expect.stringMatching(/authenticatorGetInfo.*NO_ANSWER/),
    ]);
    await expect(SecurityKey.over(key.insert())).resolves.toBeInstanceOf(SecurityKey);
  });
});
