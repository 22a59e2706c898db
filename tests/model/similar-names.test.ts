import { similarNames } from '../../model/similar-names';

const ROLES = ['Security Reader', 'Security Administrator', 'Reports Reader', 'Guest Inviter'];

describe('similarNames', () => {
  it('offers those with the most words first, then the shortest', () => {
    expect(similarNames('reader of Security', ROLES)).toEqual([
      'Security Reader',
      'Reports Reader',
      'Security Administrator',
    ]);
  });

  it.each(['', ' ', 'x', '-- ${', 'Zebra'])('offers nothing for %j', (wanted) => {
    expect(similarNames(wanted, ROLES)).toEqual([]);
  });

  it('knows words of every script', () => {
    expect(similarNames('部署', ['営業 部署', 'Sales'])).toEqual(['営業 部署']);
  });

  it('offers each name once, and eight at most', () => {
    const names = Array.from({ length: 30 }, (_, index) => `Team ${index % 15}`);
    const offered = similarNames('team', names);
    expect(offered).toHaveLength(8);
    expect(new Set(offered).size).toBe(8);
  });
});
