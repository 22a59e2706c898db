import { dataSources } from '../../../provider/data-sources';
import { usedByDataSources } from '../../../provider/data-sources/calls';
import { PEOPLE, peopleSeed, TEAMS } from '../../support/people';
import { leastRolesOfData, pipelineWith } from '../../support/tenant';
import { openStage } from './stage';

const UNKNOWN = '9a0f0000-0000-4000-8000-00000000dead';

/** How each data source is declared, where it takes arguments. */
const configs: Readonly<Record<string, object>> = {
  entra_authentication_strength: { display_name: 'Passwordless MFA' },
  entra_directory_role_template: { display_name: 'Global Reader' },
  entra_group: { id: TEAMS.inner },
  entra_registered_passkeys: { group_id: TEAMS.inner },
  entra_user: { id: PEOPLE.ada },
  entra_user_registration_details: { user_id: PEOPLE.ada },
};
const typeNames = dataSources.map(({ typeName }) => typeName);
const everyType = Object.fromEntries(
  typeNames.map((typeName) => [typeName, { this: configs[typeName] ?? {} }]),
);

describe('an application with the least permissions of every data source', () => {
  const stage = openStage(typeNames);

  it('reads them all', async () => {
    const { code, errors } = await stage.declare(everyType).plan();
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
  });

  // The longest that replicas may disagree is waited for once: all of them wait together.
  it('is told which ids nothing has', async () => {
    const byId = { this: { id: UNKNOWN } };
    const ofGroup = { this: { group_id: UNKNOWN } };
    stage.declare({
      entra_authentication_strength: byId,
      entra_group: byId,
      entra_user: byId,
      entra_registered_passkeys: ofGroup,
      entra_user_registration_details: ofGroup,
    });
    const { errors } = await stage.plan();
    expect(errors.map(({ summary, at }) => [summary, at]).sort()).toEqual([
      ['Authentication strength not found', 'id'],
      ['Group not found', 'group_id'],
      ['Group not found', 'group_id'],
      ['Group not found', 'id'],
      ['User not found', 'id'],
    ]);
    for (const { detail } of errors) expect(detail).toContain(UNKNOWN);
  });
});

describe('an application without permissions', () => {
  const stage = openStage([], { ...peopleSeed, clients: [pipelineWith([])] });

  it('is told for every data source which one it needs', async () => {
    const { errors } = await stage.declare(everyType).plan();
    expect(errors.map(({ summary }) => summary)).toEqual(typeNames.map(() => 'Permission missing'));
    const needed = errors.map(({ detail }) => /needs the permission ([\w.-]+\w)/.exec(detail)?.[1]);
    const first = typeNames.map((typeName) => usedByDataSources[typeName]?.[0]?.call);
    expect(needed.sort()).toEqual(first.map((call) => call?.application[0]).sort());
  });
});

describe('a tenant without Microsoft Entra ID P1', () => {
  const types = ['entra_registered_passkeys', 'entra_user_registration_details'];
  const clients = [pipelineWith(leastRolesOfData(...types))];
  const stage = openStage(types, { ...peopleSeed, clients, licenses: [] });

  it.each([
    ['entra_registered_passkeys', { group_id: TEAMS.inner }],
    ['entra_user_registration_details', { group_id: TEAMS.inner }],
    ['entra_user_registration_details', { user_id: PEOPLE.ada }],
  ])('is told why %s cannot be read: %j', async (typeName, config) => {
    const refusal = await stage.refusal(typeName, config);
    expect(refusal?.summary).toBe('Graph refused the request');
    expect(refusal?.detail).toMatch(
      /^GET \/reports\/\S+ is for tenants with Microsoft Entra ID P1 or P2.*Graph says: /,
    );
    expect(refusal?.detail).not.toContain('needs the permission');
  });

  it('still has passkeys of an empty group: none', async () => {
    const passkeys = await stage.read('entra_registered_passkeys', { group_id: TEAMS.nobody });
    expect(passkeys).toMatchObject({ passkey_count: 0, user_count: 0 });
  });
});
