import { spawnSync } from 'node:child_process';
import { connect, type ConnectionOptions } from '../../graph/connection';
import { GraphError } from '../../graph/graph-error';
import { openGraph } from '../../graph';
import { OTHER_TENANT_ID, TENANT_ID } from '../support/tenant';
import { never } from './support/client';
import { Tenant } from './support/tenant';

let tenant: Tenant;
beforeAll(async () => {
  tenant = await Tenant.open();
});
afterAll(() => tenant.close());

const open = (overrides: Partial<ConnectionOptions> = {}) => connect(tenant.options(overrides));

describe('connect', () => {
  it('shares token, connections and pacer between sessions of one tenant and credential', () => {
    expect(open()).toBe(open());
  });

  it.each<[string, Partial<ConnectionOptions>]>([
    ['another tenant', { tenantId: OTHER_TENANT_ID }],
    ['another application', { credential: { kind: 'managedIdentity' } }],
    [
      'another secret',
      { credential: { kind: 'clientSecret', clientId: 'c', secret: { value: 'x' } } },
    ],
    ['another Graph', { graph: 'https://graph.example' }],
    ['another sign-in service', { authority: 'https://login.example' }],
    ['other authorities to trust', { caFiles: [] }],
  ])('shares nothing with %s', (_, overrides) => {
    const [one, other] = [open(), open(overrides)];
    expect(one.tokens).not.toBe(other.tokens);
    expect(one.pacer).not.toBe(other.pacer);
    expect(one.dispatcher).not.toBe(other.dispatcher);
  });

  it.each([
    ['is not there', () => '/not/there.pem', /^the CA file cannot be read: .*\/not\/there\.pem/],
    [
      'holds something else',
      () => tenant.file('key.pem', '-----BEGIN PRIVATE KEY-----'),
      /key\.pem" holds no certificate; expected PEM with BEGIN CERTIFICATE$/,
    ],
    ['is empty', () => tenant.file('empty.pem', ''), /holds no certificate/],
  ])('names a CA file that %s, each time', (_, make, message) => {
    const caFiles = [make()];
    expect(() => open({ caFiles })).toThrow(GraphError);
    expect(() => open({ caFiles })).toThrow(message);
  });
});

describe('openGraph', () => {
  const session = () => openGraph({ ...tenant.options(), cloud: 'global', log: () => undefined });

  it('sends nothing before the first read', () => {
    const mark = tenant.emulator.requests.length;
    session();
    expect(tenant.emulator.requests.slice(mark)).toEqual([]);
  });

  it('signs in once for the sessions of one tenant', async () => {
    const first = session().fido2;
    expect((await first.read(never())).id).toBe('Fido2');
    const others = await Promise.all(
      [session(), session()].map(({ fido2 }) => fido2.read(never())),
    );
    expect(others.map(({ id }) => id)).toEqual(['Fido2', 'Fido2']);
    const signIns = tenant.emulator.requests.filter(
      ({ path }) => path === `/${TENANT_ID}/oauth2/v2.0/token`,
    );
    expect(signIns.map(({ status }) => status)).toEqual([200]);
  });
});

describe('what the process loads', () => {
  it('has neither HTTP nor identity code where only errors are shown', () => {
    const script = `require('./graph/graph-error'); require('./graph/call');
      console.log(Object.keys(require.cache).filter((file) => /node_modules\\/(undici|@azure|zod|node-forge|@microsoft)/.test(file)).length);`;
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], {
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe('0');
  });
});
