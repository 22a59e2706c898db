import type { StringFormat } from '../../../../provider/framework/schema';
import {
  aaguid,
  contextId,
  guid,
  objectId,
  text as anyText,
} from '../../../../provider/resources/define/formats';
import { KEY_A } from '../fido2-method/states';

describe('formats', () => {
  it.each<[string, StringFormat, string, boolean]>([
    ['AAGUID', aaguid, KEY_A, true],
    ['AAGUID', aaguid, KEY_A.toUpperCase(), true],
    ['AAGUID', aaguid, KEY_A.replaceAll('-', ''), false],
    ['AAGUID', aaguid, `{${KEY_A}}`, false],
    ['GUID', guid, KEY_A, true],
    ['GUID', guid, `${KEY_A}\n`, false],
    ['GUID', guid, '', false],
    ['object id', objectId, KEY_A, true],
    ['object id', objectId, `/groups/${KEY_A}`, true],
    ['object id', objectId, `/groups/${KEY_A}/`, false],
    ['object id', objectId, 'all_users', false],
    ['text', anyText, ' ${é} ', true],
    ['text', anyText, '', false],
    ['text', anyText, ' \n', false],
    ['authentication context', contextId, 'c1', true],
    ['authentication context', contextId, 'C99', true],
    ['authentication context', contextId, 'c0', false],
    ['authentication context', contextId, 'c01', false],
    ['authentication context', contextId, 'c100', false],
    ['authentication context', contextId, 'c1\n', false],
    ['authentication context', contextId, '', false],
  ])('of %s: %j %j', (name, format, text, accepted) => {
    expect(format.name).toBe(name);
    expect(format.accepts(text)).toBe(accepted);
  });

  it.each<[StringFormat, string]>([
    [aaguid, KEY_A.toUpperCase()],
    [guid, KEY_A.toUpperCase()],
    [objectId, `/groups/${KEY_A.toUpperCase()}`],
  ])('have one spelling for all equal ones: $name', (format, text) => {
    expect(format.canonical(text)).toBe(KEY_A);
    expect(format.canonical(KEY_A)).toBe(KEY_A);
  });

  it('leave a text as it is, and write a context in lower case', () => {
    expect(anyText.canonical(' Straße ')).toBe(' Straße ');
    expect(contextId.canonical('C12')).toBe('c12');
  });
});
