import { isSamePerson } from '../../../evidence';
import { quote } from '../../../model/quote';
import { NotInThisSitting, stop } from '../problem';
import type { Work } from '../work';

/** Finds the user of a row, and that nobody else of the run has the slot. */
export async function assign(work: Work): Promise<void> {
  const { progress, setting } = work;
  work.during = 'assign';
  checkOrder(work);
  checkApprover(work);
  if (progress.assigned !== undefined) return;
  const { user, slot } = progress.row;
  const found = await userOf(work);
  const other = work.others.find(
    (one) => one.assigned?.userId === found.userId && one.row.slot === slot,
  );
  if (other !== undefined) {
    stop(
      `${quote(user)} is the user of line ${other.row.line}, too, which has the same slot ${quote(slot)}; expected each slot once. Correct the manifest`,
    );
  }
  work.record({ step: 'assigned', ...found });
  setting.operator.tell({ kind: 'begun', progress: work.progress, port: work.port.name });
}

interface Assigned {
  readonly userId: string;
  readonly userName?: string;
  readonly workOrderSha256?: string;
}

async function userOf(work: Work): Promise<Assigned> {
  const { reach, requests, signal } = work.setting;
  const { user } = work.progress.row;
  if (reach.mode === 'offline') {
    const { order, sha256 } = orderOf(work);
    return {
      userId: order.userId,
      userName: order.options.publicKey.user.name,
      workOrderSha256: sha256,
    };
  }
  const account = await requests.take(() => reach.registrar.findUser(user, signal));
  if (account === undefined) {
    return stop(`the tenant has no user ${quote(user)}. Correct the manifest`);
  }
  const { id, userPrincipalName } = account;
  return { userId: id.toLowerCase(), ...(userPrincipalName && { userName: userPrincipalName }) };
}

function orderOf(work: Work): NonNullable<Work['order']> {
  const { user, slot } = work.progress.row;
  return (
    work.order ??
    stop(
      `no work order is for slot ${quote(slot)} of ${quote(user)}. Let the pipeline issue one, or correct the manifest`,
    )
  );
}

/** Who is to approve a key never holds it. */
function checkApprover({ progress, setting }: Work): void {
  const { approver } = progress.row;
  if (approver === undefined || !isSamePerson(approver, setting.operatorName)) return;
  throw new NotInThisSitting(
    `${approver} is to approve this key, as the manifest says, and holds the keys now. Let another operator resume the run`,
  );
}

/** An order may have been exchanged for another while the run stood still. */
function checkOrder(work: Work): void {
  const { progress, setting } = work;
  if (setting.reach.mode === 'online') return;
  const { sha256, order } = orderOf(work);
  const known = progress.assigned?.workOrderSha256;
  if (known !== undefined && known !== sha256 && progress.credential !== undefined) {
    stop(
      `the credential was made for the work order with SHA-256 ${known}, and there is ${sha256} now. Bring the first one back`,
    );
  }
  const { serial } = progress.row;
  if (serial !== undefined && order.serial !== undefined && serial !== order.serial) {
    stop(
      `the manifest says serial number ${quote(serial)}, and the work order ${quote(order.serial)}. Correct the manifest, or have another order issued`,
    );
  }
}
