import { quote } from '../../model/quote';
import type { DeclaredObject, LiveTenant } from '../../provider/reading';
import type { Area } from './areas';
import type { Found, Inventory, Unmanageable } from './inventory/found';
import { nameAll } from './names';
import type { Reader } from './reader';

/** What is written for one object of the tenant. */
export interface Declaration {
  readonly area: Area;
  readonly typeName: string;
  /** Name in the address, unique in its area. */
  readonly logicalName: string;
  readonly importId: string;
  readonly attributes: DeclaredObject;
}

/** What can be written of a tenant, and what cannot. */
export interface Declarations {
  readonly declarations: readonly Declaration[];
  readonly unmanageable: readonly Unmanageable[];
}

/** The address of a declaration. */
export const addressOf = ({ typeName, logicalName }: Declaration): string =>
  `${typeName}.${logicalName}`;

/** Reads every object that was found as what is to be declared. */
export async function declareAll(
  tenant: LiveTenant,
  { found, unmanageable }: Inventory,
  reader: Reader,
): Promise<Declarations> {
  const names = nameAll(found);
  const declarations: Declaration[] = [];
  const problems: Unmanageable[] = [];
  for (const one of found) {
    const { typeName, importId, kind } = one;
    const what = subjectOf(one);
    const reading = await reader.one(what, () => tenant.read(typeName, importId, reader.signal));
    if (reading === undefined) continue;
    if ('problem' in reading) problems.push({ subject: what, reason: reading.problem });
    else {
      const logicalName = names.get(one) ?? kind.word;
      const { attributes } = reading;
      declarations.push({ area: kind.area, typeName, logicalName, importId, attributes });
    }
  }
  return { declarations, unmanageable: [...unmanageable, ...problems] };
}

/** What people call an object that was found. */
function subjectOf({ typeName, displayName, importId }: Found): string {
  const type = typeName.replace(/^entra_/, '').replaceAll('_', ' ');
  if (displayName === undefined) return type;
  return `${type} ${displayName === '' ? importId : quote(displayName)}`;
}
