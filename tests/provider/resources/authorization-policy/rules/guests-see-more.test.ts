import { UNKNOWN } from '../../../../../provider/framework/value';
import { GUEST_ROLES } from '../../../../../provider/resources/authorization-policy/guest-role';
import { guestsSeeMore as rule } from '../../../../../provider/resources/authorization-policy/rules/guests-see-more';
import { findings } from '../../states';
import { state } from '../states';

const [MEMBER, GUEST, RESTRICTED] = GUEST_ROLES;
const role = (guest_user_role_id: unknown) => state({ guest_user_role_id });

describe(rule.name, () => {
  it.each([
    [GUEST, MEMBER.toUpperCase(), 'what members may read'],
    [RESTRICTED, GUEST, 'more than the restricted guest role does'],
  ])('advises from %s to %s', (before, now, text) => {
    expect(findings(rule, role(now), role(before))).toMatchObject([
      {
        verdict: 'advise',
        detail: expect.stringContaining(text) as string,
        path: ['guest_user_role_id'],
      },
    ]);
  });

  it.each([
    [RESTRICTED, MEMBER],
    [GUEST, GUEST.toUpperCase()],
    [UNKNOWN, GUEST],
    [MEMBER, null],
    [MEMBER, '00000000-0000-0000-0000-000000000000'],
  ])('says nothing of %p after %p', (planned, current) => {
    expect(findings(rule, role(planned), role(current))).toEqual([]);
  });
});
