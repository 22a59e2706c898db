import { betaProperties } from '../../../../../provider/resources/define/wire/beta-properties';
import {
  beta,
  flags,
  type JsonObject,
  type WiredAttributes,
} from '../../../../../provider/resources/define/wire/form';

const text = { type: 'string', optional: true, description: '' } as const;
const schema: WiredAttributes = {
  plain: text,
  young: { ...text, ...beta },
  part: {
    type: 'object',
    attributes: { plain: text, young: { ...text, ...beta } },
    optional: true,
    description: '',
  },
  within: { ...text, graph: { name: 'outer.middle.within' } },
  young_within: { ...text, graph: { name: 'outer.young', beta: true } },
  parts: {
    type: 'list',
    element: { type: 'object', attributes: { plain: text, young: { ...text, ...beta } } },
    optional: true,
    description: '',
  },
  coded: {
    type: 'set',
    element: { type: 'string' },
    optional: true,
    description: '',
    graph: { codec: flags },
  },
};

describe('what only beta takes', () => {
  it.each<[string, JsonObject]>([
    ['plain values', { plain: 'x', part: { plain: 'x' }, parts: [{ plain: 'x' }] }],
    ['values without their young part', { outer: { middle: { within: 'x' } } }],
    ['nothing', {}],
    ['null', { plain: null, part: null, parts: null, outer: null, coded: null }],
    ['annotations', { part: { plain: 'x', '@odata.type': 'y', 'plain@odata.type': 'z' } }],
    ['what a codec makes', { coded: { anything: 1 } }],
  ])('is none of %s', (_, body) => {
    expect(betaProperties(schema, body)).toEqual([]);
  });

  it.each<[string, JsonObject, string]>([
    ['a young property', { plain: 'x', young: 'x' }, 'young'],
    ['a young property that goes', { young: null }, 'young'],
    ['a property with a young part', { plain: 'x', part: { plain: 'x', young: 'x' } }, 'part'],
    ['a collection with a young part', { parts: [{ plain: 'x' }, { young: 'x' }] }, 'parts'],
    ['a young property at the end of a way', { outer: { young: 'x' } }, 'outer'],
    ['what nobody knows in a part', { part: { future: 1 } }, 'part'],
    ['what nobody knows on a way', { outer: { middle: { within: 'x', future: 1 } } }, 'outer'],
    ['what nobody knows at all', { future: 1 }, 'future'],
  ])('is %s', (_, body, property) => {
    expect(betaProperties(schema, body)).toEqual([property]);
  });
});
