import type { ConditionalAccessPolicy } from '../../../graph/conditional-access/policies';
import { quote } from '../../../model/quote';
import { DiagnosticError, type Diagnostics } from '../../framework/diagnostics';
import type { ObjectValue } from '../../framework/value';
import { askAgain } from './ask-again';
import { enumerate } from './enumerate';
import { nameOf } from './named';

/** A policy as messages call it. */
export interface NamedPolicy {
  readonly id: string;
  readonly displayName: string;
}

/** Policies whose property at `path` lists an id. */
export function policiesListing(
  policies: readonly ConditionalAccessPolicy[],
  paths: readonly (readonly string[])[],
  id: string,
): NamedPolicy[] {
  return policies.filter((policy) => paths.some((path) => lists(policy, path, id)));
}

function lists(policy: unknown, path: readonly string[], id: string): boolean {
  const found = path.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined,
    policy,
  );
  return (
    Array.isArray(found) &&
    found.some((entry) => typeof entry === 'string' && entry.toLowerCase() === id.toLowerCase())
  );
}

const ORDER =
  'One apply does both, in this order, where an earlier one gave the object lifecycle { create_before_destroy = true }.';

/** Policies by name, as one text. */
export const namesOf = (policies: readonly NamedPolicy[]): string =>
  enumerate(policies.map(({ displayName, id }) => `${quote(displayName)} (${id})`));

/**
 * One change may move the policies and drop what they named, so a plan can only warn. Terraform
 * does it in this order where it creates before it destroys.
 *
 * @see https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle
 */
export function warnWhileReferred(
  title: string,
  object: ObjectValue,
  policies: readonly NamedPolicy[],
  diagnostics: Diagnostics,
): void {
  if (policies.length === 0) return;
  diagnostics.warn({
    summary: `${title} ${nameOf(object)} is in use`,
    detail: `It would be deleted, and is named by ${namesOf(policies)}. Unless the same change makes them name something else first, the deletion will be refused. ${ORDER}`,
  });
}

/**
 * Refuses a deletion right before it is sent, when whoever asks again a moment later still finds
 * policies: the change that moves them may be under way.
 *
 * @param ask - the policies that refer to the object; `again` wants none of an earlier answer
 * @throws DiagnosticError naming them.
 */
export async function refuseWhileReferred(
  title: string,
  object: ObjectValue,
  ask: (again: boolean) => Promise<readonly NamedPolicy[]>,
  signal: AbortSignal,
): Promise<void> {
  const policies = await askAgain(ask, ({ length }) => length === 0, signal);
  if (policies.length === 0) return;
  throw new DiagnosticError({
    summary: `${title} ${nameOf(object)} is in use`,
    detail: `It was not deleted, as it is named by ${namesOf(policies)}. Change or remove these policies first, in an apply of their own. ${ORDER}`,
  });
}
