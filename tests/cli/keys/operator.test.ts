import { openBrowser } from '../../../cli/keys/browser';
import { OPERATOR_SCOPES } from '../../../cli/keys/scopes';
import { withOperator } from '../../../cli/keys/operator';
import { OTHER_TENANT_ID, TENANT_ID } from '../../support/tenant';
import { CLIENT } from './key-bench';

const desk = { tenantId: TENANT_ID, clientId: CLIENT };
const terminal = (environment: NodeJS.ProcessEnv = {}, signal = new AbortController().signal) => ({
  print: () => undefined,
  note: () => undefined,
  cwd: '/',
  ...{ environment, signal },
});
const open = (environment: NodeJS.ProcessEnv, as: 'operator' | 'application') =>
  withOperator(desk, terminal(environment), { as, browser: false, purpose: 'see' }, () =>
    Promise.resolve(),
  );

describe('the permissions that an operator is asked for', () => {
  it('are the fewest that are enough', () => {
    expect(OPERATOR_SCOPES).toEqual([
      'Policy.Read.AuthenticationMethod',
      'User.Read.All',
      'UserAuthMethod-Passkey.ReadWrite.All',
    ]);
  });
});

describe('withOperator', () => {
  it.each([
    ['operator', /Two tenants\. ARM_TENANT_ID is .*, but the desk file is for 7e57e4a0-.*/],
    [
      'application',
      /ARM_TENANT_ID is .*, but the desk file is for 7e57e4a0-.*; unset the variable/,
    ],
  ] as const)('refuses an environment of another tenant, as %s', async (as, message) => {
    const environment = {
      ARM_TENANT_ID: OTHER_TENANT_ID,
      ARM_CLIENT_ID: CLIENT,
      ARM_CLIENT_SECRET: 's3cret',
    };
    await expect(open(environment, as)).rejects.toThrow(message);
    await expect(open(environment, as)).rejects.toMatchObject({ name: 'ExitError' });
  });

  it('says that a pipeline has no credential', async () => {
    await expect(open({}, 'application')).rejects.toMatchObject({
      name: 'ExitError',
      exitCode: 3,
      message: expect.stringMatching(/^No credential\. The provider needs one of: /) as string,
    });
  });

  it('says that it was interrupted, whatever failed by that', async () => {
    const interrupt = new AbortController();
    interrupt.abort();
    const work = withOperator(
      desk,
      terminal({ ENTRA_AUTHORITY_HOST: 'https://127.0.0.1:2' }, interrupt.signal),
      { browser: false, purpose: 'see' },
      () => Promise.resolve(),
    );
    await expect(work).rejects.toMatchObject({ message: 'interrupted', exitCode: 3 });
  });

  it('says that nobody could be reached', async () => {
    const environment = {
      ARM_CLIENT_ID: CLIENT,
      ARM_CLIENT_SECRET: 'x',
      ENTRA_AUTHORITY_HOST: 'https://127.0.0.1:2',
    };
    await expect(open(environment, 'application')).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/^Graph could not be reached\. /) as string,
    });
  });
});

describe('openBrowser', () => {
  it.each([
    ['a system that nobody knows', 'https://login.example', 'aix'],
    ['an address that is none', 'file:///etc/passwd', 'linux'],
    ['an option in place of an address', '--help', 'linux'],
  ] as const)('opens nothing for %s', async (_, address, platform) => {
    expect(await openBrowser(address, platform)).toBe(false);
  });

  it('says so where the system has no opener', async () => {
    // "rundll32" is of Windows alone.
    expect(await openBrowser('https://login.example', 'win32')).toBe(false);
  });
});
