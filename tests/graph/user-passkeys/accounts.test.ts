import { GatheredReads } from '../../../graph/gathered-reads';
import { UserAccounts } from '../../../graph/user-passkeys/accounts';
import { UserPasskeys } from '../../../graph/user-passkeys/user-passkeys';
import { pipelineWith } from '../../support/tenant';
import { never } from '../support/client';
import { Tenant } from '../support/tenant';

const idOf = (number: number): string =>
  `05e40000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const NOBODY = idOf(999_999);

const people = (count: number): { id: string; displayName: string; userPrincipalName: string }[] =>
  Array.from({ length: count }, (_, number) => ({
    id: idOf(number),
    displayName: `User ${number}`,
    userPrincipalName: `user${number}@test.onmicrosoft.com`,
  }));

let tenant: Tenant;
let accounts: UserAccounts;
let passkeys: UserPasskeys;
async function open(
  count: number,
  roles = ['UserAuthMethod-Passkey.Read.All', 'User.Read.All'],
): Promise<void> {
  tenant = await Tenant.open({ users: people(count), clients: [pipelineWith(roles)] });
  const client = tenant.client();
  const gathered = new GatheredReads(client);
  accounts = new UserAccounts(gathered);
  passkeys = new UserPasskeys(client, gathered);
}
afterEach(() => tenant.close());

/** Parts of the batches that were sent. */
const parts = (): string[] =>
  tenant.emulator.requests
    .filter(({ batchPart }) => batchPart !== undefined)
    .map(({ path }) => path.replace(/\/users\/[^/]+/, '/users/{id}'));
const names = async (...ids: string[]): Promise<unknown[]> =>
  Promise.all(
    ids.map(async (id) => (await accounts.of(id, never()))?.userPrincipalName ?? 'nobody'),
  );

describe('users of passkeys', () => {
  it('are read with the passkeys of 500, fifteen with a part and twenty parts with a request', async () => {
    await open(500);
    const ids = people(500).map(({ id }) => id);
    const [found] = await Promise.all([
      names(...ids),
      Promise.all(ids.map((id) => passkeys.list(id, never()))),
    ]);
    expect(found).toEqual(people(500).map(({ userPrincipalName }) => userPrincipalName));
    expect(tenant.sent()).toEqual(Array(27).fill('POST $batch 200'));
    const sent = parts();
    expect(sent.filter((path) => path === '/users')).toHaveLength(34);
    expect(sent.filter((path) => path.endsWith('/fido2Methods'))).toHaveLength(500);
    expect(sent).toHaveLength(534);
  });

  it('are read once a session, whatever the case of their ids', async () => {
    await open(2);
    const id = idOf(1);
    expect(await names(id, id.toUpperCase())).toEqual(Array(2).fill('user1@test.onmicrosoft.com'));
    expect(await names(id)).toEqual(['user1@test.onmicrosoft.com']);
    expect(parts()).toEqual(['/users']);
  });

  it('that a list lacks are read alone before they are said to be nobody', async () => {
    await open(2);
    expect(await names(idOf(0), NOBODY)).toEqual(['user0@test.onmicrosoft.com', 'nobody']);
    expect(parts()).toEqual(['/users', '/users/{id}']);
  });

  it('are read one by one where Graph takes no such filter', async () => {
    await open(2);
    tenant.emulator.inject('400:path=/users');
    expect(await names(idOf(0), idOf(1))).toEqual([
      'user0@test.onmicrosoft.com',
      'user1@test.onmicrosoft.com',
    ]);
    expect(parts()).toEqual(['/users', '/users/{id}', '/users/{id}']);
  });

  it('that may not be read are an error with the permission, which is not remembered', async () => {
    await open(2, ['UserAuthMethod-Passkey.Read.All']);
    const refused = {
      facts: { status: 403, permissions: ['User.Read.All', 'Directory.Read.All'] },
    };
    await expect(names(idOf(0))).rejects.toMatchObject(refused);
    await expect(names(idOf(0))).rejects.toMatchObject(refused);
    expect(parts()).toEqual(['/users', '/users']);
  });

  it('are asked for anew after Terraform stopped a read', async () => {
    await open(2);
    const controller = new AbortController();
    const asked = accounts.of(idOf(0), controller.signal);
    controller.abort(new Error('stopped'));
    await expect(asked).rejects.toThrow('stopped');
    expect(await names(idOf(1))).toEqual(['user1@test.onmicrosoft.com']);
    expect(parts()).toEqual(['/users']);
  });
});
