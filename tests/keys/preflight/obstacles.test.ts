import { obstaclesOf, preflight } from '../../../keys/preflight';
import { fido2, key, NOBODY, person, rootsOf, situation } from './situation';

const unread = { ...person(), passkeys: { unknown: 'why' } };

describe('obstaclesOf', () => {
  it('finds none in warnings', () => {
    const warned = situation({ desk: { metadata: undefined, roots: rootsOf({}, ['old']) } });
    expect(obstaclesOf(preflight(warned))).toEqual({ ofRun: [], ofKeys: new Map() });
  });

  it('tells the run from single keys, and leaves the others', () => {
    const keys = [key(), key({ line: 3 }, NOBODY), key({ line: 4, slot: 'backup' }, unread)];
    const { ofRun, ofKeys } = obstaclesOf(
      preflight(situation({ keys, fido2: { value: fido2({ state: 'disabled' }) } })),
    );
    expect(ofRun.map(({ rule }) => rule)).toEqual(['method-enabled']);
    expect(
      [...ofKeys].map(([{ row }, remarks]) => [row.line, remarks.map(({ rule }) => rule)]),
    ).toEqual([
      [3, ['user-found']],
      [4, ['method-limit']],
    ]);
  });

  it('passes nothing that could not be read, and names blockers first', () => {
    const known = { unknown: 'why' };
    const disabled = { ...unread, user: person({ user: { accountEnabled: false } }).user };
    const { ofRun, ofKeys } = obstaclesOf(
      preflight(situation({ fido2: known, keys: [key({}, disabled)] })),
    );
    expect(ofRun.map(({ rule }) => rule)).toEqual(['method-enabled', 'self-service-registration']);
    expect([...ofKeys.values()].map((remarks) => remarks.map(({ rule }) => rule))).toEqual([
      ['user-enabled', 'user-targeted', 'model-admitted', 'method-limit'],
    ]);
  });
});
