import type { Random } from '../random';
import { fromCbor, toCbor, type Members } from './cbor';

/** Values that no answer has at all places. */
const ODD: readonly unknown[] = [
  0,
  -1,
  4_294_967_295,
  Number.MAX_SAFE_INTEGER,
  true,
  null,
  '',
  '\u0000',
  '__proto__',
  Buffer.alloc(0),
  Buffer.alloc(65_000 / 16, 7),
  [],
  new Map(),
];

/** An answer of a hostile key, made of an honest one: a status, and a map or nothing. */
export function altered(random: Random, answer: Buffer): Buffer {
  return random.pick([flipped, cut, grown, replaced, replaced, replaced, missing])(random, answer);
}

type Alteration = (random: Random, answer: Buffer) => Buffer;

const flipped: Alteration = (random, answer) => {
  const bytes = Buffer.from(answer);
  const at = random.below(bytes.length);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.below(8)), at);
  return bytes;
};

const cut: Alteration = (random, answer) => answer.subarray(0, random.below(answer.length + 1));

const grown: Alteration = (random, answer) =>
  Buffer.concat([answer, Buffer.alloc(1 + random.below(90), random.below(256))]);

/** One value somewhere in the map is something else. */
const replaced: Alteration = (random, answer) =>
  onMembers(answer, (members) => {
    const path = random.pick(pathsOf(members));
    return put(members, path, random.pick(ODD)) as Members;
  });

const missing: Alteration = (random, answer) =>
  onMembers(answer, (members) => {
    const key = random.pick([...members.keys()]);
    return new Map([...members].filter(([other]) => other !== key));
  });

function onMembers(answer: Buffer, change: (members: Members) => Members): Buffer {
  const [status = 0] = answer;
  const members = answer.length > 1 ? (fromCbor(answer.subarray(1)) as Members) : new Map();
  if (members.size === 0) return Buffer.of(status, 0xa1, 0x01, 0x02);
  return Buffer.concat([Buffer.of(status), toCbor(change(members))]);
}

type Path = readonly unknown[];

function pathsOf(value: unknown): Path[] {
  if (value instanceof Map) {
    return [...(value as Map<unknown, unknown>)].flatMap(([key, one]) => [
      [key],
      ...pathsOf(one).map((path) => [key, ...path]),
    ]);
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((one, index) => [[index], ...pathsOf(one).map((path) => [index, ...path])]);
}

function put(value: unknown, [step, ...rest]: Path, odd: unknown): unknown {
  const next = (inner: unknown): unknown => (rest.length === 0 ? odd : put(inner, rest, odd));
  if (value instanceof Map) {
    return new Map(
      [...(value as Map<unknown, unknown>)].map(([key, one]) => [
        key,
        key === step ? next(one) : one,
      ]),
    );
  }
  return (value as unknown[]).map((one, index) => (index === step ? next(one) : one));
}
