import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Session } from '../terminal';

describe('entra-policy setup', () => {
  let session: Session;
  let config: string;
  beforeEach(() => {
    session = new Session();
    config = join(session.cwd, 'home.tfrc');
    session.environment['TF_CLI_CONFIG_FILE'] = config;
    session.environment['XDG_DATA_HOME'] = join(session.cwd, 'data');
  });
  afterEach(() => {
    session.remove();
  });

  it('creates the configuration in force, readable by its owner alone', async () => {
    expect(await session.run('setup')).toBe(0);
    expect(session.output).toContain(`${config} was created to use it.`);
    expect(statSync(config).mode & 0o777).toBe(0o600);
    const mirror = join(session.cwd, 'data/entra-policy/mirror');
    expect(readFileSync(config, 'utf8')).toContain(`path    = "${mirror}"`);
    for (const host of ['registry.terraform.io', 'registry.opentofu.org']) {
      for (const platform of ['linux_amd64', 'linux_arm64', 'darwin_amd64', 'darwin_arm64']) {
        const archive = `terraform-provider-entra_0.1.0_${platform}.zip`;
        expect(existsSync(join(mirror, host, 'entra-policy/entra', archive))).toBe(true);
      }
    }
  });

  it('extends a configuration in place, through a link, with its mode', async () => {
    const real = join(session.cwd, 'dotfiles.tfrc');
    writeFileSync(real, 'disable_checkpoint = true\n');
    chmodSync(real, 0o640);
    symlinkSync(real, config);
    expect(await session.run('setup')).toBe(0);
    expect(readFileSync(real, 'utf8')).toMatch(/^disable_checkpoint = true\nprovider_install/);
    expect(statSync(real).mode & 0o777).toBe(0o640);
    expect(await session.run('setup')).toBe(0);
    expect(session.output).toContain('names that mirror already.');
  });

  it('shows without writing', async () => {
    expect(await session.run('setup', '--print')).toBe(0);
    expect(session.output).toContain('provider_installation {');
    expect(existsSync(config)).toBe(false);
    expect(existsSync(join(session.cwd, 'data'))).toBe(false);
  });

  it.each([
    ['provider_installation {', 'a brace is not closed'],
    ['{"provider_installation": {}}', 'it is JSON'],
  ])('writes nothing where the configuration is %j, and says what to merge', async (text, why) => {
    writeFileSync(config, text);
    expect(await session.run('setup')).toBe(1);
    expect(session.problems).toContain(
      `${config} cannot be extended: ${why}. Nothing was written.`,
    );
    expect(session.problems).toContain('filesystem_mirror {');
    expect(readFileSync(config, 'utf8')).toBe(text);
    expect(existsSync(join(session.cwd, 'data'))).toBe(false);
  });

  it('reports a folder in place of the configuration', async () => {
    mkdirSync(config);
    expect(await session.run('setup')).toBe(1);
    expect(session.problems).toMatch(/cannot be read: .*EISDIR/);
  });
});
