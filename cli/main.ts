#!/usr/bin/env node
import { askOn } from './ask';
import { run } from './run';

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    interrupted.abort();
  });
}

const ask = askOn(process.stdin, process.stderr, {
  signal: interrupted.signal,
  interrupt: () => {
    interrupted.abort();
  },
});

void run(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
  ...(ask !== undefined && { ask }),
  environment: process.env,
  cwd: process.cwd(),
  signal: interrupted.signal,
}).then((code) => {
  process.exitCode = code;
});
