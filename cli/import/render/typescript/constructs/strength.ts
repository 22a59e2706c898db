import type { DeclaredObject } from '../../../../../provider/reading';
import type { Member } from '../printable';
import type { ConstructCall } from '../statement';
import { isObject, parsed, textsOf } from './declared';

/** The constructs that may say what a strength says. */
export function strengthCalls(attributes: DeclaredObject): ConstructCall[] {
  const { display_name: name, description, fido2 } = attributes;
  if (typeof name !== 'string') return [];
  const named: Member[] = [
    ['name', name],
    ...(typeof description === 'string' ? [['description', description] as const] : []),
  ];
  if (fido2 === undefined) {
    return [
      { callee: 'SignInStrength.resistant', members: named, uses: ['SignInStrength'] },
      { callee: 'new BootstrapStrength', members: named, uses: ['BootstrapStrength'] },
      { callee: 'new PassStrength', members: named, uses: ['PassStrength'] },
    ];
  }
  const models = isObject(fido2) ? textsOf(fido2['allowed_aaguids']) : [];
  const members: Member[] = [...named, ['models', models.map(parsed)]];
  const bound = {
    callee: 'SignInStrength.deviceBound',
    uses: ['parseAaguid', 'SignInStrength'],
  };
  return [
    { ...bound, members },
    { ...bound, members: [...members, ['platformCredentials', true]] },
  ];
}
