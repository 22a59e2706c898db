import { randomUUID } from 'node:crypto';
import { type Json, type JsonObject, equal, own, text } from '../json';
import type { Change, Objects } from '../state/objects';
import { activities } from './activities';
import type { Activity, Altered, Verb } from './activity';

const RETENTION_MS = 30 * 24 * 60 * 60 * 1000;

/** Who writes, when, and how. */
export interface Author {
  readonly initiatedBy: JsonObject;
  readonly correlationId: string;
  readonly now: Date;
  /** Whether the request asks for the default state, as DELETE of what always exists does. */
  readonly resets: boolean;
}

const operationTypes: Readonly<Record<Verb, string>> = {
  add: 'Add',
  update: 'Update',
  remove: 'Delete',
  reset: 'Update',
};

/** Entries of the audit log about changes that are about to be stored, and old ones to drop. */
export function auditChanges(
  changes: readonly Change[],
  objects: Objects,
  author: Author,
): readonly Change[] {
  const entries = changes
    .map((change) => entry(change, objects, author))
    .filter((found) => found !== undefined);
  if (entries.length === 0) return [];
  const kept = objects.list('directoryAudit');
  const since = author.now.getTime() - RETENTION_MS;
  const old = kept.filter((found) => Date.parse(text(found, 'activityDateTime')) < since);
  return [
    ...old.map((found) => change(text(found, 'id'), undefined)),
    ...entries.map((made, index) => {
      const id = randomUUID();
      const activityDateTime = instant(author.now, kept.length + index);
      return change(id, { id, activityDateTime, ...made });
    }),
  ];
}

function change(id: string, value: JsonObject | undefined): Change {
  return { kind: 'directoryAudit', id, value };
}

/** Seven digits, as the service writes them: the last four keep entries of one millisecond apart. */
function instant(now: Date, sequence: number): string {
  return now.toISOString().replace('Z', `${String(sequence % 10_000).padStart(4, '0')}Z`);
}

function entry(
  { kind, id, value }: Change,
  objects: Objects,
  author: Author,
): JsonObject | undefined {
  const whole = activities[kind];
  if (!whole) return undefined;
  const written = { before: objects.get(kind, id), after: value };
  const part = whole.parts?.altered(written);
  return whole.parts && part
    ? entryOf(whole.parts.activity, part, id, objects, author)
    : entryOf(whole, written, id, objects, author);
}

function entryOf(
  activity: Activity,
  altered: Altered,
  id: string,
  objects: Objects,
  author: Author,
): JsonObject | undefined {
  const written = altered.after ?? altered.before;
  if (!written) return undefined;
  const verb = verbOf(activity, altered, author);
  const activityDisplayName = activity.names[verb];
  const modifiedProperties = modified(activity, altered);
  if (activityDisplayName === undefined || modifiedProperties.length === 0) return undefined;
  return {
    activityDisplayName,
    additionalDetails: [],
    category: activity.category,
    correlationId: author.correlationId,
    initiatedBy: author.initiatedBy,
    loggedByService: activity.service,
    operationType: operationTypes[verb],
    result: 'success',
    resultReason: '',
    targetResources: [target(activity, objects, id, written, modifiedProperties)],
  };
}

function verbOf(activity: Activity, altered: Altered, { resets }: Author): Verb {
  if (activity.verb) return activity.verb(altered);
  if (!altered.before) return 'add';
  if (!altered.after) return 'remove';
  return resets ? 'reset' : 'update';
}

function target(
  { targetType, subject }: Activity,
  objects: Objects,
  id: string,
  written: JsonObject,
  modifiedProperties: readonly JsonObject[],
): JsonObject {
  const about = subject?.(objects, written) ?? written;
  const name = text(about, 'displayName');
  return {
    id: text(about, 'id') || id,
    displayName: name === '' ? id : name,
    type: targetType,
    userPrincipalName: own(about, 'userPrincipalName') ?? null,
    groupType: null,
    modifiedProperties,
  };
}

/** Facts audit-shape, audit-changed-only and audit-policy-whole. */
function modified(
  { whole, silent = [] }: Activity,
  { before, after }: Altered,
): readonly JsonObject[] {
  const [was, is] = [before ?? {}, after ?? {}];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (name) => !silent.includes(name) && !equal(own(was, name), own(is, name)),
  );
  if (names.length === 0) return [];
  return whole === undefined
    ? names.map((name) => property(name, own(was, name), own(is, name)))
    : [property(whole, before, after)];
}

function property(displayName: string, before: Json | undefined, after: Json | undefined) {
  const asText = (value: Json | undefined): string | null =>
    value === undefined ? null : JSON.stringify(value);
  return { displayName, oldValue: asText(before), newValue: asText(after) };
}
