import { type JsonObject, text } from '../../../emulator/json';
import {
  conditions,
  create,
  createId,
  ids,
  LOCATIONS,
  office,
  POLICIES,
  policy,
  refused,
} from '../support/access';
import { message, openSession, type Session, without } from '../support/session';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

function countries(values: JsonObject = {}): JsonObject {
  return {
    '@odata.type': '#microsoft.graph.countryNamedLocation',
    displayName: 'Home',
    countriesAndRegions: ['DE', 'AT'],
    ...values,
  };
}

function range(cidrAddress: string, type = 'iPv4CidrRange'): JsonObject {
  return { '@odata.type': `#microsoft.graph.${type}`, cidrAddress };
}

const patch = (id: string, body: JsonObject) =>
  session.send('PATCH', `/v1.0${LOCATIONS}/${id}`, { body });
const remove = (id: string) => session.send('DELETE', `/v1.0${LOCATIONS}/${id}`);

describe('an IP location', () => {
  it('is created, changed and deleted', async () => {
    const made = await create(session, LOCATIONS, office());
    const id = text(made, 'id');
    expect(made).toMatchObject({
      '@odata.type': '#microsoft.graph.ipNamedLocation',
      displayName: 'Office',
      isTrusted: false,
      ipRanges: [range('198.51.100.0/24')],
      deletedDateTime: null,
    });
    const answer = await patch(id, office({ displayName: 'Offices', isTrusted: true }));
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(await session.get(`/beta${LOCATIONS}/${id}`)).toMatchObject({
      displayName: 'Offices',
      isTrusted: true,
      ipRanges: [range('198.51.100.0/24')],
    });
  });

  it('keeps each range under the type of its address', async () => {
    const ipRanges = [range('64:ff9b::/96'), range('203.0.113.7/32', 'iPv6CidrRange')];
    const made = await create(session, LOCATIONS, office({ ipRanges }));
    expect(made['ipRanges']).toEqual([
      range('64:ff9b::/96', 'iPv6CidrRange'),
      range('203.0.113.7/32'),
    ]);
  });

  it('is deleted only after it is no longer trusted', async () => {
    const id = await createId(session, LOCATIONS, office({ isTrusted: true }));
    expect(await refused(session, 'DELETE', `/v1.0${LOCATIONS}/${id}`)).toEqual({
      status: 400,
      code: 'BadRequest',
      fact: 'location-trusted-status; assumed',
    });
    const body = { '@odata.type': '#microsoft.graph.ipNamedLocation', isTrusted: false };
    expect((await patch(id, body)).status).toBe(204);
    expect((await remove(id)).status).toBe(204);
  });

  it.each<[string, JsonObject, string]>([
    ['no range', { ipRanges: [] }, 'location-limit-status; assumed'],
    [
      '2001 ranges',
      {
        ipRanges: Array.from({ length: 2001 }, (_, index) =>
          range(`10.${index >> 8}.${index & 255}.0/24`),
        ),
      },
      'location-limit-status; assumed',
    ],
    [
      'an address without a mask',
      { ipRanges: [range('198.51.100.1')] },
      'location-limit-status; assumed',
    ],
    ['a mask of 8 bits', { ipRanges: [range('10.0.0.0/8')] }, 'location-limit-status; assumed'],
    ['a mask of 33 bits', { ipRanges: [range('10.0.0.0/33')] }, 'location-limit-status; assumed'],
    ['a host name', { ipRanges: [range('office.example/24')] }, 'location-limit-status; assumed'],
    [
      'a range of addresses',
      {
        ipRanges: [
          {
            '@odata.type': '#microsoft.graph.iPv4Range',
            lowerAddress: '10.0.0.1',
            upperAddress: '10.0.0.9',
          },
        ],
      },
      'abstract-type',
    ],
    ['a range without a type', { ipRanges: [{ cidrAddress: '198.51.100.0/24' }] }, 'abstract-type'],
    ['countries', { countriesAndRegions: ['DE'] }, 'unknown-property'],
    ['an empty name', { displayName: '' }, 'location-name; assumed'],
    ['an id', { id: 'mine' }, 'read-only-change; assumed'],
    ['a text as trust', { isTrusted: 'yes' }, 'wrong-type'],
  ])('with %s is refused', async (_, values, fact) => {
    const body = office(values);
    expect(await refused(session, 'POST', `/v1.0${LOCATIONS}`, { body })).toEqual({
      status: 400,
      code: 'BadRequest',
      fact,
    });
  });
});

describe('a country location', () => {
  it('is created with its defaults, and changed', async () => {
    const made = await create(session, LOCATIONS, countries());
    expect(made).toMatchObject({
      countryLookupMethod: 'clientIpAddress',
      includeUnknownCountriesAndRegions: false,
    });
    const body = countries({ countryLookupMethod: 'authenticatorAppGps' });
    expect((await patch(text(made, 'id'), body)).status).toBe(204);
  });

  it.each<[string, JsonObject, string]>([
    ['no country', { countriesAndRegions: [] }, 'location-country'],
    ['a name of a country', { countriesAndRegions: ['Germany'] }, 'location-country'],
    ['small letters', { countriesAndRegions: ['de'] }, 'location-country'],
    ['an unknown method', { countryLookupMethod: 'guess' }, 'unknown-enum-member'],
    ['ranges', { ipRanges: [] }, 'unknown-property'],
  ])('with %s is refused', async (_, values, fact) => {
    const body = countries(values);
    expect(await refused(session, 'POST', `/v1.0${LOCATIONS}`, { body })).toMatchObject({
      status: 400,
      fact,
    });
  });
});

describe('a named location', () => {
  it('says its type in every write', async () => {
    const body = without(office(), '@odata.type');
    expect(await refused(session, 'POST', `/v1.0${LOCATIONS}`, { body })).toMatchObject({
      fact: 'location-type',
    });
    const id = await createId(session, LOCATIONS, office());
    expect((await patch(id, { displayName: 'x' })).status).toBe(400);
    expect((await patch(id, countries())).status).toBe(400);
    expect(message(await patch(id, { '@odata.type': '#microsoft.graph.namedLocation' }))).toContain(
      'expected #microsoft.graph.ipNamedLocation or',
    );
  });

  it.each(['includeLocations', 'excludeLocations'])(
    'that a policy has among its %s cannot be deleted',
    async (name) => {
      const id = await createId(session, LOCATIONS, office());
      const locations = { includeLocations: ['All'], [name]: [id] };
      const user = await createId(
        session,
        POLICIES,
        policy({ conditions: conditions({ locations }) }),
      );
      expect(message(await remove(id))).toContain(user);
      await session.send('DELETE', `/v1.0${POLICIES}/${user}`);
      expect((await remove(id)).status).toBe(204);
    },
  );

  it('is one of at most 195', async () => {
    const { admin } = session.emulator;
    const [tenant] = session.emulator.ready.tenants;
    for (let count = 0; count < 195; count += 1) {
      const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
      admin.write(tenant?.tenantId ?? '', 'namedLocation', id, { id, ...office() });
    }
    const body = office();
    expect(await refused(session, 'POST', `/v1.0${LOCATIONS}`, { body })).toMatchObject({
      fact: 'location-limit-status; assumed',
    });
    const first = await session.get(`/v1.0${LOCATIONS}`);
    const next = text(first, '@odata.nextLink');
    expect([ids(first).length, ids(await session.get(next)).length]).toEqual([100, 95]);
  });

  it('is found by its name, with its type', async () => {
    await create(session, LOCATIONS, office());
    await create(session, LOCATIONS, countries());
    const { value } = await session.get(
      `/v1.0${LOCATIONS}?$filter=displayName eq 'Home'&$select=displayName`,
    );
    expect(value).toEqual([
      { '@odata.type': '#microsoft.graph.countryNamedLocation', displayName: 'Home' },
    ]);
  });

  it('that does not exist is 404', async () => {
    for (const method of ['GET', 'DELETE']) {
      expect(await refused(session, method, `/v1.0${LOCATIONS}/nowhere`)).toMatchObject({
        status: 404,
        code: 'ResourceNotFound',
      });
    }
  });
});
