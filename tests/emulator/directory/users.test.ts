import type { JsonObject } from '../../../emulator/json';
import { DEV, openSession, refusal, type Session, without } from '../support/session';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const newUser = (more: JsonObject = {}): JsonObject => ({
  accountEnabled: true,
  displayName: 'Mary Jackson',
  mailNickname: 'mary',
  userPrincipalName: `mary@${DEV.domain}`,
  passwordProfile: { password: 'correct horse battery', forceChangePasswordNextSignIn: true },
  ...more,
});

describe('users', () => {
  it('are created, found by name, changed and deleted', async () => {
    const { status, body: created } = await session.send('POST', '/v1.0/users', {
      body: newUser(),
    });
    expect(status).toBe(201);
    expect(JSON.stringify(created)).not.toContain('correct horse');
    const path = `/v1.0/users/MARY@${DEV.domain}`;
    expect(await session.get(`${path}?$select=accountEnabled,userType`)).toMatchObject({
      accountEnabled: true,
      userType: 'Member',
    });
    await session.send('PATCH', path, { body: { jobTitle: 'Engineer' } });
    expect(await session.get(path)).toMatchObject({ id: created['id'], jobTitle: 'Engineer' });
    expect((await session.send('DELETE', path)).status).toBe(204);
    expect((await session.send('GET', path)).status).toBe(404);
  });

  it('show by default what the page of Get a user lists', async () => {
    const user = await session.get(`/v1.0/users/${DEV.users.ada}`);
    expect(user).not.toHaveProperty('accountEnabled');
    expect(user).toMatchObject({ displayName: 'Ada Lovelace', businessPhones: [], surname: null });
  });

  it.each<[string, JsonObject, string]>([
    ['no password profile', { passwordProfile: null }, 'upn-unique'],
    ['a name that is taken', { userPrincipalName: `ADA@${DEV.domain}` }, 'upn-unique'],
    ['a foreign domain', { userPrincipalName: 'mary@elsewhere.example' }, 'upn-domain'],
  ])('refuse %s', async (label, more, fact) => {
    const rest = without(newUser(), 'passwordProfile');
    const body = label === 'no password profile' ? rest : newUser(more);
    const answer = await session.send('POST', '/v1.0/users', { body });
    expect(refusal(answer)).toMatchObject({
      status: 400,
      fact: label === 'no password profile' ? 'create-required' : fact,
    });
  });
});
