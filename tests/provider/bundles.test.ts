import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { ROOT } from '../../build/package';
import { ENTRA_BUNDLE } from '../support/providers';

const FOLDER = dirname(ENTRA_BUNDLE);
const bundles = readdirSync(FOLDER).filter((name) => name.endsWith('.cjs'));

describe('the bundles of the provider', () => {
  it('are all in the archive that engines install', () => {
    const archive = readFileSync(join(ROOT, 'dist/provider/terraform-provider-entra.zip'));
    expect(Object.keys(unzipSync(archive))).toEqual(expect.arrayContaining(bundles));
    expect(bundles).toContain('evidence.cjs');
  });

  it('leave the verification of security keys to one that is loaded when evidence is read', () => {
    const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
    const verifies = bundles.filter((name) => textOf(name).includes('DSSEv1'));
    expect(verifies).toEqual(['evidence.cjs']);
    expect(textOf('sessions.cjs')).toContain('require("./evidence.cjs")');
    const sizes = ['sessions.cjs', 'evidence.cjs'].map((name) => statSync(join(FOLDER, name)).size);
    expect(sizes[0]).toBeLessThan(sizes[1] ?? 0);
  });
});
