import type { AttestationDemand } from './attestation/ceremony';
import type { Evidence } from './envelope/evidence';
import type { WorkOrder } from './envelope/work-order';
import { shown, type Finding } from './finding';

/** What a declaration says about the key. */
export interface Expectation {
  readonly tenantId: string;
  readonly userId: string;
  readonly slot: string;
  /** Models of which the key may be; any where it is absent or empty. */
  readonly aaguids?: readonly string[];
  readonly serial?: string;
  readonly displayName?: string;
  readonly attestation: AttestationDemand;
  /** SHA-256 of the file with the work order that was given out. */
  readonly workOrderSha256?: string;
}

/** One thing that was said twice, perhaps differently. */
interface Pair {
  readonly name: string;
  readonly given: string | undefined;
  /** What may be given; undefined where nothing was said. */
  readonly expected: readonly string[] | undefined;
}

/** What the evidence says otherwise than the declaration. */
export function differsFromExpectation(evidence: Evidence, expected: Expectation): Finding[] {
  const { tenantId, userId, slot, serial, displayName, aaguids, workOrderSha256 } = expected;
  const order = evidence.mode === 'offline' ? evidence.workOrder.sha256 : undefined;
  return differences('the declaration', [
    pair('tenant', evidence.tenantId, tenantId.toLowerCase()),
    pair('user', evidence.userId, userId.toLowerCase()),
    pair('slot', evidence.slot, slot),
    pair('serial number', evidence.serial, serial),
    pair('display name', evidence.displayName, displayName),
    model(evidence, aaguids),
    pair('work order, by SHA-256,', order, workOrderSha256),
  ]);
}

/** What the evidence says otherwise than the work order that it is about. */
export function differsFromOrder(evidence: Evidence, order: WorkOrder): Finding[] {
  return differences('the work order', [
    pair('tenant', evidence.tenantId, order.tenantId),
    pair('user', evidence.userId, order.userId),
    pair('slot', evidence.slot, order.slot),
    pair('serial number', evidence.serial, order.serial),
    pair('display name', evidence.displayName, order.displayName),
    pair('ticket', evidence.ticket, order.ticket),
    model(evidence, order.aaguids),
  ]);
}

const pair = (name: string, given: string | undefined, expected: string | undefined): Pair => ({
  name,
  given,
  expected: expected === undefined ? undefined : [expected],
});

const model = ({ aaguid }: Evidence, aaguids: readonly string[] | undefined): Pair => ({
  name: 'model',
  given: aaguid,
  expected:
    aaguids === undefined || aaguids.length === 0
      ? undefined
      : aaguids.map((expected) => expected.toLowerCase()),
});

const differences = (by: string, pairs: readonly Pair[]): Finding[] =>
  pairs.flatMap(({ name, given, expected }) =>
    expected === undefined || (given !== undefined && expected.includes(given))
      ? []
      : [
          {
            rule: 'expectation',
            subject: `the ${name} of the evidence`,
            given: given === undefined ? 'absent' : shown(given),
            expected: `${expected.map(shown).join(' or ')}, by ${by}`,
            step: 'Give the evidence that was made for this key.',
          },
        ],
  );
