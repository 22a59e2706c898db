import type { Truth } from '../../../model/conditional-access/truth';
import {
  type Assignment,
  catches,
  type Entries,
  type Principal,
  type Scope,
} from '../../../model/conditional-access/who';
import { Random } from '../../support/random';

const NOBODY: Scope = { users: [], groups: [], roles: [], guests: null };
const principal: Principal = {
  id: 'u1',
  groups: new Set(['g1']),
  roles: new Set(['r1']),
  isGuest: false,
};

const assignment = (include: Partial<Scope>, exclude: Partial<Scope> = {}): Assignment => ({
  include: { ...NOBODY, ...include },
  exclude: { ...NOBODY, ...exclude },
});

describe('catches', () => {
  it.each<[string, Assignment, Truth]>([
    ['everybody', assignment({ users: ['All'] }), 'yes'],
    ['the user', assignment({ users: ['U1'] }), 'yes'],
    ['another user', assignment({ users: ['u2'] }), 'no'],
    ['nobody', assignment({ users: ['None'] }), 'no'],
    ['a group of the user', assignment({ groups: ['G1'] }), 'yes'],
    ['another group', assignment({ groups: ['g2'] }), 'no'],
    ['a role of the user', assignment({ roles: ['r1'] }), 'yes'],
    ['guests', assignment({ users: ['GuestsOrExternalUsers'] }), 'no'],
    ['kinds of guests', assignment({ guests: { types: ['internalGuest'] } }), 'no'],
    ['all but the user', assignment({ users: ['All'] }, { users: ['u1'] }), 'no'],
    ['all but a group', assignment({ users: ['All'] }, { groups: ['g1'] }), 'no'],
    ['all but a role', assignment({ users: ['All'] }, { roles: ['r1'] }), 'no'],
    ['all but others', assignment({ users: ['All'] }, { groups: ['g2'] }), 'yes'],
    ['a group that is not known yet', assignment({ groups: [undefined] }), 'unknown'],
    [
      'all but a group not known yet',
      assignment({ users: ['All'] }, { groups: [undefined] }),
      'unknown',
    ],
    [
      'all but what is not known at all',
      assignment({ users: ['All'] }, { users: undefined }),
      'unknown',
    ],
    ['nobody, whatever is excluded', assignment({}, { users: undefined }), 'no'],
    [
      'all but the user, whatever else',
      assignment({ users: ['All'] }, { users: ['u1'], groups: [undefined] }),
      'no',
    ],
  ])('judges a policy about %s', (_, policy, expected) => {
    expect(catches(policy, principal)).toBe(expected);
  });

  it('does not know of a group while memberships are unknown', () => {
    const stranger = { ...principal, groups: undefined, roles: undefined };
    expect(catches(assignment({ groups: ['g1'] }), stranger)).toBe('unknown');
    expect(catches(assignment({ users: ['All'] }, { users: ['u1'] }), stranger)).toBe('no');
  });

  it('does not know a guest’s kind and tenant', () => {
    const guest = { ...principal, isGuest: true };
    expect(catches(assignment({ guests: { types: ['internalGuest'] } }), guest)).toBe('unknown');
    expect(catches(assignment({ users: ['GuestsOrExternalUsers'] }), guest)).toBe('yes');
    expect(catches(assignment({ guests: { types: [] } }), guest)).toBe('no');
  });

  it('never says more of what is open than every way it can turn out', () => {
    const random = new Random(11);
    const OPEN = '?';
    const ids = ['u1', 'u2', 'All', OPEN];
    const entries = (names: readonly string[]): Entries =>
      random.several(2, () => random.pick(names)).map((name) => (name === OPEN ? undefined : name));
    const scope = (): Scope => ({
      users: entries(ids),
      groups: entries(['g1', 'g2', OPEN]),
      roles: entries(['r1', OPEN]),
      guests: null,
    });
    for (let round = 0; round < 500; round += 1) {
      const open: Assignment = { include: scope(), exclude: scope() };
      const verdict = catches(open, principal);
      for (let world = 0; world < 10; world += 1) {
        const closed = {
          include: close(open.include, random),
          exclude: close(open.exclude, random),
        };
        const outcome = catches(closed, principal);
        expect(outcome).not.toBe('unknown');
        if (verdict !== 'unknown') expect(outcome).toBe(verdict);
      }
    }
  });
});

/** One way in which what is open turns out. */
function close({ users, groups, roles, guests }: Scope, random: Random): Scope {
  const fill = (entries: Entries, names: readonly string[]): Entries =>
    (entries ?? []).map((entry) => entry ?? random.pick(names));
  return {
    users: fill(users, ['u1', 'u9', 'All']),
    groups: fill(groups, ['g1', 'g9']),
    roles: fill(roles, ['r1', 'r9']),
    guests,
  };
}
