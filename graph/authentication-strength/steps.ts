import { canonicalCombination } from '../../model/authentication-strength/combinations';
import type { Call } from '../call';
import { strengthCalls } from './calls';
import type { ConfigurationBody, ConfigurationChange, StrengthChange } from './change';

/** One request for a strength. */
export interface Request {
  readonly call: Call;
  /** Parameters of the call's path beside the strength's id. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** One request of a change. */
export interface Step extends Request {
  /** What it writes, for messages. */
  readonly subject: string;
  /** What it opens for a later step to close, and the request that puts it back. */
  readonly opening?: { readonly combinations: readonly string[]; readonly undo: Request };
  /** Combinations that are restricted as they are meant to be once it is sent. */
  readonly closes?: readonly string[];
}

/**
 * The requests of a change, in the order in which they are sent.
 *
 * Graph changes the parts of a strength one by one, and takes a restriction only of a combination
 * that is allowed. So restrictions of what is allowed already change before the combinations, and
 * end after them; those of a combination that is new, or that leaves a shared configuration for one
 * of its own, follow at once.
 *
 * @see https://learn.microsoft.com/graph/api/resources/authenticationcombinationconfiguration
 */
export function stepsOf({
  properties,
  allowedCombinations: { before, after },
  configurations: { add, change, remove },
}: StrengthChange): Step[] {
  const narrowed = change.filter((one) => leftBy(one).length > 0);
  const split = narrowed.filter((one) => reachesAny(add, leftBy(one)));
  const whole = change.filter((one) => !narrowed.includes(one));
  const early = whole.filter((one) => isWithin(one.after, before));
  const waiting = whole.filter((one) => !early.includes(one));
  const parts = split.map((one) => splitting(one, add));
  const single = add.filter((one) => !reachesAny([one], split.flatMap(leftBy)));
  return [
    ...(properties === undefined ? [] : [rename(properties)]),
    ...early.map(changing),
    ...(after === undefined ? [] : [allowing(after, before, [...waiting.map(afterOf), ...add])]),
    ...waiting.map((one) => ({ ...changing(one), closes: one.after.appliesToCombinations })),
    ...single.map(adding),
    ...parts.flat(),
    ...narrowed.filter((one) => !split.includes(one)).map(changing),
    ...remove.map(removing),
  ];
}

const afterOf = ({ after }: ConfigurationChange): ConfigurationBody => after;

const rename = (body: Readonly<Record<string, string>>): Step => ({
  call: strengthCalls.rename,
  body,
  subject: Object.keys(body)
    .map((name) => (name === 'displayName' ? 'the name' : `the ${name}`))
    .join(', '),
});

function allowing(
  after: readonly string[],
  before: readonly string[],
  closing: readonly ConfigurationBody[],
): Step {
  const request = (allowedCombinations: readonly string[]): Request => ({
    call: strengthCalls.updateAllowedCombinations,
    body: { allowedCombinations },
  });
  const combinations = without(after, before).filter((one) => reachesAny(closing, [one]));
  return {
    ...request(after),
    subject: 'the allowed combinations',
    ...(combinations.length > 0 && { opening: { combinations, undo: request(before) } }),
  };
}

const changing = ({ id, before, after }: ConfigurationChange): Step => ({
  call: strengthCalls.changeConfiguration,
  parameters: { configuration: id },
  body: after,
  subject: subjectOf(before),
});

/** Takes combinations out of a configuration, and gives them their own. */
function splitting(change: ConfigurationChange, add: readonly ConfigurationBody[]): Step[] {
  const own = add.filter((one) => reachesAny([one], leftBy(change)));
  const combinations = own.flatMap((one) => one.appliesToCombinations);
  const undo = changing({ ...change, after: change.before });
  return [{ ...changing(change), opening: { combinations, undo } }, ...own.map(adding)];
}

const adding = (body: ConfigurationBody): Step => ({
  call: strengthCalls.addConfiguration,
  body,
  subject: subjectOf(body),
  closes: body.appliesToCombinations,
});

const removing = ({ id, before }: StrengthChange['configurations']['remove'][number]): Step => ({
  call: strengthCalls.removeConfiguration,
  parameters: { configuration: id },
  subject: subjectOf(before),
});

const subjectOf = ({ appliesToCombinations }: ConfigurationBody): string =>
  `the restriction of ${appliesToCombinations.join(' and ')}`;

/** Combinations that a change takes from a configuration. */
const leftBy = ({ before, after }: ConfigurationChange): readonly string[] =>
  without(before.appliesToCombinations, after.appliesToCombinations);

const isWithin = (
  { appliesToCombinations }: ConfigurationBody,
  allowed: readonly string[],
): boolean => without(appliesToCombinations, allowed).length === 0;

const reachesAny = (
  bodies: readonly ConfigurationBody[],
  combinations: readonly string[],
): boolean =>
  bodies.some(
    ({ appliesToCombinations }) =>
      without(appliesToCombinations, combinations).length < appliesToCombinations.length,
  );

/** Combinations of one list that another one does not have, in whatever spelling. */
export function without(left: readonly string[], right: readonly string[]): readonly string[] {
  const others = new Set(right.map(canonicalCombination));
  return left.filter((one) => !others.has(canonicalCombination(one)));
}
