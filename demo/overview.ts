import type { PlannedChange } from './changes';

/** One line for each resource that a plan touches: what happens, its type, its name, its state. */
export function overview(changes: readonly PlannedChange[]): string[] {
  const rows = changes.filter(touches).map(rowOf);
  const width = (column: 'type' | 'state'): number =>
    Math.max(0, ...rows.map((row) => row[column].length));
  return rows.map(({ sign, type, state, about }) =>
    [sign, type.padEnd(width('type')), state.padEnd(width('state')), about].join('  ').trimEnd(),
  );
}

/** The lines that another tenant was not shown, whatever their ids and how wide their columns are. */
export function differences(lines: readonly string[], known: readonly string[]): string[] {
  const seen = new Set(known.map(bare));
  return lines.filter((line) => !seen.has(bare(line)));
}

const bare = (line: string): string =>
  line.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>').replace(/ +/g, ' ');

interface Row {
  readonly sign: string;
  readonly type: string;
  readonly state: string;
  readonly about: string;
}

function rowOf({ type, name, change }: PlannedChange): Row {
  const after = (change.after ?? change.before ?? {}) as Readonly<Record<string, unknown>>;
  const { display_name: displayName, state } = after;
  const title = typeof displayName === 'string' ? displayName : name;
  const updated = change.actions.includes('update');
  return {
    sign: signOf(change),
    type: type.replace(/^entra_/, ''),
    state: typeof state === 'string' ? words(state) : '',
    about: updated ? `${title} (${changedKeys(change).join(', ')})` : title,
  };
}

const touches = ({ change }: PlannedChange): boolean =>
  change.importing !== undefined || !change.actions.every((action) => action === 'no-op');

/** `+` is created, `~` changed, `-` deleted, `=` taken over as it is. */
function signOf({ actions }: PlannedChange['change']): string {
  if (actions.includes('delete')) return '-';
  if (actions.includes('create')) return '+';
  return actions.includes('update') ? '~' : '=';
}

function changedKeys({ before, after }: PlannedChange['change']): string[] {
  const [left, right] = [before ?? {}, after ?? {}] as [object, object];
  const old = new Map<string, unknown>(Object.entries(left));
  return Object.entries(right)
    .filter(([key, value]) => JSON.stringify(old.get(key)) !== JSON.stringify(value))
    .map(([key]) => key);
}

/** Graph's word for a state as a reader's. */
const words = (state: string): string =>
  state === 'enabledForReportingButNotEnforced' ? 'report-only' : state;
