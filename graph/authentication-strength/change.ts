/** What is sent of a combination configuration: `@odata.type`, combinations, and its lists. */
export interface ConfigurationBody {
  readonly '@odata.type': string;
  readonly appliesToCombinations: readonly string[];
  readonly [list: string]: unknown;
}

/** A configuration that becomes another one. */
export interface ConfigurationChange {
  readonly id: string;
  readonly before: ConfigurationBody;
  readonly after: ConfigurationBody;
}

/** What has to be added, changed and removed of the configurations of a strength. */
export interface ConfigurationChanges {
  readonly add: readonly ConfigurationBody[];
  readonly change: readonly ConfigurationChange[];
  /** With what is removed, for messages. */
  readonly remove: readonly { readonly id: string; readonly before: ConfigurationBody }[];
}

/** A change of a strength, part by part; what is left out stays. */
export interface StrengthChange {
  /** `displayName` and `description`, as far as they change. */
  readonly properties?: Readonly<Record<string, string>>;
  readonly allowedCombinations: {
    readonly before: readonly string[];
    /** Absent where they stay. */
    readonly after?: readonly string[];
  };
  readonly configurations: ConfigurationChanges;
}
