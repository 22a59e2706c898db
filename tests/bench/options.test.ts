import { OptionsError, parseOptions } from '../../bench/options';

const sections = ['handshake', 'plan'];
const parse = (...args: string[]): ReturnType<typeof parseOptions> =>
  parseOptions(args, sections, new Date('2026-11-24T23:59:59Z'));

describe('parseOptions', () => {
  it('runs everything, dated today, when it is told nothing', () => {
    expect(parse()).toEqual({ quick: false, only: undefined, date: '2026-11-24' });
  });

  it('takes every option', () => {
    expect(parse('--quick', '--only', 'plan', '--date=2026-01-02')).toEqual({
      quick: true,
      only: 'plan',
      date: '2026-01-02',
    });
  });

  it.each([
    ['an unknown option', ['--fast'], "Unknown option '--fast'"],
    ['a stray word', ['plan'], "Unexpected argument 'plan'"],
    ['a section without a name', ['--only'], "'--only <value>' argument missing"],
    [
      'an unknown section',
      ['--only', 'plans'],
      'there is no section "plans"; expected handshake, plan',
    ],
    ['a date in words', ['--date', 'today'], '"today" is no date; expected one like 2026-11-24'],
  ])('refuses %s', (_, args, message) => {
    expect(() => parse(...args)).toThrow(OptionsError);
    expect(() => parse(...args)).toThrow(message);
  });

  it('shows the usage beside what cannot be parsed', () => {
    expect(() => parse('--fast')).toThrow(
      'Usage: npm run bench -- [--quick] [--only handshake|plan] [--date YYYY-MM-DD]',
    );
  });
});
