import { mkdirSync, writeFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipelineWith, TENANT_ID } from '../../support/tenant';
import { oddTenant, READING } from './odd-tenant';
import { ImportStage, type Imported } from './tenant';

const without = (...missing: string[]): ReturnType<typeof pipelineWith> =>
  pipelineWith(READING.filter((role) => !missing.includes(role)));

describe('entra-policy import that cannot be done', () => {
  let stage: ImportStage;
  beforeEach(async () => {
    stage = await ImportStage.open([
      oddTenant({
        clients: [without('Policy.Read.ConditionalAccess', 'AuthenticationContext.Read.All')],
      }),
    ]);
  });
  afterEach(() => stage.close());

  const run = (overrides: NodeJS.ProcessEnv = {}, ...more: string[]): Promise<Imported> =>
    stage.import(
      stage.environment(TENANT_ID, overrides),
      ...['--tenant', 'acme', '--format', 'hcl', ...more],
    );
  const leftOver = (): string[] => readdirSync(stage.cwd);

  it('names every permission that is missing, and writes nothing', async () => {
    const { code, noted } = await run();
    expect(code).toBe(1);
    expect(noted).toContain(
      'Grant the application AuthenticationContext.Read.All, Policy.Read.ConditionalAccess, with admin consent',
    );
    expect(noted).toContain('GET /identity/conditionalAccess/settings needs the permission');
    expect(leftOver()).toEqual([]);
  });

  it('refuses a folder with files before it reads anything', async () => {
    mkdirSync(join(stage.cwd, 'acme'));
    writeFileSync(join(stage.cwd, 'acme', 'notes.txt'), 'mine');
    const { code, noted } = await run();
    expect(code).toBe(1);
    expect(noted).toContain('is not empty (it has "notes.txt"). Nothing was written');
    expect(stage.emulator.requests).toEqual([]);
    expect(stage.read('acme/notes.txt')).toBe('mine');
    expect(stage.files('acme')).toEqual(['notes.txt']);
  });

  it('refuses a file in place of a folder', async () => {
    writeFileSync(join(stage.cwd, 'acme'), 'mine');
    const { code, noted } = await run();
    expect(code).toBe(1);
    expect(noted).toContain('acme is not a folder. Nothing was written.');
    expect(stage.read('acme')).toBe('mine');
  });

  it('says that the sign-in service does not know the tenant', async () => {
    const { code, noted } = await run({ ARM_TENANT_ID: '99999999-9999-4999-8999-999999999999' });
    expect(code).toBe(3);
    expect(noted).toContain('Sign-in failed');
    expect(noted).toContain('99999999-9999-4999-8999-999999999999');
    expect(noted).toContain('Nothing was written.');
    expect(leftOver()).toEqual([]);
  });

  it('says which variable names the tenant', async () => {
    const { code, noted } = await run({ ARM_TENANT_ID: undefined });
    expect(code).toBe(3);
    expect(noted).toContain('ARM_TENANT_ID');
    expect(noted).not.toContain('defect');
  });

  it('takes no id for the name of a tenant', async () => {
    const other = 'a0a07e4a-91c3-4f6d-8b25-3e9a61c40da0';
    const { code, noted } = await run({}, '--tenant', other);
    expect(code).toBe(1);
    expect(noted).toContain(`${other} is an id`);
    expect(noted).toContain('Which tenant is read is said by ARM_TENANT_ID.');
    expect(stage.emulator.requests).toEqual([]);
  });

  it.each(['Acme', '../acme', '-acme', '', 'a'.repeat(61)])(
    'refuses the name %j of a tenant',
    async (name) => {
      const { code, noted } = await stage.import(stage.environment(TENANT_ID), `--tenant=${name}`);
      expect(code).toBe(1);
      expect(noted).toContain('cannot name a tenant; expected lower-case letters');
      expect(stage.emulator.requests).toEqual([]);
    },
  );
});

describe('entra-policy import of a tenant that answers in part', () => {
  let stage: ImportStage;
  beforeAll(async () => {
    stage = await ImportStage.open([oddTenant()]);
  });
  afterAll(() => stage.close());

  it.each([
    [
      'a method',
      '400:path=/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/Sms',
    ],
    ['the named locations', '400:path=/identity/conditionalAccess/namedLocations'],
    ['the security defaults', '400:path=/policies/identitySecurityDefaultsEnforcementPolicy'],
  ])('writes nothing where %s cannot be read', async (_what, fault) => {
    stage.emulator.clearFaults();
    stage.emulator.inject(fault);
    const { code, noted } = await stage.import(
      stage.environment(TENANT_ID),
      ...['--tenant', 'acme', '--format', 'hcl'],
    );
    expect({ code, noted }).toMatchObject({ code: 3 });
    expect(noted).toContain('Graph refused the request');
    expect(noted).toContain('Nothing was written.');
    expect(readdirSync(stage.cwd)).toEqual([]);
    expect(stage.writes).toEqual([]);
  });
});
