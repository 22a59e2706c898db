import { Audience, Target } from '../../constructs';
import { PILOT, STAFF } from './synthesise';

const READER = 'f2ef992c-3afb-46b9-b7cf-a126ee74c451';

describe('Audience', () => {
  it('is everybody, guests included', () => {
    expect(Audience.everyone()).toMatchObject({ users: ['All'], isEveryone: true });
  });

  it('is the members of groups, by any kind of reference', () => {
    const audience = Audience.groups(`/groups/${STAFF}`, { id: PILOT.toUpperCase() });
    expect(audience).toMatchObject({ groups: [STAFF, PILOT], isEveryone: false });
  });

  it('is whoever has a role, by its template', () => {
    const audience = Audience.roles(READER.toUpperCase(), { templateId: READER });
    expect(audience.roles).toEqual([READER, READER]);
  });

  it('is guests of every kind, or of some', () => {
    expect(Audience.guests().guests).toHaveLength(6);
    expect(Audience.guests('internalGuest').guests).toEqual(['internalGuest']);
  });

  it('is several audiences, each named once', () => {
    const both = Audience.groups(STAFF)
      .and(Audience.groups(STAFF, PILOT))
      .and(Audience.roles(READER));
    expect(both).toMatchObject({ groups: [STAFF, PILOT], roles: [READER] });
  });

  it('is everybody together with anybody, as Graph takes nobody beside all', () => {
    const both = Audience.groups(STAFF).and(Audience.everyone());
    expect(both).toMatchObject({ users: ['All'], groups: [] });
  });

  it.each([
    [() => Audience.groups('Staff'), '"Staff" is not a group; expected its object id'],
    [
      () => Audience.roles('Global Reader'),
      '"Global Reader" is not a directory role; expected its template id',
    ],
    // @ts-expect-error -- a group is needed
    [() => Audience.groups(), 'an audience names no group; name one at least'],
    // @ts-expect-error -- a role is needed
    [() => Audience.roles(), 'an audience names no role; name one at least'],
  ])('refuses what names nobody', (make, message) => {
    expect(make).toThrow(message);
  });
});

describe('Target', () => {
  it('is every resource but some', () => {
    const target = Target.allResources(['Office365', READER]);
    expect(target).toMatchObject({
      applications: ['All'],
      exceptApplications: ['Office365', READER],
    });
    expect(target.isAllResources).toBe(true);
  });

  it('is applications that carry attributes, and never every resource', () => {
    const target = Target.filteredApplications('CustomSecurityAttribute.Policy_Level -eq "strong"');
    expect(target).toMatchObject({ applications: [], isAllResources: false });
  });

  it.each([
    [
      () => Target.applications('Outlook'),
      '"Outlook" is not an application; expected its client id, or Office365 or MicrosoftAdminPortals',
    ],
    [
      () => Target.contexts('c100'),
      '"c100" is not an authentication context; expected "c1" to "c99"',
    ],
    [() => Target.contexts('1'), '"1" is not an authentication context'],
    [() => Target.filteredApplications(' '), 'the application filter has no rule'],
  ])('refuses what is no target', (make, message) => {
    expect(make).toThrow(message);
  });
});
