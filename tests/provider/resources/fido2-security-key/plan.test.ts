import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../../../graph';
import { securityKeysOf } from '../../../../provider/configuration/security-keys';
import { Diagnostics } from '../../../../provider/framework/diagnostics';
import { planObject } from '../../../../provider/framework/plan';
import { PrivateState } from '../../../../provider/framework/private-state';
import { completeObject } from '../../../../provider/framework/read-resource';
import type { EntraClient } from '../../../../provider/resources/define/client';
import { planKey } from '../../../../provider/resources/fido2-security-key/plan';
import { type KeyConfig, schema } from '../../../../provider/resources/fido2-security-key/schema';
import { vendorOf } from '../../../support/webauthn/authority';
import { Desk, TENANT, USER } from '../../../support/webauthn/desk';

const STALE = 'FIDO metadata no. 285 was due for renewal on 2026-12-15.';

/** A tenant whose user has one passkey, and of which nothing else may be read. */
function graphWith(id: string): Graph {
  const all = Promise.resolve([{ id, displayName: 'YK5 12345678' }]);
  const once = { get: () => Promise.resolve([]) };
  return {
    userPasskeys: { list: () => all },
    userAccounts: { of: () => Promise.resolve({ id: USER, userPrincipalName: 'kim@contoso.com' }) },
    memberships: { of: () => Promise.resolve({ groups: new Set(), roles: new Set() }) },
    fido2AtFirst: {
      get: () =>
        Promise.resolve({
          id: 'Fido2',
          state: 'enabled',
          isSelfServiceRegistrationAllowed: true,
          includeTargets: [{ id: 'all_users', targetType: 'group' }],
        }),
    },
    policiesAtFirst: once,
  } as unknown as Graph;
}

describe('a plan with evidence whose roots are from metadata that is stale', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entra-policy-plan-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('says so, and goes on', async () => {
    const desk = new Desk(await vendorOf('2fc0579f-8113-47ea-b116-bb5a8db9202a'));
    const evidence = desk.evidence();
    const text = desk.file(evidence);
    const file = join(folder, 'evidence.json');
    writeFileSync(file, text);
    const trusted = securityKeysOf(
      {
        security_keys: {
          signers: [desk.pipeline, desk.workstation, desk.approver].map(({ entry }) => ({
            role: entry.role,
            holder: entry.holder,
            public_key: entry.publicKey,
          })),
          metadata_file: null,
          metadata_sha256: null,
          roots: new Map([[desk.vendor.aaguid, desk.vendor.root.pem]]),
        },
      },
      true,
    );
    const graph = graphWith(evidence.publicKeyCredential.id);
    const client: EntraClient = {
      tenantId: TENANT,
      breakGlass: undefined,
      securityKeys: {
        ...trusted,
        verify: async (...given) => {
          const verdict = await trusted.verify(...given);
          return verdict.ok ? { ...verdict, warnings: [STALE] } : verdict;
        },
      },
      graph: () => Promise.resolve(graph),
    };
    const config = completeObject(schema, {
      user_id: USER,
      slot: 'primary',
      evidence_file: file,
      evidence_sha256: createHash('sha256').update(text).digest('hex'),
    }) as KeyConfig;
    const diagnostics = new Diagnostics();
    const planned = await planKey(
      {
        client,
        diagnostics,
        privateState: new PrivateState(new Uint8Array()),
        signal: new AbortController().signal,
        log: () => undefined,
      },
      { config, prior: null, planned: planObject(schema, config, null) as KeyConfig },
    );
    expect(planned).toMatchObject({ status: 'registered', serial: '12345678' });
    expect(diagnostics.failed).toBe(false);
    expect(diagnostics.toWire().map(({ summary, detail }) => [summary, detail])).toContainEqual([
      'Roots of security keys',
      STALE,
    ]);
  });
});
