import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Journal, type RowContent, type RunContent } from '../../../keys/journal';

const RUN: RunContent = {
  step: 'run',
  version: 1,
  runId: '99a1915f-f1a1-4dc6-8d3d-1d2d6f4a0b11',
  mode: 'online',
  tenantId: '11111111-1111-4111-8111-111111111111',
  operator: 'olga@contoso.com',
  workstation: 'a'.repeat(64),
  tool: '0.1.0',
  rows: [{ line: 2, user: 'kim@contoso.com', slot: 'primary' }],
};
const AT = new Date('2026-11-30T13:00:00Z');
const SET: RowContent = { step: 'pin-set', row: 2 };
const POSTING: RowContent = { step: 'posting', row: 2 };

describe('Journal', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entra-policy-journal-'));
    file = join(folder, 'journal.jsonl');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const written = (...records: readonly RowContent[]): string => {
    const journal = Journal.create(folder, RUN, AT);
    for (const record of records) journal.append(record, AT);
    journal.close();
    return readFileSync(file, 'utf8');
  };
  const resumed = (): unknown[] => {
    const journal = Journal.resume(folder);
    journal.append(POSTING, AT);
    journal.close();
    return Journal.read(folder).map(({ record }) => record);
  };

  it('gives back what was appended, and goes on after it', () => {
    written(SET);
    expect(resumed()).toEqual([RUN, SET, POSTING]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is begun once', () => {
    written();
    expect(() => Journal.create(folder, RUN, AT)).toThrow(
      /cannot be begun \(EEXIST\)\. A run is there already: resume it, or give another folder\./,
    );
  });

  it('is begun anew where a power cut left no record', () => {
    const whole = written();
    for (const left of ['', whole.slice(0, 40)]) {
      writeFileSync(file, left);
      expect(written()).toBe(whole);
    }
  });

  it('cuts off whatever part of the last line a power cut left', () => {
    const whole = written(SET);
    const last = whole.split('\n').at(-2) ?? '';
    for (let length = 0; length < last.length; length++) {
      writeFileSync(file, whole + last.slice(0, length));
      expect(resumed()).toEqual([RUN, SET, POSTING]);
    }
  });

  it('cuts off blocks of zeros', () => {
    written(SET);
    appendFileSync(file, Buffer.alloc(4096));
    expect(resumed()).toEqual([RUN, SET, POSTING]);
  });

  it('can be read while somebody writes its last line', () => {
    const whole = written(SET, POSTING);
    writeFileSync(file, whole.slice(0, -2));
    expect(Journal.read(folder).map(({ record }) => record)).toEqual([RUN, SET]);
    expect(readFileSync(file, 'utf8')).toBe(whole.slice(0, -2));
  });

  const lines = (change: (lines: string[]) => string[]) => (text: string) =>
    `${change(text.split('\n').slice(0, -1)).join('\n')}\n`;

  it.each([
    [
      'a line that is gone',
      lines(([one = '', , ...rest]) => [one, ...rest]),
      /line 2 does not follow/,
    ],
    [
      'lines in another order',
      lines(([a = '', b = '', c = '']) => [a, c, b]),
      /line 2 does not follow/,
    ],
    ['a line twice', lines(([a = '', b = '', c = '']) => [a, b, b, c]), /line 3 does not follow/],
    ['no beginning', lines(([, ...rest]) => rest), /line 1 does not follow/],
    [
      'another row in a line',
      (text: string) => text.replace('"row":2', '"row":3'),
      /line 3 does not follow/,
    ],
    [
      'a step that nobody knows',
      (text: string) => text.replace('pin-set', 'pin-told'),
      /line 2 is no record \(record\.step/,
    ],
    [
      'a member that nobody knows',
      (text: string) => text.replace('"row":2', '"row":2,"pin":"1234"'),
      /line 2 is no record \(record/,
    ],
    ['a line that is no JSON', lines(([a = '', , c = '']) => [a, '{"at"', c]), /line 2 is no JSON/],
    ['an empty line', lines(([a = '', b = '', c = '']) => [a, b, '', c]), /line 3 is no JSON/],
    ['nothing', () => '', /cannot be used: it is empty/],
    ['a torn first line alone', () => '{"at":"2026', /cannot be used: it is empty/],
  ])('refuses %s', (_, damage, problem) => {
    const damaged = damage(written(SET, POSTING));
    writeFileSync(file, damaged);
    expect(() => Journal.resume(folder)).toThrow(problem);
    expect(() => Journal.read(folder)).toThrow(problem);
    expect(readFileSync(file, 'utf8')).toBe(damaged);
  });

  it('refuses a byte that is no text', () => {
    const bytes = Buffer.from(written(SET));
    bytes[bytes.indexOf('pin-set')] = 0xff;
    writeFileSync(file, bytes);
    expect(() => Journal.resume(folder)).toThrow(/line 2 is no JSON/);
  });

  it('names a folder without a run', () => {
    expect(() => Journal.resume(folder)).toThrow(
      /cannot be read \(ENOENT\)\. Give the folder of a run\./,
    );
    expect(() => Journal.read(folder)).toThrow(
      /cannot be read \(ENOENT\)\. Give the folder of a run\./,
    );
  });

  it('is not gone on with beside another process that writes it', () => {
    written();
    const [one, other] = [Journal.resume(folder), Journal.resume(folder)];
    one.append(SET, AT);
    expect(() => {
      other.append(POSTING, AT);
    }).toThrow(/bytes, and \d+ were written here\. Another process works on the run/);
    one.append(POSTING, AT);
    for (const journal of [one, other]) journal.close();
    expect(Journal.read(folder).map(({ record }) => record)).toEqual([RUN, SET, POSTING]);
  });

  it('takes no path out of its folder', () => {
    const journal = Journal.create(folder, RUN, AT);
    expect(() => {
      journal.append(
        { step: 'pin-escrowed', row: 2, file: 'pins/../../x', sha256: 'a'.repeat(64) },
        AT,
      );
    }).toThrow('is no file of a run');
    journal.close();
    expect(Journal.read(folder)).toHaveLength(1);
  });
});
