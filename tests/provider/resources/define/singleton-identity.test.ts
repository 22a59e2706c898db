import { DiagnosticError } from '../../../../provider/framework/diagnostics';
import { UNKNOWN } from '../../../../provider/framework/value';
import type { EntraClient } from '../../../../provider/resources/define/client';
import { byId, ONE_PER_TENANT } from '../../../../provider/resources/define/singleton-identity';

const TENANT = '7e57e4a0-0000-4000-8000-000000000001';
const ID = 'b0b00000-0000-4000-80d0-000000000001';
const client = { tenantId: TENANT } as EntraClient;

const problem = (act: () => unknown): object => {
  try {
    act();
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostic;
    throw error;
  }
  throw new Error('it was taken');
};

describe('the only object of a tenant', () => {
  it('is meant by the tenant, whatever a declaration says', () => {
    expect(ONE_PER_TENANT.idOf({}, client)).toBe(TENANT);
    expect(ONE_PER_TENANT.subject('SMS method', TENANT, TENANT)).toBe(
      `SMS method of tenant ${TENANT}`,
    );
  });

  it('is imported by the id of the tenant, in either case', () => {
    expect(ONE_PER_TENANT.importId('entra_thing', TENANT.toUpperCase(), client)).toBe(TENANT);
    expect(problem(() => ONE_PER_TENANT.importId('entra_thing', ID, client))).toMatchObject({
      summary: 'Not the id of this tenant',
    });
  });
});

describe('one object of several', () => {
  const identity = byId('policy_id', 'Microsoft creates these policies');

  it.each([ID, ID.toUpperCase(), `/identity/conditionalAccess/policies/${ID}`])(
    'is meant by %s',
    (given) => {
      expect(identity.idOf({ policy_id: given }, client)).toBe(ID);
      expect(identity.importId('entra_thing', given, client)).toBe(ID);
    },
  );

  it('is told from others in messages', () => {
    expect(identity.subject('Policy', ID, TENANT)).toBe(`Policy ${ID} of tenant ${TENANT}`);
  });

  it('is not planned while its id is unknown', () => {
    expect(problem(() => identity.idOf({ policy_id: UNKNOWN }, client))).toMatchObject({
      summary: 'policy_id is not known yet',
      path: ['policy_id'],
    });
  });

  it.each(['', 'Block legacy authentication', `${ID}x`, '\u001b[31m'])(
    'is not imported by %j',
    (given) => {
      const { detail } = problem(() => identity.importId('entra_thing', given, client)) as {
        readonly detail: string;
      };
      expect(detail).toMatch(/^The import id of entra_thing is a GUID/);
      expect(detail).not.toContain('\u001b');
    },
  );
});
