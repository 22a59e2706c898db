import { leastRoles, pipelineWith, TENANT_ID } from '../../support/tenant';
import { EMERGENCY, type Given, openStage, policy, TYPE } from './stage';

const types = [
  TYPE,
  'entra_authentication_strength',
  'entra_named_location',
  'entra_authentication_context',
];
const stage = openStage({ clients: [pipelineWith(leastRoles(...types))] });

const strength = (name: string): Given => ({
  display_name: name,
  allowed_combinations: ['fido2'],
  deletion_protection: false,
  // Otherwise Terraform destroys the one that a policy still names.
  lifecycle: { create_before_destroy: true },
});
const demanding = (id: string): Given =>
  policy({ grant_controls: { operator: 'AND', authentication_strength_id: id } });
const idOf = (address: string): string => `\${${address}.id}`;
const kindsOf = (kind: 'authenticationStrengthPolicy' | 'namedLocation'): number =>
  stage.bench.emulator.admin.list(TENANT_ID, kind).length;

describe('a policy with what it names in the same apply', () => {
  it('is created after its strength, and moves to another one before the first goes', async () => {
    const before = kindsOf('authenticationStrengthPolicy');
    await stage.applied(demanding(idOf('entra_authentication_strength.first')), {
      resource: { entra_authentication_strength: { first: strength('First') } },
    });
    const first = stage.only.grantControls?.['authenticationStrength'];
    await stage.applied(demanding(idOf('entra_authentication_strength.second')), {
      resource: {
        entra_authentication_strength: {
          second: strength('Second'),
        },
      },
    });
    expect(stage.only.grantControls?.['authenticationStrength']).not.toEqual(first);
    expect(kindsOf('authenticationStrengthPolicy')).toBe(before + 1);
  });

  it('is created after its location, and destroyed before it', async () => {
    const location = {
      display_name: 'Home',
      ip: { ip_ranges: ['198.51.100.0/24'] },
      deletion_protection: false,
    };
    const before = kindsOf('namedLocation');
    const declared = policy({
      deletion_protection: false,
      conditions: {
        users: { include_users: ['All'], exclude_groups: [EMERGENCY] },
        locations: {
          include_locations: ['All'],
          exclude_locations: [idOf('entra_named_location.home')],
        },
      },
    });
    await stage.applied(declared, { resource: { entra_named_location: { home: location } } });
    expect(kindsOf('namedLocation')).toBe(before + 1);
    await stage.workspace.ok('destroy', '-auto-approve');
    expect([stage.live.length, kindsOf('namedLocation')]).toEqual([0, before]);
  });

  it('is created after its authentication context', async () => {
    await stage.applied(
      policy({
        conditions: {
          applications: {
            include_authentication_context_class_references: [
              idOf('entra_authentication_context.this'),
            ],
          },
        },
      }),
      {
        resource: {
          entra_authentication_context: { this: { context_id: 'c7', display_name: 'Secrets' } },
        },
      },
    );
    expect(
      stage.only.conditions.applications['includeAuthenticationContextClassReferences'],
    ).toEqual(['c7']);
  });
});
