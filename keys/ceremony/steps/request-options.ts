import { challengeOf, creationOptions, sha256, type CreationOptions } from '../../../evidence';
import { quote } from '../../../model/quote';
import { stop } from '../problem';
import type { Work } from '../work';

/** Gets what the key is to answer: from Graph, or from the work order. */
export async function requestOptions(work: Work): Promise<CreationOptions> {
  work.during = 'options';
  const options = await given(work);
  const { now } = work.setting;
  const expiresAt = options.challengeTimeoutDateTime;
  if (Date.parse(expiresAt) <= now().getTime()) {
    stop(
      `the challenge was good until ${expiresAt}; it is ${now().toISOString()} now. ${work.order === undefined ? 'Set the clock of this computer' : 'Let the pipeline issue a new work order'}`,
    );
  }
  work.record({
    step: 'options',
    expiresAt,
    challengeSha256: sha256(challengeOf(options)),
  });
  return options;
}

async function given(work: Work): Promise<CreationOptions> {
  const { order, userId } = work;
  const { reach, requests, signal } = work.setting;
  if (order !== undefined) return order.order.options;
  if (reach.mode === 'offline') return stop('the work order is gone. Bring it back');
  const answer = await requests.take(() => reach.registrar.creationOptions(userId, signal));
  const result = creationOptions.safeParse(answer);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return stop(
    `Graph's creation options are not as documented: ${quote((issue?.path ?? []).map(String).join('.'))} ${issue?.message ?? ''}. Report it with this message`,
    result.error,
  );
}
