import type { Fact } from '../facts/fact';
import type { JsonObject } from '../json';
import type { ObjectType, Version } from '../schema/type';
import type { Objects } from '../state/objects';

/** A write to a method configuration, before it is stored. */
export interface MethodChange {
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** The values that the request named, before anything was derived from them. */
  readonly sent: JsonObject;
  /** The tenant's directory, for rules about targets. */
  readonly directory: Objects;
}

/** One rule of a method: what is wrong with the change, or `undefined`. */
export interface MethodRule {
  readonly fact: Fact;
  /** Properties of which at least one must change for the rule to be judged. */
  readonly concerns: readonly string[];
  readonly problem: (change: MethodChange) => string | undefined;
}

/** An authentication method configuration as data: another method is another one of these. */
export interface MethodConfiguration {
  /** As Graph spells it; in paths its case does not count. */
  readonly id: string;
  readonly versions: readonly Version[];
  readonly type: ObjectType;
  /** Values that the service derives once a write's own values are known. */
  readonly settle: (change: MethodChange) => JsonObject;
  readonly rules: readonly MethodRule[];
  /** The configuration after DELETE. */
  readonly reset: (before: JsonObject) => JsonObject;
  /** Collections that Graph expands on its own, with a context annotation. */
  readonly expanded: readonly string[];
}
