import { readFileSync } from 'node:fs';
import { run, runContent, WorkOrders } from '../../keys/ceremony';
import { readDesk, readSigningKey } from '../../keys/desk';
import { Journal } from '../../keys/journal';
import { readManifest } from '../../keys/manifest';
import { RunFolder } from '../../keys/run';
import { SoftwareKey } from '../../tests/support/authenticator/software-key';
import { SoftwarePort } from '../../tests/support/key-desk/software-port';
import { type DemoDesk, OPERATOR } from './desk';

/**
 * What `entra-policy keys enroll --orders` does, with a software key in place of one on USB. It has
 * no rights in the tenant, and does not reach it.
 */
export async function holdCeremony(desk: DemoDesk): Promise<void> {
  const trust = await readDesk(desk.path('keys.json'));
  const { listed, privateKey } = readSigningKey(
    desk.path('workstation.pem'),
    trust.signers,
    'workstation',
  );
  const folder = await RunFolder.open(desk.path('run'));
  const content = runContent(
    {
      mode: 'offline',
      tenantId: trust.tenantId,
      operator: OPERATOR,
      workstation: listed.id,
      tool: 'demo',
    },
    readManifest(readFileSync(desk.path('keys.csv'), 'utf8')),
  );
  const journal = Journal.create(folder.path, content, new Date());
  const port = new SoftwarePort(() => SoftwareKey.create({}, desk.maker));
  try {
    const { count } = await run(
      {
        desk: trust,
        folder,
        journal,
        reach: { mode: 'offline', orders: WorkOrders.read(desk.path('orders'), trust, new Date()) },
        operator: {
          tell: () => undefined,
          serialOf: ({ row }) => Promise.resolve(row.serial),
          decide: () => Promise.resolve('abort'),
        },
        workstation: privateKey,
        operatorName: OPERATOR,
        toolVersion: 'demo',
        reset: false,
        identity: undefined,
        now: () => new Date(),
        signal: new AbortController().signal,
      },
      { ports: [port], stopAfter: 1 },
    );
    if (count.done !== 1) throw new Error('the key of the demo was not made');
  } finally {
    journal.close();
    folder.close();
  }
}
