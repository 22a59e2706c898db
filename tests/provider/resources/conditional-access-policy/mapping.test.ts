import type { ConditionalAccessPolicy } from '../../../../graph/conditional-access/policies';
import { objectIdentity } from '../../../../provider/framework/identity';
import type { Attribute, Attributes, ValueType } from '../../../../provider/framework/schema';
import { type ObjectValue, UNKNOWN, type Value } from '../../../../provider/framework/value';
import {
  fromGraph,
  hasBetaValue,
  underGraphNames,
} from '../../../../provider/resources/conditional-access-policy/mapping';
import { schema } from '../../../../provider/resources/conditional-access-policy/schema';
import {
  collectionBody,
  isBetaObject,
} from '../../../../provider/resources/define/collection-body';
import { formOf, type JsonObject } from '../../../../provider/resources/define/wire/form';
import { Random } from '../../../support/random';
import { about, ADA, demanding, forUsers, limiting, policy, STAFF, STRENGTH, when } from './states';

const spec = { schema, hasBetaValue };
const toGraph = (state: ObjectValue, live?: JsonObject) => collectionBody(spec, state, live);
const stateOf = (wire: JsonObject): ObjectValue =>
  fromGraph(wire as unknown as ConditionalAccessPolicy);
const held = (state: ObjectValue): string => {
  const inGraph = Object.entries(schema).filter(
    ([, attribute]) => formOf(attribute).local !== true,
  );
  return objectIdentity(Object.fromEntries(inGraph), { ...state, template_id: null });
};

describe('a body for Graph', () => {
  it('has Graph’s names, and nothing that is not there', () => {
    const state = policy({ accept_previews: ['accountRecovery'], allow_empty_exclusions: true });
    expect(toGraph(state)).toEqual({
      body: {
        displayName: 'Everybody',
        state: 'enabled',
        conditions: {
          applications: expect.objectContaining({ includeApplications: ['All'] }) as object,
          users: expect.objectContaining({ includeUsers: ['All'] }) as object,
          clientAppTypes: ['all'],
          userRiskLevels: [],
          signInRiskLevels: [],
          servicePrincipalRiskLevels: [],
        },
        grantControls: {
          operator: 'OR',
          builtInControls: ['mfa'],
          customAuthenticationFactors: [],
          termsOfUse: [],
        },
      },
      beta: false,
    });
  });

  it('writes flags as one text, references by id, and types where Graph asks for them', () => {
    const state = when(
      {
        insider_risk_levels: ['minor', 'elevated'],
        users: {
          include_guests_or_external_users: {
            guest_or_external_user_types: ['internalGuest', 'serviceProvider'],
            external_tenants: { membership_kind: 'enumerated', members: [ADA] },
          },
          exclude_guests_or_external_users: {
            guest_or_external_user_types: ['internalGuest'],
            external_tenants: { membership_kind: 'all' },
          },
        },
      },
      { grant_controls: { operator: 'AND', authentication_strength_id: STRENGTH } },
    );
    expect(toGraph(state).body).toMatchObject({
      conditions: {
        insiderRiskLevels: 'minor,elevated',
        users: {
          includeGuestsOrExternalUsers: {
            guestOrExternalUserTypes: 'internalGuest,serviceProvider',
            externalTenants: {
              '@odata.type': '#microsoft.graph.conditionalAccessEnumeratedExternalTenants',
              membershipKind: 'enumerated',
              members: [ADA],
            },
          },
          excludeGuestsOrExternalUsers: {
            externalTenants: {
              '@odata.type': '#microsoft.graph.conditionalAccessAllExternalTenants',
              membershipKind: 'all',
            },
          },
        },
      },
      grantControls: { authenticationStrength: { id: STRENGTH } },
    });
  });

  it('of a change has only what changes, and null for what goes', () => {
    const before = limiting({ disable_resilience_defaults: true });
    const live = toGraph(before).body;
    expect(toGraph(policy(), live).body).toEqual({ sessionControls: null });
    expect(toGraph({ ...before, state: 'disabled' }, live).body).toEqual({ state: 'disabled' });
    expect(toGraph(before, live).body).toEqual({});
  });

  it('keeps what a newer Graph holds beside what changes', () => {
    const live = toGraph(policy()).body;
    const newer = {
      ...live,
      conditions: { ...(live['conditions'] as JsonObject), weather: { isFine: true } },
    };
    expect(toGraph(forUsers({ include_users: [ADA] }), newer)).toMatchObject({
      body: { conditions: { weather: { isFine: true }, users: { includeUsers: [ADA] } } },
      beta: true,
    });
  });
});

describe('the version that takes a policy', () => {
  const agents = { include_agent_id_service_principals: ['All'] };
  const workloads = { include_service_principals: ['ServicePrincipalsInMyTenant'] };

  it.each([
    ['agents', when({ client_applications: agents })],
    [
      'a filter of agents',
      when({
        client_applications: { agent_id_service_principal_filter: { mode: 'include', rule: 'r' } },
      }),
    ],
    ['the risk of agents', when({ agent_id_risk_levels: ['high'] })],
    ['resources of agents', about({ include_applications: ['AllAgentIdResources'] })],
    ['account recovery', about({ include_user_actions: ['urn:user:accountrecovery'] })],
    ['a Verified ID', demanding(['verifiedID'])],
    ['the evaluation', limiting({ continuous_access_evaluation: { mode: 'disabled' } })],
    [
      'a filtering profile',
      limiting({ global_secure_access_filtering_profile: { is_enabled: true } }),
    ],
  ])('is beta for %s, whatever changes of it, and when it goes', (_, state) => {
    const { body, beta } = toGraph(state);
    expect(beta).toBe(true);
    expect(isBetaObject(spec, body)).toBe(true);
    expect(toGraph({ ...state, display_name: 'Renamed' }, body)).toEqual({
      body: { displayName: 'Renamed' },
      beta: true,
    });
    expect(toGraph(policy(), body).beta).toBe(true);
  });

  it.each([
    ['every user', policy()],
    ['workloads without agents', when({ users: null, client_applications: workloads })],
    ['risk of insiders', when({ insider_risk_levels: ['minor'] })],
  ])('is v1.0 for %s', (_, state) => {
    expect(toGraph(state).beta).toBe(false);
    expect(isBetaObject(spec, toGraph(state).body)).toBe(false);
  });

  it('is v1.0 for what beta shows of every policy', () => {
    const shown = {
      ...toGraph(policy()).body,
      partialEnablementStrategy: null,
      conditions: {
        ...(toGraph(policy()).body['conditions'] as JsonObject),
        times: null,
        clientApplications: null,
        agentIdRiskLevels: null,
      },
    };
    expect(isBetaObject(spec, shown)).toBe(false);
  });
});

describe('a live policy as state', () => {
  it('takes objects without any value, and an empty description, for none', () => {
    const live = {
      ...toGraph(policy()).body,
      description: '',
      conditions: {
        ...(toGraph(policy()).body['conditions'] as JsonObject),
        platforms: { includePlatforms: [], excludePlatforms: [] },
        devices: { deviceFilter: null },
        authenticationFlows: { transferMethods: null },
      },
      sessionControls: { disableResilienceDefaults: null },
    };
    expect(held(stateOf(live))).toBe(held(policy()));
  });

  it('takes the default for null in a sign-in frequency, and sends nothing for it', () => {
    const frequency = { isEnabled: true, value: 4, type: 'hours' };
    const nulls = { authenticationType: null, frequencyInterval: null };
    const live = {
      ...toGraph(policy()).body,
      sessionControls: { signInFrequency: { ...frequency, ...nulls } },
    };
    const declared = limiting({
      sign_in_frequency: { is_enabled: true, value: 4n, type: 'hours' },
    });
    expect(held(stateOf(live))).toBe(held(declared));
    expect(toGraph(declared, live).body).toEqual({});
    const second = { ...frequency, authenticationType: 'secondaryAuthentication' };
    const other = { ...live, sessionControls: { signInFrequency: second } };
    expect(toGraph(declared, other).body).toMatchObject({
      sessionControls: {
        signInFrequency: { authenticationType: 'primaryAndSecondaryAuthentication' },
      },
    });
  });

  it('has values that the schema does not know', () => {
    const live = { ...toGraph(when({ client_app_types: ['telepathy'] })).body, state: 'dreaming' };
    expect(stateOf(live)).toMatchObject({
      state: 'dreaming',
      conditions: { client_app_types: ['telepathy'] },
    });
  });
});

describe('both ways', () => {
  const random = new Random(11);
  const texts: Readonly<Record<string, readonly string[]>> = {
    membership_kind: ['all', 'enumerated'],
    display_name: ['a', 'é "quoted" ${', '<b>\n</b>', '🔑', '__proto__'],
  };

  const anyText = (name: string, type: { oneOf?: readonly string[]; format?: unknown }): string =>
    random.pick(type.oneOf ?? texts[name] ?? [STAFF, ADA, STRENGTH]);

  const anyValue = (name: string, type: ValueType): Value => {
    switch (type.type) {
      case 'string':
        return anyText(name, type);
      case 'bool':
        return random.chance();
      case 'int64':
        return BigInt(1 + random.below(400));
      case 'object':
        return anyObject(type.attributes);
      case 'set':
        return [...new Set(random.several(3, () => anyValue(name, type.element)))];
      case 'list':
      case 'map':
      case 'number':
        throw new TypeError(`${name}: policies have no ${type.type}`);
    }
  };

  const anyAttribute = (name: string, attribute: Attribute): Value =>
    attribute.required !== true && attribute.default === undefined && random.chance(0.4)
      ? null
      : anyValue(name, attribute);

  const anyObject = (attributes: Attributes): ObjectValue =>
    Object.fromEntries(
      Object.entries(attributes).map(([name, attribute]) => [name, anyAttribute(name, attribute)]),
    );

  /** What a plan may not leave so: an object that says nothing, tenants that do not fit. */
  const settled = (value: Value): Value => stateOf(toGraph(value as ObjectValue).body);

  it('whatever a state says comes back from Graph', () => {
    for (let round = 0; round < 150; round += 1) {
      const [state, before] = [settled(anyObject(schema)), settled(anyObject(schema))] as [
        ObjectValue,
        ObjectValue,
      ];
      const live = toGraph(before).body;
      const stored = { ...live, ...toGraph(state, live).body };
      expect(held(stateOf(stored))).toBe(held(state));
      expect(toGraph(state, stored).body).toEqual({});
    }
  });

  it('a state comes back as it was, but for objects in which nothing is set', () => {
    for (let round = 0; round < 60; round += 1) {
      const state = anyObject(schema);
      const back = stateOf(toGraph(state).body);
      expect(held(stateOf(toGraph(back).body))).toBe(held(back));
      expect(back['grant_controls']).toEqual(state['grant_controls']);
      expect((back['conditions'] as ObjectValue)['client_app_types']).toEqual(
        (state['conditions'] as ObjectValue)['client_app_types'],
      );
    }
  });
});

describe('a plan under Graph’s names', () => {
  it('keeps what is unknown', () => {
    const planned = forUsers({ include_users: [UNKNOWN], exclude_groups: UNKNOWN });
    expect(underGraphNames(planned)).toMatchObject({
      displayName: 'Everybody',
      conditions: { users: { includeUsers: [UNKNOWN], excludeGroups: UNKNOWN } },
    });
  });
});
