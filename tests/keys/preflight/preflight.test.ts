import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ofWeight, preflight } from '../../../keys/preflight';
import { rules } from '../../../keys/preflight/rules';
import { fido2, key, NOBODY, situation } from './situation';

const FOLDER = join(__dirname, '../../../keys/preflight/rules');

describe('the rules of preflight', () => {
  it('are all listed, each by the name of its file', () => {
    const files = readdirSync(FOLDER).filter((file) => file !== 'index.ts');
    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });
});

describe('preflight', () => {
  it('has nothing to say where everything holds', () => {
    const { remarks, notApplicable, passed } = preflight(situation());
    expect(remarks).toEqual([]);
    expect(notApplicable.map(({ rule }) => rule)).toEqual(['signing-key-listed']);
    expect(passed).toHaveLength(rules.length - 1);
  });

  it('names everything at once, not the first thing alone', () => {
    const report = preflight(
      situation({
        cloud: 'china',
        fido2: { value: fido2({ state: 'disabled', isSelfServiceRegistrationAllowed: false }) },
        keys: [key({}, NOBODY)],
        desk: { metadata: undefined },
      }),
    );
    expect(ofWeight(report, 'blocker').map(({ rule }) => rule)).toEqual([
      'cloud-registers',
      'method-enabled',
      'self-service-registration',
      'user-found',
    ]);
    expect(ofWeight(report, 'warning').map(({ rule }) => rule)).toEqual(['metadata-age']);
  });

  it('says nothing in favour of what it could not read', () => {
    const unknown = { unknown: 'why' };
    const of = { user: unknown, memberships: unknown, passkeys: unknown };
    const report = preflight(situation({ fido2: unknown, keys: [key({}, of)] }));
    expect(ofWeight(report, 'unknown').map(({ rule }) => rule)).toEqual([
      'method-enabled',
      'self-service-registration',
      'user-found',
    ]);
  });
});
