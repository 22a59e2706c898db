import { startEmulator } from '../../../emulator';
import { attestationRoots, signingKeys } from '../../../evidence';
import { lookAt } from '../../../keys/preflight';
import { openTenant } from '../../../provider/configuration/from-environment';
import { PIPELINE, pipelineWith, seedTenant, TENANT_ID } from '../../support/tenant';
import { deskKey } from '../../support/webauthn/desk';

const ROWS = 500;
const rows = Array.from({ length: ROWS }, (_, at) => ({
  line: at + 2,
  user: `user${at}@test.onmicrosoft.com`,
  slot: 'primary',
}));

describe('lookAt', () => {
  it('sees 500 users with few requests', async () => {
    const emulator = await startEmulator({
      seed: {
        version: 1,
        tenants: [
          seedTenant({
            users: rows.map(({ user, line }) => ({
              id: `05e40000-0000-4000-8000-${line.toString().padStart(12, '0')}`,
              displayName: user,
              userPrincipalName: user,
            })),
            clients: [
              pipelineWith([
                'UserAuthMethod-Passkey.ReadWrite.All',
                'User.Read.All',
                'Policy.Read.AuthenticationMethod',
              ]),
            ],
          }),
        ],
      },
    });
    try {
      const { graph } = await openTenant(
        {
          ARM_TENANT_ID: TENANT_ID,
          ARM_CLIENT_ID: PIPELINE.clientId,
          ARM_CLIENT_SECRET: PIPELINE.secret,
          ENTRA_GRAPH_ENDPOINT: emulator.ready.graphEndpoint,
          ENTRA_AUTHORITY_HOST: emulator.ready.authorityHost,
          ENTRA_CA_FILE: emulator.ready.caFile,
        },
        () => undefined,
      );
      const desk = {
        tenantId: TENANT_ID,
        clientId: PIPELINE.clientId,
        signers: signingKeys([deskKey('workstation', 'desk-1').entry]),
        roots: attestationRoots({}),
        metadata: undefined,
        escrow: ['age1'],
        pin: { length: 8, minimumLength: 6, forceChange: true },
      };
      const seen = await lookAt(graph, desk, rows, undefined, new AbortController().signal);
      expect(seen.keys.filter(({ person }) => 'value' in person.memberships)).toHaveLength(ROWS);
      const sent = emulator.requests.filter(
        ({ version, batchPart }) => version !== undefined && batchPart === undefined,
      );
      // Users, their memberships and their passkeys by twenty, and the method.
      expect(sent.length).toBeLessThanOrEqual(3 * (ROWS / 20) + 1);
    } finally {
      await emulator.close();
    }
  });
});
