import { readFileSync } from 'node:fs';
import { App } from 'cdktf';
import {
  BreakGlass,
  type DeskFile,
  deskTrust,
  type MadeKey,
  parseAaguid,
  SecurityKeyRoster,
} from '../../constructs';
import { APPROVER, type DemoDesk, HOLDER, MODEL } from './desk';

/**
 * Synthesises a roster with one key, as `examples/security-keys/main.ts` does with its own.
 *
 * @returns the name of its stack
 */
export function synthesiseRoster(desk: DemoDesk): string {
  const read = (name: string): unknown => JSON.parse(readFileSync(desk.path(name), 'utf8'));
  const file = read('keys.json') as DeskFile;
  const app = new App({ outdir: desk.path('cdktf.out') });
  const { stacks } = new SecurityKeyRoster(app, 'dev-keys', {
    tenantId: file.tenantId,
    breakGlass: BreakGlass.undeclared({
      reason: 'Declared beside the policies',
      owner: APPROVER,
      until: '2027-12-31',
    }),
    securityKeys: deskTrust(file, file),
    shards: 1,
    models: [parseAaguid(MODEL)],
    keys: [
      {
        user: HOLDER.id,
        slot: HOLDER.slot,
        serial: '12345678',
        ticket: 'CHG-1001',
        requestedBy: HOLDER.name,
        approvedBy: APPROVER,
      },
    ],
    evidence: {
      folder: 'evidence',
      list: read('evidence/security-keys.json') as readonly MadeKey[],
    },
  });
  app.synth();
  return stacks.map(({ node }) => node.id).join();
}
