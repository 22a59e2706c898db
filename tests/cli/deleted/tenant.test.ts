import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Session } from '../terminal';

const TENANT = '7e57e4a0-0000-4000-8000-000000000001';
const NO_CREDENTIAL = /^entra-policy: No credential\. The provider needs one of: /;

describe('which tenant "entra-policy deleted" is about', () => {
  let session: Session;
  beforeEach(() => {
    session = new Session();
  });
  afterEach(() => {
    session.remove();
  });

  const stack = (name: string, content: string): void => {
    const folder = join(session.cwd, 'cdktf.out', 'stacks', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'cdk.tf.json'), content);
  };

  it('has no default', async () => {
    expect(await session.run('deleted')).toBe(3);
    expect(session.problems).toMatch(
      /^entra-policy: No tenant\. .* Set tenant_id, or ARM_TENANT_ID\./,
    );
    expect(session.output).toBe('');
  });

  it.each([
    ['the environment', { ARM_TENANT_ID: TENANT }, []],
    ['an id', {}, ['--tenant', TENANT]],
    ['a synthesised stack', {}, ['--tenant', 'dev']],
  ])('is named by %s', async (_, environment, args) => {
    stack('dev', JSON.stringify({ provider: { entra: [{ tenant_id: TENANT }] } }));
    Object.assign(session.environment, environment);
    // It is known, so that the credential is what is missing next.
    expect(await session.run('deleted', ...args)).toBe(3);
    expect(session.problems).toMatch(NO_CREDENTIAL);
  });

  it.each([
    ['no such stack', 'nowhere'],
    ['a stack that is no JSON', 'broken'],
    ['a stack without a tenant', 'empty'],
    ['a path', '../stacks/dev'],
  ])('is refused by %s', async (_, name) => {
    stack('dev', JSON.stringify({ provider: { entra: [{ tenant_id: TENANT }] } }));
    stack('broken', '{');
    stack('empty', '{}');
    expect(await session.run('deleted', '--tenant', name)).toBe(1);
    expect(session.problems).toMatch(
      /^entra-policy: ".*" is neither the id of a tenant nor a stack: cdktf\.out.* names no tenant here\. Run "cdktf synth" in this folder, or give the id\.$/,
    );
  });

  it('is asked nothing about what is no id', async () => {
    expect(await session.run('deleted', 'restore', 'Block\u001b[2J')).toBe(1);
    expect(session.problems).toBe(
      'entra-policy: "Block\\u001b[2J" is no id; expected a GUID as "entra-policy deleted" lists it. Nothing was sent.',
    );
  });
});
