import type { z } from 'zod';
import { aaguid, displayName, keySubject, person, shortText } from '../../evidence';
import { isGuid } from '../../model/guid';

/** Spreadsheets run what begins so, in ASCII and in full width. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const cell = shortText.refine((text) => !FORMULA.test(text), 'begins like a formula');

const user = cell
  .max(320)
  .transform((text) => (isGuid(text) ? text.toLowerCase() : text))
  .refine(
    (text) => isGuid(text) || person.safeParse(text).success,
    'is neither an object id nor a user principal name',
  );

/** The columns of a manifest, by the property of a row that each becomes. */
export const columns = {
  user: { header: 'user', required: true, type: user },
  slot: { header: 'slot', required: true, type: cell.pipe(keySubject.slot) },
  serial: { header: 'serial', required: false, type: cell },
  assetTag: { header: 'asset_tag', required: false, type: cell },
  aaguid: {
    header: 'model_aaguid',
    required: false,
    type: cell.transform((text) => text.toLowerCase()).pipe(aaguid),
  },
  displayName: { header: 'display_name', required: false, type: cell.pipe(displayName) },
  ticket: { header: 'ticket', required: false, type: cell },
  approver: { header: 'approver', required: false, type: cell.pipe(person) },
} as const satisfies Readonly<
  Record<string, { header: string; required: boolean; type: z.ZodType<string> }>
>;

/** The property of a row that a column becomes. */
export type Column = keyof typeof columns;

/** Every column, in the order in which a manifest is written. */
export const COLUMNS = Object.keys(columns) as readonly Column[];
