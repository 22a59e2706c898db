import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildProvider } from '../build/provider-package';
import { createIdentity } from '../provider/protocol/certificate';
import { BUDGETS } from './budgets';
import { compare } from './figure';
import type { Section } from './section';
import { inTurns } from './turns';

/** How often each process is started. */
const ROUNDS = { full: 31, quick: 3 } as const;

/** What go-plugin sets, so that a provider knows who starts it. */
const COOKIE = {
  TF_PLUGIN_MAGIC_COOKIE: 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2',
};

/** From the start of the provider's process to the line that lets the engine connect. */
export const handshakeSection: Section = {
  name: 'handshake',
  title: 'Start of the provider',
  method:
    'The packaged provider, started through its launcher as an engine starts it with mutual TLS, until its handshake line; against `node -e 0` from spawn to exit. NODE_EXTRA_CA_CERTS is unset for all.',
  async measure({ folder, quick, say }) {
    const provider = join(folder, 'handshake');
    const sockets = join(provider, 'sockets');
    await buildProvider(provider);
    mkdirSync(sockets);
    const env = {
      ...COOKIE,
      PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
      PLUGIN_CLIENT_CERT: createIdentity().cert,
      PLUGIN_UNIX_SOCKET_DIR: sockets,
    };
    const rounds = quick ? ROUNDS.quick : ROUNDS.full;
    say(`${rounds} rounds of three processes`);
    const { packaged, bundle, bare } = await inTurns(
      {
        packaged: () => untilHandshake('/bin/sh', [join(provider, 'launcher.sh')], env),
        bundle: () => untilHandshake(process.execPath, [join(provider, 'provider.cjs')], env),
        bare: () => untilExit(env),
      },
      rounds,
    );
    const against = { against: bare, baseline: 'bare node' };
    return [
      compare({
        name: 'spawn → handshake',
        measured: packaged,
        budget: BUDGETS.handshake,
        ...against,
      }),
      compare({ name: 'the same without launcher', measured: bundle, ...against }),
    ];
  },
};

async function untilHandshake(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const start = performance.now();
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = (await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    once(child, 'exit').then(() => ['']),
  ])) as [string];
  const elapsed = performance.now() - start;
  await end(child);
  if (!line.startsWith('1|6|unix|')) throw new Error(`no handshake of ${command}: "${line}"`);
  return elapsed;
}

async function untilExit(env: NodeJS.ProcessEnv): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { env, stdio: 'ignore' }), 'exit');
  return performance.now() - start;
}

/** The next process must not share the processor with this one. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
