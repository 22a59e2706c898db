import { toWire } from '../../../../provider/resources/define/wire/to-wire';
import { users } from '../../../../provider/resources/define/conditional-access/users';

const TYPES = '#microsoft.graph.conditional';
const guests = (kind: string, live: object | null) =>
  toWire(
    users.attributes,
    {
      exclude_guests_or_external_users: {
        guest_or_external_user_types: ['serviceProvider'],
        external_tenants: { membership_kind: kind, members: [] },
      },
    },
    live === null
      ? {}
      : {
          excludeGuestsOrExternalUsers: {
            guestOrExternalUserTypes: 'serviceProvider',
            externalTenants: { ...live },
          },
        },
  ).body['excludeGuestsOrExternalUsers'];

describe('the type of the tenants of guests', () => {
  it('follows from their kind', () => {
    expect(guests('all', null)).toMatchObject({
      externalTenants: { '@odata.type': `${TYPES}AccessAllExternalTenants` },
    });
  });

  it('stays what it is where the kind is younger than this version', () => {
    const live = { '@odata.type': `${TYPES}AccessNewTenants`, membershipKind: 'new', more: 1 };
    expect(guests('new', live)).toEqual({
      guestOrExternalUserTypes: 'serviceProvider',
      externalTenants: live,
    });
  });

  it('changes with the kind', () => {
    const live = { '@odata.type': `${TYPES}AccessNewTenants`, membershipKind: 'new' };
    expect(guests('all', live)).toMatchObject({
      externalTenants: { '@odata.type': `${TYPES}AccessAllExternalTenants`, membershipKind: 'all' },
    });
  });
});
