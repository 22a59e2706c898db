import { BreakGlass, type BreakGlassKey } from '../../../constructs';
import { type KeptStack, KeyStage, MODEL, OTHER_MODEL, userOf } from './key-stage';

const [FIRST, SECOND] = [userOf(0), userOf(1)];

const key = (slot: string, model: BreakGlassKey['model']): BreakGlassKey => ({
  ...{ slot, model, label: `Key in ${slot}` },
  custody: { place: slot, custodians: ['Ada', 'Grace'] },
});

/** Two accounts with two keys each, of two models in two safes. */
const breakGlass = new BreakGlass({
  accounts: [FIRST, SECOND].map((user, index) => ({
    user,
    design: index === 0 ? ('excluded' as const) : ('satisfying' as const),
    keys: [key('safe-a', MODEL), key('safe-b', OTHER_MODEL)],
  })),
  lastDrill: '2026-11-01',
});

const everyKey = [FIRST, SECOND].flatMap((user) => [
  { user, slot: 'safe-a', model: MODEL },
  { user, slot: 'safe-b', model: OTHER_MODEL },
]);

/** One step after the other: each begins with what the one before left. */
describe('a roster of accounts for emergencies', () => {
  let stage: KeyStage;
  let stack: KeptStack;
  const writes = (): string[] =>
    stage.session.emulator.requests
      .filter(({ method, path }) => method !== 'GET' && path.includes('fido2Methods'))
      .map(({ method }) => method);
  const counts = async (): Promise<number[]> => {
    const methods = await Promise.all([FIRST, SECOND].map((user) => stage.methodsOf(user)));
    return methods.map(({ length }) => length);
  };

  beforeAll(async () => {
    stage = await KeyStage.open(2);
  });
  afterAll(() => stage.close());

  it('waits for four ceremonies, and sends nothing', async () => {
    stack = await stage.declareEmergency(breakGlass);
    expect(await stack.apply()).toMatchObject({ code: 0, errors: [] });
    expect(await stack.plan()).toMatchObject({ code: 0, errors: [] });
    expect(await stack.ids()).toEqual(everyKey.map(({ user, slot }) => `${user}/${slot}`));
    expect(writes()).toEqual([]);
  });

  it('takes no key of the model of the other safe', async () => {
    await stage.hold({ user: FIRST, slot: 'safe-a' }, OTHER_MODEL);
    await expect(stage.declareEmergency(breakGlass)).rejects.toThrow(
      `the key that was made for ${FIRST}/safe-a is of the model ${OTHER_MODEL}; expected ${MODEL}`,
    );
    // A list is not signed; the evidence that it names is.
    const listed = stage.made.splice(0).map((made) => ({ ...made, aaguid: MODEL }));
    stage.made.push(...listed);
    const { code, errors } = await (await stage.declareEmergency(breakGlass)).plan();
    expect({ code, errors }).toEqual({ code: 1, errors: [expect.any(Object)] });
    expect(errors[0]?.detail).toContain(OTHER_MODEL);
    stage.made.length = 0;
    expect(writes()).toEqual([]);
  });

  it('registers the four keys, and plans nothing more', async () => {
    for (const { model, ...place } of everyKey) await stage.hold(place, model);
    stack = await stage.declareEmergency(breakGlass);
    expect(await stack.apply()).toMatchObject({ code: 0, errors: [] });
    expect(await stack.plan()).toEqual({ code: 0, errors: [], warnings: [] });
    expect(writes()).toEqual(['POST', 'POST', 'POST', 'POST']);
    expect(await counts()).toEqual([2, 2]);
  });

  it('names the key that somebody deleted, and touches no other one', async () => {
    const [id = ''] = await stage.methodsOf(SECOND);
    const path = `/v1.0/users/${SECOND}/authentication/fido2Methods/${id}`;
    expect((await stage.session.send('DELETE', path)).status).toBe(204);
    const mark = writes().length;
    for (const outcome of [await stack.plan(), await stack.apply()]) {
      expect(outcome).toMatchObject({ code: 0, errors: [] });
      expect(outcome.warnings.map(({ summary }) => summary)).toEqual([
        expect.stringMatching(new RegExp(`^Security key "safe-[ab]" of user ${SECOND} is missing`)),
      ]);
    }
    expect([writes().length, await counts()]).toEqual([mark, [2, 1]]);
  });

  it('takes no key where none would be left of an account', async () => {
    const mark = writes().length;
    const { code, errors } = await stack.destroy();
    const last = 'is the last phishing-resistant method of its user';
    expect([code, errors.length]).toEqual([1, 3]);
    for (const { summary } of errors) expect(summary).toContain(last);
    expect([writes().length, await counts()]).toEqual([mark, [2, 1]]);
  });
});
