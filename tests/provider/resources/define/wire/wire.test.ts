import { objectIdentity } from '../../../../../provider/framework/identity';
import type { Json } from '../../../../../provider/framework/private-state';
import type { ObjectValue } from '../../../../../provider/framework/value';
import {
  beta,
  emptyIsNone,
  flags,
  type JsonObject,
  local,
  named,
  reference,
  type WireCodec,
  type WiredAttributes,
} from '../../../../../provider/resources/define/wire/form';
import { fromWire } from '../../../../../provider/resources/define/wire/from-wire';
import { toWire } from '../../../../../provider/resources/define/wire/to-wire';
import { Random } from '../../../../support/random';

const description = 'A value.';
const ids = {
  type: 'set',
  element: { type: 'string' },
  optional: true,
  computed: true,
  default: [],
  description,
} as const;

const schema = {
  display_name: { type: 'string', required: true, description },
  tenant_id: { type: 'string', computed: true, description, ...local },
  is_trusted: { type: 'bool', optional: true, description },
  allowed_aaguids: { ...ids, ...named('allowedAAGUIDs') },
  risk_levels: { ...ids, graph: { codec: flags } },
  strength_id: {
    type: 'string',
    optional: true,
    description,
    graph: { name: 'authenticationStrength', codec: reference },
  },
  days: { type: 'int64', optional: true, description },
  agent_levels: { type: 'string', optional: true, description, ...beta },
  users: {
    type: 'object',
    optional: true,
    description,
    attributes: {
      include_users: ids,
      agent: { type: 'string', optional: true, description, ...beta },
    },
    ...emptyIsNone,
  },
  tenants: {
    type: 'object',
    optional: true,
    description,
    attributes: { members: ids },
    graph: { odataType: () => '#microsoft.graph.someTenants' },
  },
  rules: {
    type: 'list',
    optional: true,
    description,
    element: {
      type: 'object',
      attributes: {
        rule: { type: 'string', required: true, description },
        priority: { type: 'int64', optional: true, description },
      },
    },
  },
} as const satisfies WiredAttributes;

const empty: ObjectValue = {
  display_name: 'a',
  is_trusted: null,
  allowed_aaguids: [],
  risk_levels: [],
  strength_id: null,
  days: null,
  agent_levels: null,
  users: null,
  tenants: null,
  rules: null,
};

describe('toWire', () => {
  const bodyOf = (state: ObjectValue, live?: JsonObject): unknown =>
    toWire(schema, state, live).body;

  it('names properties in camel case or as declared, and leaves out what is null or local', () => {
    const state = { ...empty, tenant_id: 'ours', is_trusted: true, days: 3n };
    expect(bodyOf(state)).toEqual({
      displayName: 'a',
      isTrusted: true,
      allowedAAGUIDs: [],
      days: 3,
    });
  });

  it('sends null where Graph holds what has to go', () => {
    expect(bodyOf(empty, { days: 3, users: { includeUsers: ['x'] } })).toMatchObject({
      days: null,
      users: null,
    });
  });

  it('writes flags as one text, and none of them as null', () => {
    expect(bodyOf({ ...empty, risk_levels: ['minor', 'elevated'] })).toMatchObject({
      riskLevels: 'minor,elevated',
    });
    expect(bodyOf(empty, { riskLevels: 'minor' })).toMatchObject({ riskLevels: null });
  });

  it('sends of a referenced object its id alone', () => {
    const live = { authenticationStrength: { id: 'old', displayName: 'Old', combinations: [] } };
    expect(bodyOf({ ...empty, strength_id: 'new' }, live)).toMatchObject({
      authenticationStrength: { id: 'new' },
    });
  });

  it('names the type of an object where Graph asks for it', () => {
    expect(bodyOf({ ...empty, tenants: { members: ['t'] } })).toMatchObject({
      tenants: { '@odata.type': '#microsoft.graph.someTenants', members: ['t'] },
    });
  });

  it('sends nested objects whole, with what the schema does not know of them, to beta', () => {
    const live = {
      users: { includeUsers: ['x'], future: { a: 1 }, gone: null, 'a@odata.type': 'b' },
    };
    expect(
      toWire(schema, { ...empty, users: { include_users: ['y'], agent: null } }, live),
    ).toEqual({
      body: {
        displayName: 'a',
        allowedAAGUIDs: [],
        users: { includeUsers: ['y'], future: { a: 1 } },
      },
      beta: true,
    });
  });

  it('leaves out parts that it does not know and that say nothing: another version may refuse them', () => {
    const live = { users: { includeUsers: ['x'], times: [], clients: { ids: [], kind: null } } };
    expect(
      toWire(schema, { ...empty, users: { include_users: ['y'], agent: null } }, live),
    ).toMatchObject({ body: { users: { includeUsers: ['y'] } }, beta: false });
  });

  it.each([
    ['a value at the top', { agent_levels: 'low' }, {}],
    ['a value within an object', { users: { include_users: [], agent: 'x' } }, {}],
    ['a value that has to go', {}, { agentLevels: 'low' }],
  ])('asks for beta because of %s', (_, values, live: JsonObject) => {
    expect(toWire(schema, { ...empty, ...values }, live).beta).toBe(true);
  });

  it('asks for v1.0 where nothing of beta is there', () => {
    expect(toWire(schema, { ...empty, users: { include_users: ['x'], agent: null } }).beta).toBe(
      false,
    );
  });
});

describe('toWire of what stands elsewhere', () => {
  const text = { type: 'string', optional: true, description } as const;
  const part: WireCodec = {
    toWire: (value, live) =>
      value === null ? live : [...(Array.isArray(live) ? (live as Json[]) : []), value as string],
    fromWire: (wire) => (Array.isArray(wire) ? (wire[0] as string) : null),
  };
  const elsewhere: WiredAttributes = {
    deep: { ...text, graph: { name: 'outer.inner.deep' } },
    first: { ...text, graph: { name: 'shared', codec: part } },
    second: { ...text, graph: { name: 'shared', codec: part } },
    keyed: {
      type: 'set',
      element: { type: 'object', attributes: { id: text, level: text } },
      optional: true,
      description,
      graph: { key: ['id'] },
    },
    nested: {
      type: 'object',
      attributes: { flag: { type: 'bool', optional: true, description }, note: text },
      optional: true,
      description,
    },
  };
  const none = { deep: null, first: null, second: null, keyed: null, nested: null };
  const body = (state: ObjectValue, live?: JsonObject): unknown =>
    toWire(elsewhere, { ...none, ...state }, live).body;

  it('writes within other properties, and leaves what stands beside', () => {
    const live = { outer: { beside: 1, 'x@odata.type': 'y', inner: { too: 2 } } };
    expect(body({ deep: 'x' }, live)).toEqual({
      outer: { beside: 1, inner: { too: 2, deep: 'x' } },
    });
    expect(body({ deep: 'x' })).toEqual({ outer: { inner: { deep: 'x' } } });
  });

  it('lets attributes make a property together', () => {
    expect(body({ first: 'a', second: 'b' }, { shared: ['z'] })).toEqual({
      shared: ['z', 'a', 'b'],
    });
  });

  it('keeps what it does not know of an element with the same key', () => {
    const live = { keyed: [{ id: 'a', level: 'low', future: 1 }, { id: 'b' }, 'rubbish'] };
    const keyed = [
      { id: 'a', level: 'high' },
      { id: 'c', level: null },
    ];
    expect(body({ keyed }, live)).toEqual({
      keyed: [{ id: 'a', level: 'high', future: 1 }, { id: 'c' }],
    });
  });

  it('leaves what is missing in an object as Graph holds it', () => {
    expect(body({ nested: { note: 'x' } }, { nested: { flag: true, note: 'y' } })).toEqual({
      nested: { flag: true, note: 'x' },
    });
  });

  it('leaves what it cannot read as it is', () => {
    const live = { deep: 1, nested: { flag: 'sometimes', note: 'y' } };
    expect(body({ nested: { flag: null, note: 'x' } }, live)).toEqual({
      nested: { flag: 'sometimes', note: 'x' },
    });
    expect(body({}, { outer: { inner: { deep: 7 } } })).toEqual({});
  });
});

describe('fromWire', () => {
  const stateOf = (wire: JsonObject): ObjectValue => fromWire(schema, wire);

  it('reads an answer that leaves out everything as nothing', () => {
    expect(stateOf({ displayName: 'a' })).toEqual(empty);
  });

  it('takes an object without any value for none where that means the same', () => {
    expect(stateOf({ users: { includeUsers: [], agent: null } })['users']).toBeNull();
    expect(stateOf({ tenants: { members: [] } })['tenants']).toEqual({ members: [] });
  });

  it('reads flags with or without blanks', () => {
    expect(stateOf({ riskLevels: 'minor, elevated' })['risk_levels']).toEqual([
      'minor',
      'elevated',
    ]);
  });

  it.each<[string, JsonObject]>([
    ['another type of scalar', { displayName: 7, isTrusted: 'yes', days: 1.5 }],
    ['an object for a collection', { allowedAAGUIDs: {}, rules: 'x' }],
    ['a collection for an object', { users: [], tenants: 1 }],
    ['elements of another kind', { rules: [1, null, 'x'] }],
  ])('does not break at %s', (_, wire) => {
    expect(() => stateOf(wire)).not.toThrow();
  });

  it('keeps values that a newer Graph may know', () => {
    expect(stateOf({ riskLevels: 'minor,unheardOf' })['risk_levels']).toContain('unheardOf');
  });
});

describe('both ways', () => {
  const random = new Random(4);
  const words = (): string[] => [...new Set(random.several(3, () => random.pick(['a', 'b', 'c'])))];
  const maybe = <T>(make: () => T): T | null => (random.chance() ? make() : null);
  const users = (): ObjectValue => ({ include_users: [...words(), 'x'], agent: maybe(() => 'g') });
  const anyState = (): ObjectValue => ({
    display_name: random.pick(['', 'é', '${x}', '__proto__']),
    is_trusted: maybe(() => random.chance()),
    allowed_aaguids: words(),
    risk_levels: words(),
    strength_id: maybe(() => 's'),
    days: maybe(() => BigInt(random.below(400))),
    agent_levels: maybe(() => 'high'),
    users: maybe(users),
    tenants: maybe(() => ({ members: words() })),
    rules: maybe(() => random.several(3, () => ({ rule: 'r', priority: maybe(() => 1n) }))),
  });

  it('whatever a state says comes back from Graph', () => {
    for (let round = 0; round < 300; round += 1) {
      const [state, before] = [anyState(), anyState()];
      const live = toWire(schema, before).body;
      const stored = { ...live, ...toWire(schema, state, live).body };
      expect(objectIdentity(schema, fromWire(schema, stored))).toBe(objectIdentity(schema, state));
    }
  });
});
