import type { ExceptionRecordProps } from './exception-record-props';
import { daysBetween, isDay, notADay } from './iso-date';

/** Days that a record stands at most unless it says why it has to stand longer. */
const MOST_DAYS = 90;

/** What a record leaves open. The types say most of it, but JavaScript and casts do not. */
export function* exceptionProblems(props: Partial<ExceptionRecordProps>): Iterable<string> {
  for (const what of ['reason', 'ticket', 'owner'] as const) {
    if (isBlank(props[what])) yield `says no ${what}`;
  }
  yield* problemsOfPeople(props);
  yield* problemsOfDays(props);
  const { groups = [], users = [], applications = [] } = props;
  if (groups.length + users.length + applications.length === 0) {
    yield 'leaves nobody out; name groups, users or applications, or remove it';
  }
}

const isBlank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === '';

function* problemsOfPeople({
  approvers,
  owner,
}: Partial<Record<'approvers' | 'owner', unknown>>): Iterable<string> {
  const named: readonly unknown[] = Array.isArray(approvers) ? approvers : [approvers];
  const people = [...named, owner].map((one) => String(one).trim().toLowerCase());
  if (named.length === 2 && !named.some(isBlank) && new Set(people).size === 3) return;
  yield `has the approvers ${named.map((one) => `"${String(one)}"`).join(' and ')}; expected two different people, neither of them the owner "${String(owner)}"`;
}

function* problemsOfDays({
  created = '',
  expires = '',
  longerBecause,
}: Partial<ExceptionRecordProps>): Iterable<string> {
  const wrong = Object.entries({ created, expires }).filter(([, text]) => !isDay(text));
  for (const [what, text] of wrong) yield notADay(text, what);
  if (longerBecause !== undefined && isBlank(longerBecause)) yield 'says no longerBecause';
  if (wrong.length > 0) return;
  const days = daysBetween(created, expires);
  if (days < 0) yield `expires on ${expires}, before it was created on ${created}`;
  if (days > MOST_DAYS && longerBecause === undefined) {
    yield `expires on ${expires}, ${days} days after it was created; choose a day within ${MOST_DAYS} days, or say longerBecause`;
  }
}
