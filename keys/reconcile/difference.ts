/** Names of what can differ between the tenant, the journal and the state. */
export type DifferenceKind =
  | 'another-model'
  | 'awaits-registration'
  | 'gone-from-tenant'
  | 'not-in-state'
  | 'not-registered'
  | 'registered-after-all'
  | 'renamed'
  | 'state-differs'
  | 'state-is-pending'
  | 'unaccounted'
  | 'unread'
  | 'user-gone';

/** One difference, and the step that ends it. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Whose key, and where it stands. */
  readonly subject: string;
  readonly text: string;
  readonly step: string;
}
