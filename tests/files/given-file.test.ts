import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPrivate, GivenFileError, readGivenFile } from '../../files';

describe('a file that somebody gives', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entra-policy-given-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const at = (name: string): string => join(folder, name);
  const refusal = (work: () => unknown): string => {
    try {
      work();
    } catch (error) {
      if (error instanceof GivenFileError) return error.message.replace(folder, '…');
      throw error;
    }
    return 'read';
  };

  it('is read, also by a link and when it is empty', () => {
    writeFileSync(at('file'), 'text');
    writeFileSync(at('empty'), '');
    symlinkSync(at('file'), at('link'));
    const read = ['file', 'link', 'empty'].map((name) => readGivenFile(at(name), 4).toString());
    expect(read).toEqual(['text', 'text', '']);
  });

  it('is refused with one byte too many, and named', () => {
    writeFileSync(at('file'), 'text!');
    expect(refusal(() => readGivenFile(at('file'), 4))).toBe(
      'the file "…/file" has 5 bytes; expected at most 4',
    );
  });

  it('is refused at once when it is none', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const server = createServer().listen(at('socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    const paths = [at('nothing'), folder, at('pipe'), at('socket'), '/dev/zero', '/dev/tty'];
    expect(paths.map((path) => refusal(() => readGivenFile(path, 4)))).toEqual([
      'the file "…/nothing" cannot be read (ENOENT)',
      'the file "…" is a folder; expected a file',
      'the file "…/pipe" is a pipe; expected a file',
      'the file "…/socket" is a socket; expected a file',
      'the file "/dev/zero" is a device; expected a file',
      'the file "/dev/tty" is a device; expected a file',
    ]);
    await new Promise((resolve) => server.close(resolve));
  });

  it('is not read without end, whatever size it claims', () => {
    // The kernel says that this one has none.
    expect(refusal(() => readGivenFile('/proc/self/status', 4))).toMatch(
      /^the file "\/proc\/self\/status" has \d+ bytes; expected at most 4$/,
    );
  });

  it.each([
    [0o600, 'read'],
    [0o400, 'read'],
    [0o700, 'read'],
    [0o640, 'is open to others (mode 0640)'],
    [0o604, 'is open to others (mode 0604)'],
    [0o620, 'is open to others (mode 0620)'],
    [0o644, 'is open to others (mode 0644)'],
  ])('with a secret is its owner’s alone: %o', (mode, said) => {
    writeFileSync(at('secret'), '');
    chmodSync(at('secret'), mode);
    expect(
      refusal(() => {
        checkPrivate(at('secret'), 'linux');
      }),
    ).toContain(said);
    expect(
      refusal(() => {
        checkPrivate(at('secret'), 'win32');
      }),
    ).toBe('read');
  });

  it('with a secret that others can read is told with the one step', () => {
    writeFileSync(at('secret'), '');
    chmodSync(at('secret'), 0o644);
    expect(
      refusal(() => {
        checkPrivate(at('secret'), 'linux');
      }),
    ).toBe(
      `the file "…/secret" is open to others (mode 0644); expected a secret of its owner alone. Run: chmod 600 "${at('secret')}"`,
    );
  });
});
