import { EmulatorError } from '../emulator-error';
import { type Effect, type Fault, type Poison, poisons } from './fault';

const KEYS = [
  'method',
  'path',
  'version',
  'skip',
  'count',
  'probability',
  'seed',
  'retry-after',
  'code',
  'processed',
] as const;
type Key = (typeof KEYS)[number];

/**
 * Parses one `--fault` specification: `KIND[=VALUE][:KEY=VALUE]...`.
 *
 * Kinds: a status from 400 to 599, `timeout`, `reset`, `reset-after`, `slow=MS`, `poison=VARIANT`.
 * A colon inside a value is written `%3A`. docs/emulator.md has the whole grammar.
 *
 * @throws EmulatorError `invalid-fault`
 */
export function parseFault(spec: string): Fault {
  const [head = '', ...rest] = spec.split(':');
  const matchers = parseMatchers(rest, spec);
  const read = numberReader(matchers, spec);
  const effect = parseEffect(head, spec);
  const always = head === 'reset-after' || effect.kind === 'slow' || effect.kind === 'poison';
  const fault: Fault = {
    effect,
    processed: always || oneOf(matchers, 'processed', ['true', 'false'], spec) === 'true',
    methods: (matchers.get('method') ?? '').toUpperCase().split(',').filter(Boolean),
    path: matchers.get('path') ?? '*',
    version: oneOf(matchers, 'version', ['v1.0', 'beta'], spec),
    skip: read('skip', 0, Number.MAX_SAFE_INTEGER) ?? 0,
    count: read('count', 1, Number.MAX_SAFE_INTEGER) ?? Number.POSITIVE_INFINITY,
    probability: read('probability', 0, 1, 'number') ?? 1,
    seed: read('seed', 0, 2 ** 32 - 1) ?? 1,
    retryAfter: read('retry-after', 0, 86_400),
    code: matchers.get('code'),
    spec,
  };
  checkMethods(fault);
  if (effect.kind !== 'status') refuseStatusKeys(fault);
  return fault;
}

function parseEffect(head: string, spec: string): Effect {
  const [kind = '', value] = head.split('=');
  if (/^[45]\d\d$/.test(head)) return { kind: 'status', status: Number(head) };
  if (head === 'timeout') return { kind: 'timeout' };
  if (head === 'reset' || head === 'reset-after') return { kind: 'reset' };
  if (kind === 'slow' && /^\d{1,7}$/.test(value ?? '')) return { kind, ms: Number(value) };
  if (kind === 'poison' && isPoison(value)) return { kind, variant: value };
  const expected =
    kind === 'poison'
      ? `poison=VARIANT with one of ${poisons.join(', ')}`
      : kind === 'slow'
        ? 'slow=MS with milliseconds, like "slow=500"'
        : 'a status from 400 to 599, timeout, reset, reset-after, slow=MS or poison=VARIANT';
  throw invalid(spec, `kind is "${head}"; expected ${expected}`);
}

function isPoison(value: string | undefined): value is Poison {
  return poisons.some((variant) => variant === value);
}

function parseMatchers(parts: readonly string[], spec: string): ReadonlyMap<Key, string> {
  const matchers = new Map<Key, string>();
  for (const part of parts) {
    const at = part.indexOf('=');
    const name = at < 0 ? part : part.slice(0, at);
    const key = KEYS.find((candidate) => candidate === name);
    if (key === undefined || at < 0) {
      throw invalid(spec, `"${part}" is not KEY=VALUE; expected a key of ${KEYS.join(', ')}`);
    }
    if (matchers.has(key)) throw invalid(spec, `"${key}" is given twice; expected once`);
    matchers.set(key, part.slice(at + 1).replaceAll(/%3a/gi, ':'));
  }
  return matchers;
}

function numberReader(matchers: ReadonlyMap<Key, string>, spec: string) {
  return (key: Key, minimum: number, maximum: number, kind: 'whole' | 'number' = 'whole') => {
    const text = matchers.get(key);
    if (text === undefined) return undefined;
    const value = Number(text);
    const wellFormed = kind === 'whole' ? /^\d+$/.test(text) : /^\d*\.?\d+$/.test(text);
    if (wellFormed && value >= minimum && value <= maximum) return value;
    const range =
      maximum === Number.MAX_SAFE_INTEGER ? `at least ${minimum}` : `${minimum} to ${maximum}`;
    throw invalid(
      spec,
      `${key} is "${text}"; expected a ${kind === 'whole' ? 'whole ' : ''}number, ${range}`,
    );
  };
}

function oneOf<T extends string>(
  matchers: ReadonlyMap<Key, string>,
  key: Key,
  values: readonly T[],
  spec: string,
): T | undefined {
  const text = matchers.get(key);
  const found = values.find((value) => value === text);
  if (text === undefined || found !== undefined) return found;
  throw invalid(spec, `${key} is "${text}"; expected ${values.join(' or ')}`);
}

function checkMethods({ methods, spec }: Fault): void {
  const wrong = methods.find((method) => !/^(GET|POST|PATCH|PUT|DELETE|HEAD)$/.test(method));
  if (wrong === undefined) return;
  throw invalid(
    spec,
    `method is "${wrong}"; expected GET, POST, PATCH, PUT, DELETE or HEAD, with commas`,
  );
}

function refuseStatusKeys({ code, retryAfter, spec }: Fault): void {
  if (code === undefined && retryAfter === undefined) return;
  const key = code === undefined ? 'retry-after' : 'code';
  throw invalid(
    spec,
    `${key} fits status kinds only; leave it out or give a status from 400 to 599`,
  );
}

function invalid(spec: string, problem: string): EmulatorError {
  return new EmulatorError('invalid-fault', `fault "${spec}": ${problem}`);
}
