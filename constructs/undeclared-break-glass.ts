import { assertDay } from './iso-date';

/** Properties of {@link UndeclaredBreakGlass}. */
export interface UndeclaredBreakGlassProps {
  /** Why no account is declared: an import that nobody has worked on yet. */
  readonly reason: string;
  /** Who answers for it. */
  readonly owner: string;
  /** The last day on which it stands, as `YYYY-MM-DD`. `review` judges whether it has passed. */
  readonly until: string;
}

/**
 * The record without which a tenant stack has no accounts for emergencies. No policy leaves any out,
 * and the provider checks none: it warns of every change of a conditional access policy.
 */
export class UndeclaredBreakGlass {
  readonly accounts: readonly never[] = [];
  readonly group: undefined = undefined;
  readonly reason: string;
  readonly owner: string;
  readonly until: string;

  /** @throws Error when the record is not well-formed. */
  constructor({ reason, owner, until }: UndeclaredBreakGlassProps) {
    for (const [what, text] of Object.entries({ reason, owner })) {
      if (text.trim() === '') throw new Error(`undeclared break-glass says no ${what}; name it`);
    }
    assertDay(until, 'undeclared break-glass: until');
    this.reason = reason;
    this.owner = owner;
    this.until = until;
  }

  /** The record, as the stack keeps it. */
  get record(): object {
    const { reason, owner, until } = this;
    return { undeclared: { reason, owner, until } };
  }

  /** What everybody is told who synthesises the stack. */
  get advice(): string[] {
    return [
      `no account for emergencies is declared, so nothing keeps a change from locking everybody out (${this.owner} answers for it until ${this.until}: ${this.reason}); declare two`,
    ];
  }
}
