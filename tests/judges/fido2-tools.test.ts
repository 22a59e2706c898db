import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeviceNode } from '../support/authenticator/device-node';
import { SoftwareKey } from '../support/authenticator/software-key';
import { hasPython, runs, skipLoudly } from '../support/judges';

const RP_ID = 'login.microsoft.com';
const PIN = '83412976';
const there = hasPython() && runs('sh', '-c', 'command -v fido2-token && command -v fido2-cred');

/**
 * Runs a tool without a terminal: it then reads the PIN from its standard input. The shell leads the
 * session in its place, or the tool would take the device, a terminal after all, for its own.
 */
async function run(command: string, args: readonly string[], input = ''): Promise<string> {
  const shell = ['-c', '"$@"; exit $?', 'sh', command, ...args];
  const child = spawn('sh', shell, { detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  // The tools have no timeout of their own.
  const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), 30_000);
  // A tool that asks for nothing may end before it is told anything; its exit code judges.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  if (code !== 0) throw new Error(`${command} ended with ${String(code)}: ${output}`);
  return output;
}

(there ? describe : skipLoudly('the software authenticator, judged by fido2-tools', 'fido2-tools'))(
  'the software authenticator, judged by fido2-tools',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'entra-policy-fido2-'));
    let software: SoftwareKey;
    let node: DeviceNode;

    beforeEach(async () => {
      software = await SoftwareKey.create({ touch: 'after a while' });
      node = await software.insertAsNode();
    });
    afterEach(async () => {
      await node.remove();
    });
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    const setPin = (): Promise<string> => run('fido2-token', ['-S', node.path], `${PIN}\n${PIN}\n`);

    /** Makes a discoverable credential, and has its signature checked by the tools as well. */
    async function make(user: string): Promise<string> {
      const input = join(folder, 'input');
      const hash = createHash('sha256').update(user).digest('base64');
      const id = Buffer.from(`id of ${user}`).toString('base64');
      writeFileSync(input, `${hash}\n${RP_ID}\n${user}\n${id}\n`);
      const output = join(folder, 'output');
      const args = [
        '-M',
        '-r',
        '-v',
        '-h',
        '-c',
        '1',
        '-i',
        input,
        '-o',
        output,
        node.path,
        'es256',
      ];
      await run('fido2-cred', args, `${PIN}\n`);
      await run('fido2-cred', ['-V', '-h', '-v', '-c', '1', '-i', output, 'es256']);
      return readFileSync(output, 'utf8');
    }

    it('says what it is', async () => {
      const info = await run('fido2-token', ['-I', node.path]);
      expect(info).toMatch(/^version strings: FIDO_2_0, FIDO_2_1$/m);
      expect(info).toMatch(/^aaguid: a5c1e0de00004000800000000000beef$/m);
      expect(info).toMatch(/^pin protocols: 2, 1$/m);
      expect(info).toMatch(/^pin retries: 8$/m);
    });

    it('takes a PIN, another one, and counts wrong ones', async () => {
      await setPin();
      await run('fido2-token', ['-C', node.path], `${PIN}\n12345678\n12345678\n`);
      await expect(
        run('fido2-token', ['-C', node.path], `${PIN}\n99999999\n99999999\n`),
      ).rejects.toThrow('FIDO_ERR_PIN_INVALID');
      expect(await run('fido2-token', ['-I', node.path])).toMatch(/^pin retries: 7$/m);
    });

    it('makes a credential that the tools verify, with its certificate', async () => {
      await setPin();
      const [, rpId, fmt, , id = ''] = (await make('kim@example.com')).split('\n');
      expect([rpId, fmt]).toEqual([RP_ID, 'packed']);
      expect(software.credentials.map((one) => one.id.toString('base64'))).toEqual([id]);
    });

    it('lists and deletes what it stores', async () => {
      await setPin();
      await make('kim@example.com');
      await make('lee@example.com');
      expect(await run('fido2-token', ['-L', '-r', node.path], `${PIN}\n`)).toContain(RP_ID);
      const listed = await run('fido2-token', ['-L', '-k', RP_ID, node.path], `${PIN}\n`);
      for (const { id, userId } of software.credentials) {
        expect(listed).toContain(
          `${id.toString('base64')} (null) ${userId.toString('base64')} es256`,
        );
      }
      const id = software.credentials[0]?.id.toString('base64') ?? '';
      await run('fido2-token', ['-D', '-i', id, node.path], `${PIN}\n`);
      expect(software.credentials.map(({ userName }) => userName)).toEqual(['lee@example.com']);
    });

    it('demands a longer PIN, and a change of it', async () => {
      await setPin();
      await run('fido2-token', ['-S', '-l', '8', node.path], `${PIN}\n`);
      await run('fido2-token', ['-S', '-f', node.path], `${PIN}\n`);
      const info = await run('fido2-token', ['-I', node.path]);
      expect(info).toMatch(/^minpinlen: 8$/m);
      expect(info).toMatch(/^pin change required: true$/m);
      await expect(make('kim@example.com')).rejects.toThrow('FIDO_ERR_PIN_POLICY_VIOLATION');
    });

    it('forgets everything at a reset', async () => {
      await setPin();
      await make('kim@example.com');
      await run('fido2-token', ['-R', node.path]);
      expect(software.credentials).toEqual([]);
    });
  },
);
