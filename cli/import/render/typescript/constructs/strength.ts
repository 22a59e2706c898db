import type { Declared, DeclaredObject } from '../../../../../provider/reading';
import { Code, type Member } from '../print';
import { printLiteral } from '../literals';
import type { ConstructCall } from '../statement';

/** The constructs that may say what a strength says. */
export function strengthCalls({
  display_name: name = '',
  description,
  fido2,
}: DeclaredObject): ConstructCall[] {
  const named: Member[] = [
    ['name', name],
    ...(description === undefined ? [] : [['description', description] as const]),
  ];
  const models = modelsOf(fido2);
  if (models.length === 0) {
    return [
      { callee: 'SignInStrength.resistant', members: named, uses: ['SignInStrength'] },
      { callee: 'new BootstrapStrength', members: named, uses: ['BootstrapStrength'] },
      { callee: 'new PassStrength', members: named, uses: ['PassStrength'] },
    ];
  }
  const bound: ConstructCall = {
    callee: 'SignInStrength.deviceBound',
    members: [...named, ['models', models.map(parsed)]],
    uses: ['parseAaguid', 'SignInStrength'],
  };
  return [bound, { ...bound, members: [...bound.members, ['platformCredentials', true]] }];
}

/** A model as the constructs take it. */
export const parsed = (model: string): Code => new Code(`parseAaguid(${printLiteral(model)})`);

function modelsOf(fido2: Declared | undefined): readonly string[] {
  if (typeof fido2 !== 'object' || Array.isArray(fido2) || fido2 instanceof Map) return [];
  const { allowed_aaguids: models } = fido2 as DeclaredObject;
  return Array.isArray(models) ? (models as readonly string[]) : [];
}
