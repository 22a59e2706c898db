import type { Column } from './columns';

type Text = Partial<Readonly<Record<Column, string | undefined>>>;

/** A key that is to be made: for whom, which of theirs, and what is known of it beforehand. */
export interface ManifestRow extends Text {
  /** The line of the manifest that it ends on, from 1. */
  readonly line: number;
  /** Object id in lower case, or user principal name. */
  readonly user: string;
  readonly slot: string;
  /** AAGUID of the model, in lower case. */
  readonly aaguid?: string | undefined;
}

/** Longest name that Graph takes. */
const LONGEST_NAME = 30;

/**
 * The name that users see beside the key.
 *
 * @param serial - as found on the key; it counts where the manifest has none
 */
export function displayNameOf(row: Named, serial: string | undefined = row.serial): string {
  return row.displayName ?? `Key ${serial ?? row.slot}`.slice(0, LONGEST_NAME);
}

/** What a name is made of. */
interface Named {
  readonly slot: string;
  readonly serial?: string | undefined;
  readonly displayName?: string | undefined;
}
