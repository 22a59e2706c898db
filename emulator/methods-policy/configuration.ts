import type { Rule } from '../graph/rule';
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

/** One rule of a method configuration, or of the policy around them. */
export type MethodRule = Rule<MethodChange>;

/** A configuration that every tenant has. */
export interface BuiltInMethod extends MethodConfiguration {
  readonly reset: (before: JsonObject) => JsonObject;
}

/** A built-in configuration other than that of passkeys, whose state depends on opting in. */
export interface PlainMethod extends BuiltInMethod {
  /** What it is in a tenant that nobody has configured. */
  readonly fresh: JsonObject;
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
  /** The configuration after DELETE; absent where DELETE removes it. */
  readonly reset?: (before: JsonObject) => JsonObject;
  /** Its writes are not understood; fact method-type-unknown. */
  readonly sealed?: true;
  /** Collections that Graph expands on its own, with a context annotation. */
  readonly expanded: readonly string[];
}
