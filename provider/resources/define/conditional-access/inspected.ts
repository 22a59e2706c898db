import { type GraphError, isGraphError } from '../../../../graph/graph-error';
import type { Diagnostics, Message } from '../../../framework/diagnostics';

/** What an inspection has to say. */
export interface Inspected extends Message {
  /** Whether the plan is refused. */
  readonly isRefused: boolean;
}

/** What was found, or why nobody can say. @throws whatever is no answer of Graph */
export async function answerOf<T>(asked: Promise<T>): Promise<T | GraphError> {
  try {
    return await asked;
  } catch (error) {
    if (isGraphError(error)) return error;
    throw error;
  }
}

/** Why something was not read, with the permission that it takes. */
export function reasonOf({ message, facts }: GraphError): string {
  const [least] = facts.status === 403 ? (facts.permissions ?? []) : [];
  const reason = /[.!?]$/.test(message) ? message : `${message}.`;
  return least === undefined || reason.includes(least)
    ? reason
    : `${reason} The check needs the permission ${least}.`;
}

/** Tells what was found. */
export function tellInspected(found: readonly Inspected[], diagnostics: Diagnostics): void {
  for (const { isRefused, ...message } of found) {
    if (isRefused) diagnostics.error(message);
    else diagnostics.warn(message);
  }
}
