import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type WorkOrder, writeWorkOrder } from '../../../evidence';
import { TENANT_ID } from '../../support/tenant';
import { optionsOf } from '../../support/webauthn/options';
import { DeskStage, userId } from './stage';

const HOUR_MS = 3_600_000;

describe('entra-policy keys enroll --orders', () => {
  let stage: DeskStage;
  beforeEach(async () => {
    stage = await DeskStage.open();
    mkdirSync(join(stage.session.cwd, 'orders'));
  });
  afterEach(async () => {
    await stage.close();
  });

  const later = (ms: number): string => new Date(Date.now() + ms).toISOString();
  const order = (number: number, changes: Partial<WorkOrder> = {}): void => {
    const name = `user${number}@test.onmicrosoft.com`;
    const id = Buffer.from(`OF:${userId(number)}`.padEnd(51, 'u')).toString('base64url');
    const content: WorkOrder = {
      ...{ version: 1, tenantId: TENANT_ID, userId: userId(number), slot: 'primary' },
      runId: 'run-1',
      options: optionsOf({ user: { id, name, displayName: name } }, later(HOUR_MS)),
      issuedAt: later(-HOUR_MS),
      expiresAt: later(HOUR_MS),
      ...changes,
    };
    writeFileSync(
      join(stage.session.cwd, 'orders', `${userId(number)}-primary.dsse.json`),
      writeWorkOrder(content, stage.pipeline.privateKey),
    );
  };
  const enroll = (): Promise<number> =>
    stage.run('enroll', '--manifest', 'keys.csv', ...stage.sitting, '--orders', 'orders');

  it('makes keys without the tenant, by user principal name or object id', async () => {
    order(1, { ticket: 'CHG-1', displayName: 'Desk key' });
    order(2);
    stage.manifest('user1@test.onmicrosoft.com,primary,', `${userId(2)},primary,`);
    expect(await enroll()).toBe(0);
    expect(stage.emulator.requests).toEqual([]);
    expect(stage.keys.map(({ credentials }) => credentials.length)).toEqual([1, 1]);
    expect(stage.keys.map((key) => key.authenticator.lasting.forceChange)).toEqual([true, true]);
    const file = JSON.parse(
      stage.file(`run/evidence/${userId(1)}-primary.dsse.json`).toString(),
    ) as {
      payload: string;
    };
    expect(JSON.parse(Buffer.from(file.payload, 'base64').toString())).toMatchObject({
      mode: 'offline',
      displayName: 'Desk key',
      ticket: 'CHG-1',
      operator: 'olga@test.onmicrosoft.com',
    });
    expect(await stage.run('resume', ...stage.sitting)).toBe(1);
    expect(stage.session.problems).toContain('Give their folder with --orders.');
  });

  it('needs an order for each row, of a pipeline of the desk, for its tenant, in time', async () => {
    stage.manifest('user1@test.onmicrosoft.com,primary,');
    order(2);
    expect(await enroll()).toBe(2);
    expect(stage.session.problems).toContain('no work order is for slot "primary" of "user1@');
    for (const [changes, problem] of [
      [{ tenantId: userId(9) }, /it is for tenant 05e4/],
      [{ expiresAt: later(-1000) }, /Let the pipeline issue a new work order/],
    ] as const) {
      order(1, changes);
      expect(await enroll()).toBe(1);
      expect(stage.session.problems).toMatch(problem);
    }
    expect(stage.keys).toEqual([]);
  });

  it.each(['olga', 'ol\u{200b}ga@test.onmicrosoft.com', '\u{1b}[2K@test.onmicrosoft.com'])(
    'is begun by nobody of the name %j',
    async (name) => {
      order(1);
      stage.manifest('user1@test.onmicrosoft.com,primary,');
      const args = ['--manifest', 'keys.csv', ...stage.sitting, '--orders', 'orders'];
      expect(await stage.run('enroll', ...args, '--operator', name)).not.toBe(0);
      expect(stage.session.problems).toContain('Expected a user principal name, like');
      expect(stage.keys).toEqual([]);
      expect(existsSync(join(stage.session.cwd, 'run'))).toBe(false);
    },
  );
});
