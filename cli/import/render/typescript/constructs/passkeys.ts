import type { Declared, DeclaredObject } from '../../../../../provider/reading';
import type { Declaration } from '../../../declaration';
import { Code, type Printable, printMembers } from '../print';
import type { Statement } from '../statement';
import { parsed } from './strength';

const INDENT = 4;

/**
 * The passkey policy that may say what the passkey method says. It imports the method by itself,
 * and leaves as it is what the construct has no word for.
 */
export function passkeyStatements({ attributes }: Declaration): Statement[] {
  const { default_profile: profile, profiles } = attributes;
  if (!isObject(profile) || !(profiles instanceof Map)) return [];
  const { self_service_registration_allowed: selfService } = attributes;
  const targets = targetsOf(attributes);
  const everyone = targets.some(({ all }) => all);
  const others = [...(profiles as ReadonlyMap<string, DeclaredObject>)].map(
    ([key, other]): [string, Printable] => [
      key,
      {
        ...(other['id'] !== undefined && { id: other['id'] }),
        name: other['name'] ?? '',
        profile: profileCode(other),
        groups: groupsOf(targets, key),
      },
    ],
  );
  const staffGroups = groupsOf(targets, 'default');
  const members = printMembers(
    [
      ['staff', { profile: profileCode(profile), for: everyone ? 'everyone' : staffGroups }],
      ...(others.length === 0 ? [] : [['profiles', new Map(others)] as const]),
      ...(selfService === false ? [['selfServiceRegistration', false] as const] : []),
    ],
    INDENT,
  );
  return [
    {
      text: `    new PasskeyPolicy(this, 'passkeys', ${members});\n`,
      constructs: ['parseAaguid', 'PasskeyPolicy', 'PasskeyProfile'].filter(
        (name) => name !== 'parseAaguid' || members.includes(name),
      ),
      resources: [],
      usesTenantId: false,
    },
  ];
}

/** Whom a profile is for. */
interface Target {
  readonly all: boolean;
  readonly group: string | undefined;
  readonly profiles: readonly string[];
}

function targetsOf({ include_targets: targets }: DeclaredObject): Target[] {
  if (!Array.isArray(targets)) return [];
  return (targets as readonly DeclaredObject[]).map(({ all_users: all, group_id, profiles }) => ({
    all: all === true,
    group: typeof group_id === 'string' ? group_id : undefined,
    profiles: Array.isArray(profiles) ? (profiles as readonly string[]) : [],
  }));
}

const groupsOf = (targets: readonly Target[], key: string): string[] =>
  targets.flatMap(({ group, profiles }) =>
    group !== undefined && profiles.includes(key) ? [group] : [],
  );

/** A profile as one of the two kinds that the constructs know. */
function profileCode(profile: DeclaredObject): Code {
  const { attestation_enforcement: attestation, passkey_types: types, key_restrictions } = profile;
  const restrictions = isObject(key_restrictions) ? key_restrictions : {};
  const models = Array.isArray(restrictions['aaguids'])
    ? (restrictions['aaguids'] as readonly string[])
    : [];
  const list = models.map((model) => parsed(model).text).join(', ');
  if (attestation === 'registrationOnly') {
    return new Code(`PasskeyProfile.attested({ models: [${list}] })`);
  }
  const known = (Array.isArray(types) ? (types as readonly string[]) : [])
    .map((type) => `'${type}'`)
    .join(', ');
  const advisory = models.length === 0 ? '' : `, advisoryAaguids: [${list}]`;
  return new Code(`PasskeyProfile.unattested({ types: [${known}]${advisory} })`);
}

const isObject = (value: Declared | undefined): value is DeclaredObject =>
  typeof value === 'object' && !Array.isArray(value) && !(value instanceof Map);
