import type { Attributes } from '../../../provider/framework/schema';
import { schema } from '../../../provider/resources/conditional-access-policy/schema';
import { assignments } from './assignments';
import { conditions } from './conditions';
import { controls } from './controls';
import { base } from './declarations';
import { type Given, openStage } from './stage';

/** Declarations that together set every attribute. */
const cases = [...assignments, ...conditions, ...controls];

const stage = openStage();

describe('an attribute of entra_conditional_access_policy', () => {
  it.each(cases)(
    'holds %s, from a creation and from a change, and lets go of it',
    async (_, declared, held, version) => {
      expect(await stage.applied(declared)).toMatchObject(held);
      await stage.applied(base());
      expect(await stage.applied(declared)).toMatchObject(held);
      const unprotected = { ...declared, deletion_protection: false };
      await stage.applied(unprotected);
      await stage.workspace.ok('destroy', '-auto-approve');
      expect(stage.writes).toEqual([
        `POST ${version} 201`,
        `PATCH ${version} 204`,
        `PATCH ${version} 204`,
        `DELETE ${version} 204`,
      ]);
    },
  );

  it('is set by one of these declarations, whichever it is', () => {
    const set = new Set(cases.flatMap(([, declared]) => pathsIn(declared, [])));
    const all = attributesIn(schema, []).filter((path) => !RESOURCE_ONLY.includes(path));
    expect(all.filter((path) => !set.has(path))).toEqual([]);
  });
});

/** Attributes that are no part of a policy, and one that Graph sets. */
const RESOURCE_ONLY = ['allow_empty_exclusions', 'template_id'];

const pathsIn = (value: Given, path: readonly string[]): string[] =>
  Object.entries(value).flatMap(([name, member]) => {
    const here = [...path, name];
    const isObject = typeof member === 'object' && member !== null && !Array.isArray(member);
    return isObject ? pathsIn(member as Given, here) : [here.join('.')];
  });

const attributesIn = (attributes: Attributes, path: readonly string[]): string[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    const here = [...path, name];
    return attribute.type === 'object'
      ? attributesIn(attribute.attributes, here)
      : [here.join('.')];
  });
