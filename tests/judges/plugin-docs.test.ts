import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../build/package';
import { hasGo, skipLoudly } from '../support/judges';

const TOOL = 'github.com/hashicorp/terraform-plugin-docs/cmd/tfplugindocs';

(hasGo() ? describe : skipLoudly('the documentation, judged by terraform-plugin-docs', 'Go'))(
  'the documentation, judged by terraform-plugin-docs',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'entra-policy-docs-'));
    const binary = join(ROOT, '.cache', 'judges', 'tfplugindocs');

    beforeAll(() => {
      execFileSync('go', ['build', '-o', binary, TOOL], { cwd: join(__dirname, 'plugin-docs') });
      cpSync(join(ROOT, 'docs/index.md'), join(folder, 'docs/index.md'));
      cpSync(join(ROOT, 'docs/resources'), join(folder, 'docs/resources'), { recursive: true });
      const schema = readFileSync(join(ROOT, 'gen/schema.json'), 'utf8');
      // The tool looks for a short name under this namespace.
      writeFileSync(
        join(folder, 'schema.json'),
        schema.replace('"entra-policy/entra"', '"registry.terraform.io/hashicorp/entra"'),
      );
    }, 300_000);
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    const validate = (): string =>
      execFileSync(
        binary,
        [
          'validate',
          '--provider-dir',
          folder,
          '--provider-name',
          'entra',
          '--providers-schema',
          join(folder, 'schema.json'),
        ],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
      );

    it('has the layout of the Terraform Registry, a page for every resource', () => {
      expect(validate()).toContain('running file mismatch check');
    });

    it('is refused when a page is missing', () => {
      const pages = join(folder, 'docs/resources');
      renameSync(join(pages, 'fido2_method.md'), join(pages, 'other.md'));
      expect(validate).toThrow('missing documentation file for resource: entra_fido2_method');
    });
  },
);
