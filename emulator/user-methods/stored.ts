import type { Call } from '../graph/operation';
import { type JsonObject, objects, own, text, texts } from '../json';
import type { Change, Objects } from '../state/objects';

const MINUTE_MS = 60_000;

/** What is kept of one user. */
export interface UserMethods {
  readonly methods: readonly JsonObject[];
  /** Further values of methodsRegistered in the report. */
  readonly alsoRegistered: readonly string[];
  /** Former lists of methods, oldest first, with the moment each one ended. */
  readonly earlier: readonly JsonObject[];
}

export function userMethods(stored: Objects, userId: string): UserMethods {
  const found = stored.get('userMethods', userId) ?? {};
  return {
    methods: objects(found, 'methods'),
    alsoRegistered: texts(found, 'alsoRegistered'),
    earlier: objects(found, 'earlier'),
  };
}

/** The methods as they were at a moment, as far back as the registration report looks. */
export function methodsAt(
  { methods, earlier }: UserMethods,
  moment: number,
): readonly JsonObject[] {
  const former = earlier.find((list) => Date.parse(text(list, 'until')) > moment);
  return former ? objects(former, 'methods') : methods;
}

/** How far the registration report is behind. */
export function reportLagMs(stored: Objects): number {
  const lag = own(stored.get('registrationReport', 'registrationReport') ?? {}, 'lagMinutes');
  return typeof lag === 'number' ? lag * MINUTE_MS : 0;
}

/** Replaces a user's methods and keeps the former ones for as long as the report shows them. */
export function changeMethods(call: Call, userId: string, methods: readonly JsonObject[]): Change {
  const before = userMethods(call.newest, userId);
  const now = call.now().getTime();
  const lag = reportLagMs(call.newest);
  const ended = { until: new Date(now).toISOString(), methods: before.methods };
  const earlier = [...before.earlier, ended].filter(
    (list) => Date.parse(text(list, 'until')) > now - lag,
  );
  const { alsoRegistered } = before;
  return {
    kind: 'userMethods',
    id: userId,
    value: { id: userId, methods, alsoRegistered, earlier },
  };
}
