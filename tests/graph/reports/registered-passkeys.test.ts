import { Groups } from '../../../graph/groups';
import { type PasskeySurvey, RegisteredPasskeys } from '../../../graph/reports/registered-passkeys';
import { RegistrationReport } from '../../../graph/reports/registration-report';
import { MODELS, passkey, PEOPLE, peopleSeed, TEAMS } from '../../support/people';
import { leastRolesOfData, pipelineWith } from '../../support/tenant';
import { clientOf, never } from '../support/client';
import { Peer } from '../support/peer';
import { Tenant } from '../support/tenant';

type Seed = NonNullable<Parameters<typeof Tenant.open>[0]>;

const clients = [pipelineWith(leastRolesOfData('entra_registered_passkeys'))];

let tenant: Tenant;
const open = async (seed: Seed = {}): Promise<void> => {
  tenant = await Tenant.open({ ...peopleSeed, clients, ...seed });
};
afterEach(() => tenant.close());

function survey(groupId: string = TEAMS.everybody): Promise<PasskeySurvey> {
  const client = tenant.client();
  const groups = new Groups(client);
  const report = new RegistrationReport(client);
  return new RegisteredPasskeys(client, groups, report).ofGroup(groupId, never());
}
/** Users who were asked for their passkeys. */
const asked = (): string[] =>
  tenant.emulator.requests
    .filter(({ path }) => path.endsWith('/fido2Methods'))
    .map(({ path }) => path.split('/').at(-3) ?? '');

describe('the passkeys of a group', () => {
  it('are those of its users and of nested groups, and nobody without one is asked', async () => {
    await open();
    const { users, passkeys, unread, unreported } = await survey();
    expect({ users, unread, unreported }).toEqual({ users: 4, unread: [], unreported: 0 });
    expect(passkeys.map((of) => of.map(({ aaGuid }) => aaGuid))).toEqual([
      [MODELS.key, MODELS.key, MODELS.cloud],
      [MODELS.key, MODELS.otherKey],
    ]);
    expect(asked().sort()).toEqual([PEOPLE.ada, PEOPLE.alan]);
  });

  it('take one request for twenty users who have one', async () => {
    const users = Array.from({ length: 45 }, (_, index) => ({
      id: `05e40000-0000-4000-8000-${String(index + 100).padStart(12, '0')}`,
      displayName: `User ${index}`,
      methods: { fido2: [passkey(MODELS.key)] },
    }));
    const members = users.map(({ id }) => id);
    const groups = [{ id: TEAMS.everybody, displayName: 'Everybody', members }];
    await open({ users, groups });
    expect((await survey()).passkeys).toHaveLength(45);
    expect(tenant.sent()).toEqual([
      'GET transitiveMembers 200',
      'GET userRegistrationDetails 200',
      ...Array<string>(3).fill('POST $batch 200'),
    ]);
  });

  it('are none of an empty group, and the report is left alone', async () => {
    await open();
    expect(await survey(TEAMS.nobody)).toEqual({
      users: 0,
      unreported: 0,
      reportedAt: null,
      passkeys: [],
      unread: [],
    });
    expect(tenant.sent()).toEqual(['GET transitiveMembers 200']);
  });

  it('are none where nobody has one, without a batch', async () => {
    await open();
    expect((await survey(TEAMS.grace)).passkeys).toEqual([]);
    expect(tenant.sent()).not.toContain('POST $batch 200');
  });

  it('are found where the report has names for them that are new', async () => {
    const [ada, ...others] = peopleSeed.users;
    const alsoRegistered = ['passKeyOnTheMoon'];
    const guest = { ...others[2], methods: { alsoRegistered } };
    await open({ users: [ada, ...others.slice(0, 2), guest] });
    await survey();
    expect(asked().sort()).toEqual([PEOPLE.ada, PEOPLE.alan, PEOPLE.guest]);
  });

  it('count as unread where one user’s cannot be read', async () => {
    await open();
    tenant.emulator.inject(`404:path=/users/${PEOPLE.ada}/authentication/fido2Methods`);
    const { passkeys, unread } = await survey();
    expect(passkeys).toHaveLength(1);
    expect(unread).toMatchObject([{ facts: { status: 404 } }]);
  });

  it('are an error where nobody’s can be read, as without the permission', async () => {
    const roles = leastRolesOfData('entra_user_registration_details');
    await open({ clients: [pipelineWith(roles)] });
    await expect(survey()).rejects.toMatchObject({
      facts: {
        status: 403,
        permissions: ['UserAuthMethod-Passkey.Read.All', 'UserAuthenticationMethod.Read.All'],
      },
    });
  });

  it('miss those that are newer than the report', async () => {
    await open({ registrationReportLagMinutes: 60 });
    const { reportedAt } = await survey();
    expect(Date.now() - Date.parse(reportedAt ?? '')).toBeGreaterThan(59 * 60_000);
  });
});

describe('passkeys that a peer tells of', () => {
  let peer: Peer;
  afterEach(() => peer.close());

  const entry = (id: string, ...methodsRegistered: string[]): object => ({ id, methodsRegistered });
  const part = (id: string, body: object, status = 200): object => ({ id, status, body });
  /** @param batch - the parts of the batch, whose first is the first user with a passkey */
  async function tell(
    report: object[],
    batch: () => object[] = () => [],
    more: object = {},
  ): Promise<PasskeySurvey> {
    const members = ['a', 'b', 'c'].map((id) => ({ '@odata.type': '#microsoft.graph.user', id }));
    peer = await Peer.open(({ url }) => {
      if (url.includes('/transitiveMembers')) return { body: { value: members } };
      if (url.includes('/userRegistrationDetails')) return { body: { value: report } };
      return { body: url.includes('/$batch') ? { responses: batch() } : more };
    });
    const client = clientOf({ graph: peer.url });
    const passkeys = new RegisteredPasskeys(
      client,
      new Groups(client),
      new RegistrationReport(client),
    );
    return passkeys.ofGroup('g', never());
  }

  it('are not known of users whom the report does not have', async () => {
    const { users, unreported, passkeys } = await tell([entry('b')]);
    expect({ users, unreported, passkeys }).toEqual({ users: 3, unreported: 2, passkeys: [] });
  });

  it.each(['passKeySynced', 'PASSKEYDEVICEBOUND', 'fido2SecurityKey', 'fido2'])(
    'are looked for where %s is registered',
    async (name) => {
      const { passkeys } = await tell([entry('a', 'email', name)], () => [
        part('0', { value: [] }),
      ]);
      expect(passkeys).toEqual([[]]);
    },
  );

  it.each(['windowsHelloForBusiness', 'macOsSecureEnclaveKey', 'microsoftAuthenticatorPush'])(
    'are not looked for where %s is registered',
    async (name) => {
      expect((await tell([entry('a', name)])).passkeys).toEqual([]);
      expect(peer.requests.some(({ url }) => url.includes('$batch'))).toBe(false);
    },
  );

  it('go on over the pages of one user', async () => {
    const key = (id: string): object => ({ id, aaGuid: MODELS.key });
    const next = (): string => `${peer.url}/v1.0/users/a/authentication/fido2Methods?next`;
    const first = (): object => ({ value: [key('1')], '@odata.nextLink': next() });
    const { passkeys } = await tell([entry('a', 'fido2')], () => [part('0', first())], {
      value: [key('2')],
    });
    expect(passkeys).toMatchObject([[{ id: '1' }, { id: '2' }]]);
  });

  it('are unreadable where an answer is something else', async () => {
    const told = tell([entry('a', 'fido2')], () => [part('0', { value: [{ id: 7 }] })]);
    await expect(told).rejects.toMatchObject({ reason: 'unreadable' });
  });
});
