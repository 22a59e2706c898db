import type { Declared, DeclaredObject } from '../../../../../provider/reading';
import type { Declaration } from '../../../declaration';
import { Call, type Printable, printMembers } from '../print';
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
        profile: profileCall(other),
        groups: groupsOf(targets, key),
      },
    ],
  );
  const staffGroups = groupsOf(targets, 'default');
  const members = printMembers(
    [
      ['staff', { profile: profileCall(profile), for: everyone ? 'everyone' : staffGroups }],
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
    profiles: textsOf(profiles),
  }));
}

const groupsOf = (targets: readonly Target[], key: string): string[] =>
  targets.flatMap(({ group, profiles }) =>
    group !== undefined && profiles.includes(key) ? [group] : [],
  );

/** A profile as one of the two kinds that the constructs know. */
function profileCall(profile: DeclaredObject): Call {
  const { attestation_enforcement: attestation, passkey_types: types, key_restrictions } = profile;
  const models = isObject(key_restrictions) ? textsOf(key_restrictions['aaguids']).map(parsed) : [];
  if (attestation === 'registrationOnly') {
    return new Call('PasskeyProfile.attested', [['models', models]]);
  }
  return new Call('PasskeyProfile.unattested', [
    ['types', textsOf(types)],
    ...(models.length === 0 ? [] : [['advisoryAaguids', models] as const]),
  ]);
}

const textsOf = (value: Declared | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];

const isObject = (value: Declared | undefined): value is DeclaredObject =>
  typeof value === 'object' && !Array.isArray(value) && !(value instanceof Map);
