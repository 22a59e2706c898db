import type { Declared, DeclaredObject } from '../../../../../provider/reading';
import type { Declaration } from '../../../declaration';
import { printMembers } from '../print';
import { type Member, type Printable, printKey, Properties } from '../printable';
import type { Statement } from '../statement';
import { isObject, objectsOf, parsed, textsOf } from './declared';

const INDENT = 4;

/**
 * The passkey policy that may say what the passkey method says. It imports the method by itself,
 * and leaves as it is what the construct has no word for.
 */
export function passkeyStatements({ attributes }: Declaration): Statement[] {
  const { default_profile: profile, profiles, include_targets: targets } = attributes;
  if (!isObject(profile)) return [];
  const others = membersOfProfiles(profiles, targets);
  const { self_service_registration_allowed: selfService } = attributes;
  const members: Member[] = [
    [
      'staff',
      new Properties([
        ['profile', kindOf(profile)],
        ['for', staffOf(targets)],
      ]),
    ],
    ...(others.length === 0 ? [] : [['profiles', new Properties(others)] as const]),
    ...(selfService === false ? [['selfServiceRegistration', false] as const] : []),
  ];
  const text = `    new PasskeyPolicy(this, 'passkeys', ${printMembers(members, INDENT)});\n`;
  const uses = ['PasskeyPolicy', 'PasskeyProfile', 'parseAaguid'];
  const constructs = uses.filter((name) => text.includes(name));
  return [{ text, constructs, resources: [], usesTenantId: false }];
}

function membersOfProfiles(
  profiles: Declared | undefined,
  targets: Declared | undefined,
): Member[] {
  if (!(profiles instanceof Map)) return [];
  return [...(profiles as ReadonlyMap<string, Declared>)].map(([key, profile]): Member => {
    const { id, name = '', ...settings } = isObject(profile) ? profile : {};
    return [
      printKey(key),
      new Properties([
        ...(typeof id === 'string' ? [['id', id] as const] : []),
        ['name', typeof name === 'string' ? name : ''],
        ['profile', kindOf(settings)],
        ['groups', groupsOf(targets, key)],
      ]),
    ];
  });
}

/** Whom the default profile is for. */
const staffOf = (targets: Declared | undefined): Printable =>
  objectsOf(targets).some(({ all_users: all }) => all === true)
    ? 'everyone'
    : groupsOf(targets, 'default');

const groupsOf = (targets: Declared | undefined, key: string): string[] =>
  objectsOf(targets).flatMap(({ group_id: group, profiles }) =>
    typeof group === 'string' && textsOf(profiles).includes(key) ? [group] : [],
  );

/** A profile as one of the two kinds that the constructs know. */
function kindOf(profile: DeclaredObject): Properties {
  const { attestation_enforcement: attestation, passkey_types: types, key_restrictions } = profile;
  const models = isObject(key_restrictions) ? textsOf(key_restrictions['aaguids']).map(parsed) : [];
  if (attestation === 'registrationOnly') {
    return new Properties([['models', models]], 'PasskeyProfile.attested');
  }
  const advisory: Member[] = models.length === 0 ? [] : [['advisoryAaguids', models]];
  return new Properties([['types', textsOf(types)], ...advisory], 'PasskeyProfile.unattested');
}
