import { conditions } from '../../../../../provider/resources/define/conditional-access/conditions';
import { grantControls } from '../../../../../provider/resources/define/conditional-access/grant-controls';
import type { JsonObject } from '../../../../../provider/resources/define/wire/form';
import { fromWire } from '../../../../../provider/resources/define/wire/from-wire';
import { toWire } from '../../../../../provider/resources/define/wire/to-wire';
import type { ObjectValue } from '../../../../../provider/framework/value';

const ID = '9a0f0000-0000-4000-8000-000000000001';
const attributes = { conditions, grant_controls: grantControls };

const sent = (state: ObjectValue): JsonObject => toWire(attributes, state).body;

describe('ids of a policy', () => {
  it.each([ID, ID.toUpperCase(), `/groups/${ID}`, `/servicePrincipals/${ID.toUpperCase()}`])(
    'reach Graph bare, however they are written: %s',
    (given) => {
      const state = {
        conditions: {
          users: { include_users: ['All', given], exclude_groups: [given] },
          locations: { include_locations: [given], exclude_locations: ['AllTrusted'] },
          client_applications: { include_agent_id_service_principals: [given] },
        },
        grant_controls: { operator: 'OR', authentication_strength_id: given },
      };
      expect(sent(state)).toEqual({
        conditions: {
          users: { includeUsers: ['All', ID], excludeGroups: [ID] },
          locations: { includeLocations: [ID], excludeLocations: ['AllTrusted'] },
          clientApplications: { includeAgentIdServicePrincipals: [ID] },
        },
        grantControls: { operator: 'OR', authenticationStrength: { id: ID } },
      });
    },
  );

  it('of authentication contexts reach Graph in lower case', () => {
    const applications = { include_authentication_context_class_references: ['C7', 'c12'] };
    expect(sent({ conditions: { applications } })).toEqual({
      conditions: {
        applications: { includeAuthenticationContextClassReferences: ['c7', 'c12'] },
      },
    });
  });

  it('of agents still go to beta', () => {
    const agents = { client_applications: { include_agent_id_service_principals: ['All'] } };
    expect(toWire(attributes, { conditions: agents, grant_controls: null }).beta).toBe(true);
  });

  it('that Graph leaves out are none', () => {
    const users = { includeUsers: null, excludeGroups: [7, ID] };
    const read = fromWire(attributes, { conditions: { users } });
    expect(read['conditions']).toMatchObject({
      users: { include_users: [], exclude_groups: [ID], include_roles: [] },
    });
  });
});
