import type { Attribute, Attributes } from '../../../../../provider/framework/schema';
import {
  exclusionOf,
  SETS,
} from '../../../../../provider/resources/conditional-access-policy/reading/sets';
import {
  EXCLUSIONS,
  schema,
} from '../../../../../provider/resources/conditional-access-policy/schema';

/** Every set below the conditions of the schema. */
const setsIn = (attributes: Attributes, path: readonly string[]): string[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    const here = [...path, name];
    if (attribute.type === 'set') return [here.join('.')];
    return attribute.type === 'object' ? setsIn(attribute.attributes, here) : [];
  });

describe('the sets by which a policy applies', () => {
  it('are all that the schema has, but those of guests', () => {
    const all = setsIn(schema.conditions.attributes, ['conditions']);
    const named = SETS.map(({ path }) => path.join('.'));
    expect(new Set(named).size).toBe(named.length);
    expect(named.sort()).toEqual(
      all.filter((path) => !path.includes('guests_or_external_users')).sort(),
    );
  });

  it('take every word that Graph documents for them, in configuration as well', () => {
    const refused = SETS.flatMap(({ path, words = [] }) => {
      const attribute = path.reduce<Attribute | undefined>(
        (at, name) => (at?.type === 'object' ? at.attributes[name] : undefined),
        { type: 'object', attributes: schema, required: true, description: '' },
      );
      const element = attribute?.type === 'set' ? attribute.element : undefined;
      const format = element?.type === 'string' ? element.format : undefined;
      return words.filter((word) => format?.accepts(word) !== true);
    });
    expect(refused).toEqual([]);
  });

  it('are guarded against being emptied where they exclude', () => {
    const guarded = EXCLUSIONS.map((path) => path.join('.'));
    const excluding = SETS.filter(({ side }) => side === 'exclude').map(({ path }) =>
      path.join('.'),
    );
    expect(guarded).toEqual(expect.arrayContaining(excluding));
  });

  it('know what takes from them', () => {
    const pairs = SETS.map((set) => [set.path.at(-1), exclusionOf(set)?.path.at(-1)]);
    expect(Object.fromEntries(pairs)).toMatchObject({
      include_users: 'exclude_users',
      include_platforms: 'exclude_platforms',
      include_agent_id_service_principals: 'exclude_agent_id_service_principals',
      exclude_users: undefined,
      client_app_types: undefined,
      include_user_actions: undefined,
    });
  });
});
