import { BreakGlass, type BreakGlassKey } from '../../constructs';
import { accountOf, BREAK_GLASS_1, BREAK_GLASS_2, breakGlassOf, NFC } from './synthesise';

const keyOf = (overrides: Partial<BreakGlassKey> = {}): BreakGlassKey => ({
  model: NFC,
  label: 'Key',
  custody: { place: 'Safe A', custodians: ['Ada'] },
  ...overrides,
});

const second = accountOf({ user: BREAK_GLASS_2 });

describe('BreakGlass', () => {
  it('takes accounts of both designs', () => {
    expect(breakGlassOf().accounts.map(({ design }) => design)).toEqual(['excluded', 'satisfying']);
  });

  it('takes a day of the last drill, whether or not the next one is due', () => {
    expect(breakGlassOf({ lastDrill: '2019-01-01', drillEveryDays: 30 })).toMatchObject({
      lastDrill: '2019-01-01',
      drillEveryDays: 30,
    });
  });

  it.each([
    ['one account', [accountOf()], '1 account; declare at least two, as one alone gets lost'],
    ['none', [], '0 account; declare at least two'],
    [
      'an account twice, in any spelling',
      [accountOf(), accountOf({ user: BREAK_GLASS_1.toUpperCase() })],
      `account ${BREAK_GLASS_1} is declared twice`,
    ],
    [
      'accounts that every policy may apply to',
      [accountOf({ design: 'satisfying' }), accountOf({ ...second, design: 'satisfying' })],
      'every account has the design "satisfying"; exclude at least one from every policy',
    ],
    [
      'keys in one place, however it is written',
      [
        accountOf({ keys: [keyOf()] }),
        accountOf({
          ...second,
          keys: [keyOf({ custody: { place: ' safe a ', custodians: ['Grace'] } })],
        }),
      ],
      'every key is kept in one place, "Safe A"; keep them in two',
    ],
    [
      'a key without label',
      [accountOf({ keys: [keyOf({ label: ' ' })] }), second],
      `a key of account ${BREAK_GLASS_1} has no label`,
    ],
    [
      'a key without place',
      [accountOf({ keys: [keyOf({ custody: { place: '', custodians: ['Ada'] } })] }), second],
      `the key "Key" of account ${BREAK_GLASS_1} says no place where it is kept`,
    ],
    [
      'a key that nobody keeps',
      [accountOf({ keys: [keyOf({ custody: { place: 'Safe B', custodians: [''] } })] }), second],
      `the key "Key" of account ${BREAK_GLASS_1} names nobody who keeps it`,
    ],
  ])('refuses %s', (_, accounts, message) => {
    expect(() => breakGlassOf({ accounts })).toThrow(message);
  });

  it('refuses an account without keys, by its type and by a filter that leaves none', () => {
    // @ts-expect-error -- a key is needed
    expect(() => breakGlassOf({ accounts: [accountOf({ keys: [] }), second] })).toThrow(
      `account ${BREAK_GLASS_1} has no key; register a security key for it`,
    );
  });

  it.each([
    [{ lastDrill: 'last spring' }, 'break-glass: the last drill is "last spring"; expected a day'],
    [{ lastDrill: '2026-02-30' }, 'the last drill is "2026-02-30"; expected a day as YYYY-MM-DD'],
    [{ drillEveryDays: 0 }, 'drillEveryDays is 0; expected a whole number of days from 1 to 366'],
    [{ drillEveryDays: 367 }, 'drillEveryDays is 367; expected a whole number of days from 1 to'],
    [{ group: 'Break-glass' }, '"Break-glass" is not a group; expected its object id'],
  ])('refuses %j', (overrides, message) => {
    expect(() => breakGlassOf(overrides)).toThrow(message);
  });

  it('refuses a user that is no id', () => {
    const accounts = [accountOf({ user: 'breakglass1@fabrikam.com' }), second];
    expect(() => breakGlassOf({ accounts })).toThrow(
      '"breakglass1@fabrikam.com" is not a user; expected its object id',
    );
  });

  it('names every problem at once', () => {
    const broken = accountOf({ keys: [keyOf({ label: '' })] });
    expect(() => new BreakGlass({ accounts: [broken], lastDrill: '2026-01-01' })).toThrow(
      /1 account;.*; a key of account .* has no label/,
    );
  });
});
