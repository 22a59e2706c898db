import { identityOf, objectIdentity } from '../../../provider/framework/identity';
import type { Attributes, ElementType, ValueType } from '../../../provider/framework/schema';
import { isObjectValue, type ObjectValue, type Value } from '../../../provider/framework/value';
import { schema as methodsPolicy } from '../../../provider/resources/authentication-methods-policy/schema';
import { schema as authorizationPolicy } from '../../../provider/resources/authorization-policy/schema';
import { schema as settings } from '../../../provider/resources/conditional-access-settings/schema';
import { schema as email } from '../../../provider/resources/email-method/schema';
import { schema as external } from '../../../provider/resources/external-authentication-method/schema';
import { schema as authenticator } from '../../../provider/resources/microsoft-authenticator-method/schema';
import { schema as securityDefaults } from '../../../provider/resources/security-defaults/schema';
import { schema as sms } from '../../../provider/resources/sms-method/schema';
import { schema as pass } from '../../../provider/resources/temporary-access-pass-method/schema';
import { schema as certificate } from '../../../provider/resources/x509-certificate-method/schema';
import { formOf, type JsonObject } from '../../../provider/resources/define/wire/form';
import { fromWire } from '../../../provider/resources/define/wire/from-wire';
import { toWire } from '../../../provider/resources/define/wire/to-wire';
import { Random } from '../../support/random';

/** Makes states that a schema allows. */
class Maker {
  readonly #random: Random;

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  object(attributes: Attributes): ObjectValue {
    const names = Object.keys(attributes);
    const kinds = names.filter((name) => /^(all_users|(group|user|role|\w+_unit)_id)$/.test(name));
    const kind = kinds.length > 1 ? this.#random.pick(kinds) : undefined;
    return Object.fromEntries(
      Object.entries(attributes).map(([name, attribute]) => {
        if (formOf(attribute).local === true) return [name, null];
        if (kind !== undefined && kinds.includes(name)) {
          return [name, name === kind ? this.#value(attribute) : null];
        }
        // Targets are never null: Graph holds an empty list.
        const isList = attribute.type === 'set' && formOf(attribute).codec !== undefined;
        const isOpen = attribute.required !== true && !isList;
        return [name, isOpen && this.#random.chance(0.3) ? null : this.#value(attribute)];
      }),
    );
  }

  #value(type: ValueType): Value {
    switch (type.type) {
      case 'string':
        return this.#text(type);
      case 'bool':
        return type.only ?? this.#random.chance();
      case 'int64':
        return BigInt((type.min ?? 0) + this.#random.below(9));
      case 'number':
        return this.#random.below(9);
      case 'object':
        return this.object(type.attributes);
      case 'list':
      case 'set':
        return this.#distinct(type.element);
      case 'map':
        throw new Error('no singleton has a map');
    }
  }

  #text({ oneOf, format }: Extract<ElementType, { type: 'string' }>): string {
    if (oneOf !== undefined) return this.#random.pick(oneOf);
    const id = `9a0f0000-0000-4000-8000-00000000000${this.#random.below(6)}`;
    return format?.accepts(id) === true ? id : this.#random.pick(['a', 'é', '${x}', '__proto__']);
  }

  #distinct(element: ElementType): Value[] {
    const all: Value[] = this.#random.several(3, (): Value => this.#value(element));
    // A target is one thing whatever is said of it.
    const keyOf = (value: Value): string =>
      isObjectValue(value) && 'group_id' in value
        ? JSON.stringify(Object.values(value).slice(0, 3))
        : identityOf(element, value);
    return [...new Map(all.map((value): [string, Value] => [keyOf(value), value])).values()];
  }
}

describe.each([
  ['authentication methods policy', methodsPolicy],
  ['authorization policy', authorizationPolicy],
  ['certificates', certificate],
  ['conditional access settings', settings],
  ['email', email],
  ['external methods', external],
  ['Microsoft Authenticator', authenticator],
  ['security defaults', securityDefaults],
  ['SMS', sms],
  ['Temporary Access Pass', pass],
] as const)('the mapping of %s', (_, schema: Attributes) => {
  const maker = new Maker(11);
  const wireOf = (state: ObjectValue, live?: JsonObject): JsonObject =>
    toWire(schema, state, live).body;
  const identity = (state: ObjectValue): string =>
    objectIdentity(schema, { ...state, allow_empty_exclusions: null });

  it('brings back whatever a state says', () => {
    for (let round = 0; round < 200; round += 1) {
      const state = maker.object(schema);
      expect(identity(fromWire(schema, wireOf(state)))).toBe(identity(state));
    }
  });

  it('of a change to what Graph holds shows the change', () => {
    for (let round = 0; round < 200; round += 1) {
      const live = wireOf(maker.object(schema));
      // What an author leaves out is planned as it is.
      const state = filled(maker.object(schema), fromWire(schema, live));
      const stored = { ...live, ...wireOf(state, live) };
      expect(identity(fromWire(schema, stored))).toBe(identity(state));
    }
  });
});

/** A declaration with what is live where it says nothing, also within its objects. */
function filled(state: ObjectValue, live: ObjectValue): ObjectValue {
  return Object.fromEntries(
    Object.entries(state).map(([name, value]) => {
      const before = live[name] ?? null;
      const isPart = isObjectValue(value) && isObjectValue(before) && !('group_id' in value);
      return [name, isPart ? filled(value, before) : (value ?? before)];
    }),
  );
}
