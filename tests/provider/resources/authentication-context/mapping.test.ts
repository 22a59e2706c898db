import { authenticationContextEntity } from '../../../../graph/conditional-access/authentication-contexts';
import { toGraph } from '../../../../provider/resources/authentication-context/mapping';
import { schema } from '../../../../provider/resources/authentication-context/schema';
import type { JsonObject } from '../../../../provider/resources/define/wire/form';
import { fromWire } from '../../../../provider/resources/define/wire/from-wire';
import { context } from './states';

const live = (properties: object = {}) =>
  authenticationContextEntity.type.parse({
    id: 'c1',
    displayName: 'Privileged change',
    description: null,
    isAvailable: true,
    ...properties,
  });

const stateOf = (properties: object) => fromWire(schema, live(properties) as JsonObject);

describe('the body of a creation', () => {
  it('names the id in the spelling of Graph', () => {
    expect(toGraph(context({ context_id: 'C42', is_available: true }), undefined)).toEqual({
      body: { id: 'c42', displayName: 'Privileged change', isAvailable: true },
      beta: false,
    });
  });
});

describe('the body of a change', () => {
  it('is whole, as it creates a context that somebody has just deleted', () => {
    expect(toGraph(context({ is_available: true }), live()).body).toEqual({
      displayName: 'Privileged change',
      isAvailable: true,
    });
  });

  it('clears a description that goes', () => {
    expect(toGraph(context(), live({ description: 'Old' })).body).toMatchObject({
      description: null,
      isAvailable: false,
    });
  });

  it('leaves an empty description, which says as little as none', () => {
    expect(toGraph(context(), live({ description: '' })).body).not.toHaveProperty('description');
  });
});

describe('a live context as state', () => {
  it('is what was written', () => {
    const state = context({ description: 'A key.', is_available: true });
    expect(stateOf(toGraph(state, undefined).body)).toEqual(state);
  });

  it.each([
    ['no description', { description: null }],
    ['an empty description', { description: '' }],
    ['a description that is left out', { description: undefined }],
  ])('has no description where Graph has %s', (_, properties) => {
    expect(stateOf(properties)).toMatchObject({ description: null });
  });

  it('may have no name: whoever made it gave none', () => {
    expect(stateOf({ displayName: null })).toMatchObject({ display_name: null });
  });
});
