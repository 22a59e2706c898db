import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertFree, writeWhole } from '../../../cli/import/output-folder';

const FILES = new Map([
  ['main.tf', 'one'],
  ['IMPORT.md', 'two'],
]);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entra-policy-output-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const filesOf = (folder: string): string[] => readdirSync(folder).sort();

describe('the folder of an import', () => {
  it('is made where there is none, with nothing beside it', () => {
    const folder = join(root, 'new', 'with blank');
    assertFree(folder);
    writeWhole(folder, FILES);
    expect(filesOf(folder)).toEqual(['IMPORT.md', 'main.tf']);
    expect(filesOf(join(root, 'new'))).toEqual(['with blank']);
  });

  it('stays the same folder where it is there, for who stands in it', () => {
    const before = statSync(root).ino;
    writeWhole(root, FILES);
    expect(statSync(root).ino).toBe(before);
    expect(filesOf(root)).toEqual(['IMPORT.md', 'main.tf']);
  });

  it('may be a link to an empty one', () => {
    const [real, link] = [join(root, 'real'), join(root, 'link')];
    mkdirSync(real);
    symlinkSync(real, link);
    assertFree(link);
    writeWhole(link, FILES);
    expect(readFileSync(join(real, 'main.tf'), 'utf8')).toBe('one');
    expect(filesOf(real)).toEqual(['IMPORT.md', 'main.tf']);
  });

  it('is refused before anything is read where it cannot be made', () => {
    writeFileSync(join(root, 'file'), 'mine');
    const folder = join(root, 'file', 'below', 'deep');
    expect(() => {
      assertFree(folder);
    }).toThrow(
      `${folder} cannot be made: ${join(root, 'file')} is not a folder. Nothing was written; name a folder with --output.`,
    );
    expect(existsSync(folder)).toBe(false);
  });

  it('keeps what came into being there meanwhile', () => {
    writeFileSync(join(root, 'notes.txt'), 'mine');
    expect(() => {
      writeWhole(root, FILES);
    }).toThrow('is not empty (it has "notes.txt"). Nothing was written');
    expect(filesOf(root)).toEqual(['notes.txt']);
  });

  it('takes nothing in where one file cannot be', () => {
    const files = new Map([...FILES, [join('none', 'x.tf'), 'three']]);
    expect(() => {
      writeWhole(root, files);
    }).toThrow('ENOENT');
    expect(filesOf(root)).toEqual([]);
  });
});
