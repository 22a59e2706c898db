import { CLOUDS, type Cloud } from '../model/cloud';

/** Versions of Graph. Beta is used for a property only where v1.0 lacks it. */
export type GraphVersion = 'v1.0' | 'beta';

/**
 * Which of Graph's limits a call counts against. Conditional access allows one request per second
 * and tenant, reads included; reports allow five in ten seconds.
 *
 * @see https://learn.microsoft.com/graph/throttling-limits
 */
export type ThrottleFamily = 'identity' | 'conditionalAccess' | 'reports';

/** A call to Graph as it is documented: what it needs, and where it exists. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly version: GraphVersion;
  /** Path below the version; `{name}` stands for a parameter. */
  readonly path: string;
  /** Application permissions, any of which is enough; the least privileged first. */
  readonly application: readonly [string, ...string[]];
  /** Delegated permissions, likewise. */
  readonly delegated: readonly [string, ...string[]];
  /** Application permissions that it needs beside one of `application`. */
  readonly alsoApplication: readonly string[];
  /** Delegated permissions, likewise. */
  readonly alsoDelegated: readonly string[];
  /** The least privileged directory role for a delegated caller. */
  readonly role: string;
  readonly clouds: readonly Cloud[];
  readonly throttle: ThrottleFamily;
  /** The page of Microsoft's documentation that says so. */
  readonly source: string;
}

type Defaulted = 'version' | 'clouds' | 'throttle' | 'alsoApplication' | 'alsoDelegated';

/**
 * Declares a call; v1.0, every cloud, the identity limits and no second permission unless it says
 * otherwise.
 */
export function defineCall(call: Omit<Call, Defaulted> & Partial<Pick<Call, Defaulted>>): Call {
  return {
    version: 'v1.0',
    clouds: CLOUDS,
    throttle: 'identity',
    alsoApplication: [],
    alsoDelegated: [],
    ...call,
  };
}

/** The path of a call, below Graph's root, with its parameters filled in. */
export function pathOf(call: Call, parameters: Readonly<Record<string, string>> = {}): string {
  const path = call.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new TypeError(`${call.path} needs the parameter "${name}"`);
    return encodeURIComponent(value);
  });
  return `/${call.version}${path}`;
}
