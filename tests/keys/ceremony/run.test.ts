import { openPin } from '../../../keys/escrow';
import { rowsFor, TestDesk } from '../../support/key-desk/desk';
import { idOf } from '../../support/key-desk/tenant';

const EVERY_STEP = [
  'assigned',
  'identified',
  'options',
  'pin-escrowed',
  'pin-set',
  'credential-made',
  'verified',
  'posting',
  'registered',
  'minimum-pin-length',
  'pin-change-forced',
  'handed-over',
];

describe('run', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
  });
  afterEach(() => {
    desk.remove();
  });

  it('takes a key through every step', async () => {
    expect(await desk.begin(rowsFor('kim'))).toEqual({
      count: { waiting: 0, open: 0, done: 1, failed: 0 },
      stopped: undefined,
    });
    expect(desk.steps).toEqual(EVERY_STEP);
    const [key] = desk.keys;
    const [method] = desk.tenant.methods;
    expect(desk.tenant.methods).toHaveLength(1);
    expect(method).toMatchObject({ userId: idOf('kim@contoso.com'), displayName: 'Key primary' });
    expect(key?.credentials).toHaveLength(1);
    expect(key?.authenticator.lasting).toMatchObject({ minPinLength: 6, forceChange: true });
    const progress = desk.progress.rows.get(2);
    const sealed = desk.written.get(progress?.pin?.file ?? '') ?? Buffer.alloc(0);
    expect((await openPin(sealed, desk.identity)).pin).toMatch(/^\d{8}$/);
  });
});
