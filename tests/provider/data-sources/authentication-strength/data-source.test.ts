import { authenticationStrength } from '../../../../provider/data-sources/authentication-strength';

const ID = '57e40000-0000-4000-8000-000000000001';

it('a strength is looked for as if it had been created this moment', async () => {
  const read = jest.fn(() => Promise.resolve(null));
  const graph = () => Promise.resolve({ strengths: { read } });
  const { signal } = new AbortController();
  const before = Date.now();
  const call = { client: { graph }, signal } as unknown as Parameters<
    typeof authenticationStrength.read
  >[0];
  const config = { id: `/policies/authenticationStrengthPolicies/${ID}`, display_name: null };
  await expect(authenticationStrength.read(call, config)).rejects.toMatchObject({
    diagnostic: { summary: 'Authentication strength not found' },
  });
  const [[id, , writtenAt] = []] = read.mock.calls as unknown as [string, AbortSignal, number][];
  expect(id).toBe(ID);
  expect(writtenAt).toBeGreaterThanOrEqual(before);
});
