import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../build/package';
import { unformatted } from '../../support/prettier';
import { TENANT_ID } from '../../support/tenant';
import { NAMES, oddTenant } from './odd-tenant';
import { ImportStage } from './tenant';

/** Policies beside those with odd names. */
const OTHERS = 8;

describe('entra-policy import of a tenant of odd things', () => {
  let stage: ImportStage;
  beforeAll(async () => {
    stage = await ImportStage.open([oddTenant()]);
  });
  afterAll(() => stage.close());

  it.each(['hcl', 'typescript'])('plans empty as %s, and changes nothing', async (format) => {
    const { code, printed, noted } = await stage.import(
      stage.environment(TENANT_ID),
      ...['--tenant', 'odd', '--format', format, '--output', format],
    );
    expect({ code, noted }).toMatchObject({ code: 0 });
    expect(printed).toContain(`conditional access: ${String(NAMES.length + OTHERS)}`);
    expect(printed).toContain('method "SomeFuture" (enabled): Its type');
    expect(printed).toContain(
      'conditional access plan "A \\"plan\\"" (enabled): Plans are part of',
    );
    expect(printed).toContain(`Kept with a warning: 2, see ${format}/IMPORT.md.`);
    expect(printed).toContain('No account for emergencies is declared');
    expect(stage.writes).toEqual([]);
  });

  it('tells which rule of ours the tenant breaks', () => {
    expect(stage.read('hcl/IMPORT.md')).toMatch(
      /`entra_conditional_access_policy.both_mfa_and_a_strength_against_our_rule`: Multifactor authentication beside a strength\. .*The tenant is in this state already/,
    );
  });

  it('accepts the preview that a live policy rests on', () => {
    const text = stage.read('hcl/conditional-access.tf');
    expect(text.match(/accept_previews = \["accountRecovery"\]/g)).toHaveLength(1);
  });

  it.each(['Office365', 'MicrosoftAdminPortals', 'AllAgentIdResources'])(
    'takes applications by the word %s',
    (word) => {
      expect(stage.read('hcl/conditional-access.tf')).toContain(
        `include_applications = ["${word}"]`,
      );
    },
  );

  it('writes TypeScript that the compiler and prettier take as it is', () => {
    const files = stage.files('typescript').filter((path) => path.endsWith('.ts'));
    expect(
      unformatted(new Map(files.map((path) => [path, stage.read(`typescript/${path}`)]))),
    ).toEqual([]);
    // As the repository that `init` writes compiles, with this package by its sources.
    const project = {
      compilerOptions: {
        ...{ target: 'ES2022', module: 'NodeNext', moduleResolution: 'NodeNext', strict: true },
        ...{ noEmit: true, skipLibCheck: true, resolveJsonModule: true, types: ['node'] },
        typeRoots: [join(ROOT, 'node_modules/@types')],
        paths: {
          'entra-policy': [join(ROOT, 'constructs/index.ts')],
          'entra-policy/resources': [join(ROOT, 'gen/index.ts')],
          '*': [join(ROOT, 'node_modules/*')],
        },
      },
      include: ['*.ts'],
    };
    const folder = join(stage.cwd, 'typescript');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    expect(run(tsc, folder)).toBe('');
  });
});

/** What the compiler says; nothing where all is well. */
function run(tsc: string, folder: string): string {
  try {
    execFileSync(process.execPath, [tsc, '--project', folder], { encoding: 'utf8' });
    return '';
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}
