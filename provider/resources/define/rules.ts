import type { Diagnostics, Message } from '../../framework/diagnostics';
import { formatPath } from '../../framework/path';
import type { Attributes } from '../../framework/schema';
import type { TypedMoments } from './moments';

/** What a rule has to say about a plan. */
export interface Finding extends Message {
  /** Whether the plan is refused, told what follows from it, or told so at every plan. */
  readonly verdict: 'refuse' | 'advise' | 'remind';
}

/**
 * A rule of policy: one claim about a planned state, judged against the current one. A current
 * state is a planned one whose values are all known; an object that is to be created has none.
 */
export interface Rule<Planned, Current extends Planned | null> {
  /** The claim as a kebab-case name: the name of its file. */
  readonly name: string;
  /** The claim in sentences, for the documentation of the resource. */
  readonly claim: string;
  /** The page that the claim comes from. */
  readonly source: string;
  /** Every value of `planned` may be unknown; what is unknown is judged when it is known. */
  check(planned: Planned, current: Current): Iterable<Finding>;
}

/** A rule about what a schema describes. */
export type RuleOf<S extends Attributes> = Rule<
  TypedMoments<S>['config'],
  TypedMoments<S>['config'] & TypedMoments<S>['state']
>;

/** What is judged. */
export interface Judged<Planned, Current extends Planned | null> {
  readonly planned: Planned;
  readonly current: Current;
}

/**
 * Applies rules. What a rule refuses is refused where it is new, and warned about where it is live
 * already: any tenant can be imported. Advice is given for what is new, a reminder always.
 */
export function judge<Planned, Current extends Planned | null>(
  rules: readonly Rule<Planned, Current>[],
  { planned, current }: Judged<Planned, Current>,
  diagnostics: Diagnostics,
): void {
  for (const rule of rules) {
    const findings = current === null ? [] : rule.check(current, current);
    const live = new Set([...findings].map(fingerprint));
    for (const { verdict, ...message } of rule.check(planned, current)) {
      const isLive = live.has(fingerprint({ verdict, ...message }));
      if (verdict === 'refuse' && !isLive) diagnostics.error(message);
      else if (verdict === 'refuse') diagnostics.warn(alreadyLive(message));
      else if (verdict === 'remind' || !isLive) diagnostics.warn(message);
    }
  }
}

const fingerprint = ({ path = [], summary, detail }: Finding): string =>
  [formatPath(path), summary, detail].join('\n');

const alreadyLive = ({ detail, ...message }: Message): Message => ({
  ...message,
  detail: `${detail} The tenant is in this state already, so the plan is not refused; a change of it will be.`,
});
