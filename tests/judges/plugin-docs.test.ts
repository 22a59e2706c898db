import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../../build/package';
import { hasGo, skipLoudly } from '../support/judges';

const TOOL = 'github.com/hashicorp/terraform-plugin-docs/cmd/tfplugindocs';

/** Folders of pages that the Registry shows. */
const PAGES = ['resources', 'data-sources', 'functions'];

(hasGo() ? describe : skipLoudly('the documentation, judged by terraform-plugin-docs', 'Go'))(
  'the documentation, judged by terraform-plugin-docs',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'entra-policy-docs-'));
    const binary = join(ROOT, '.cache', 'judges', 'tfplugindocs');

    beforeAll(() => {
      execFileSync('go', ['build', '-o', binary, TOOL], { cwd: join(__dirname, 'plugin-docs') });
      cpSync(join(ROOT, 'docs/index.md'), join(folder, 'docs/index.md'));
      for (const pages of PAGES) {
        cpSync(join(ROOT, 'docs', pages), join(folder, 'docs', pages), { recursive: true });
      }
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

    it('has the layout of the Terraform Registry, a page for everything', () => {
      expect(validate()).toContain('running file mismatch check');
    });

    it.each([
      ['resources/fido2_method.md', 'resource: entra_fido2_method'],
      ['data-sources/group.md', 'datasource: entra_group'],
      ['functions/model_aaguids.md', 'function: model_aaguids'],
    ])('is refused without %s', (page, missing) => {
      const path = join(folder, 'docs', page);
      // An empty folder is not looked at.
      const aside = join(dirname(path), 'other.md');
      renameSync(path, aside);
      expect(validate).toThrow(`missing documentation file for ${missing}`);
      renameSync(aside, path);
    });
  },
);
