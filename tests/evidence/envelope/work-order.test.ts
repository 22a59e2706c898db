import { Refusal, verifyWorkOrder, type WorkOrder } from '../../../evidence';
import { vendorOf } from '../../support/webauthn/authority';
import { approve, AT, Desk } from '../../support/webauthn/desk';
import { optionsOf } from '../../support/webauthn/options';

let desk: Desk;
beforeAll(async () => {
  desk = new Desk(await vendorOf('2fc0579f-8113-47ea-b116-bb5a8db9202a'));
});

const open = (file: string, at = AT): WorkOrder =>
  verifyWorkOrder(file, desk.trust().keys, at).order;

describe('a work order', () => {
  it('keeps the options as Graph wrote them', () => {
    const options = { ...optionsOf({ fromTomorrow: 1 }), '@odata.context': 'x' };
    expect(open(desk.orderFile(options)).options).toEqual(options);
  });

  it('takes clocks that are a little apart', () => {
    const file = desk.orderFile(optionsOf());
    expect(open(file, new Date('2026-11-30T08:55:00Z')).runId).toBe('run-1');
  });

  it.each(['2026-11-30T08:54:59Z', '2026-11-30T18:00:01Z'])('is refused at %s', (at) => {
    const file = desk.orderFile(optionsOf());
    const findings = [
      {
        rule: 'work-order-time',
        subject: 'the work order',
        given: `used at ${new Date(at).toISOString()}`,
        expected: 'a use from 2026-11-30T09:00:00Z to 2026-11-30T18:00:00Z',
        step: 'Let the pipeline issue a new work order.',
      },
    ];
    expect(() => open(file, new Date(at))).toThrow(new Refusal(findings));
  });

  it('is refused when no pipeline has signed it', () => {
    const forger = new Desk(desk.vendor);
    const file = approve(forger.orderFile(optionsOf()), desk.approver);
    expect(() => open(file)).toThrow('the work order is signed by 0 of role pipeline');
  });

  it('is refused when it is evidence', () => {
    expect(() => open(desk.file())).toThrow('the payload type of the work order is');
  });

  it.each([
    ['a slot with a slash', { slot: 'a/b' }],
    ['a user in capitals', { userId: 'AAAAAAAA-2222-4222-8222-222222222222' }],
    ['a long display name', { displayName: 'x'.repeat(31) }],
    ['a name with an escape', { runId: 'x\u001b[2J' }],
    ['a time without a zone', { expiresAt: '2026-11-30T18:00:00' }],
  ])('is not written with %s', (_, changes) => {
    expect(() => desk.orderFile(optionsOf(), changes)).toThrow(Refusal);
  });
});
