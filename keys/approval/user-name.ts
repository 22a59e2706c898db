import { z } from 'zod';

const options = z.object({ publicKey: z.object({ user: z.object({ name: z.string() }) }) });
const content = z.union([
  z.object({ options }),
  z.object({ workOrder: z.object({ envelope: z.string() }) }),
]);
const envelope = z.object({ payload: z.string() });
const subject = z.object({ userId: z.string(), slot: z.string() });

/** Whom and which slot evidence says it is about; undefined where it says neither. Not verified. */
export function subjectIn(text: string): z.infer<typeof subject> | undefined {
  return subject.safeParse(payloadOf(text)).data;
}

/**
 * The user's name as Graph told it with the options; undefined where evidence has none.
 *
 * @param text - evidence that was verified: this only looks
 */
export function userNameIn(text: string): string | undefined {
  const read = content.safeParse(payloadOf(text)).data;
  if (read === undefined) return undefined;
  if ('options' in read) return read.options.publicKey.user.name;
  const order = z.object({ options }).safeParse(payloadOf(read.workOrder.envelope)).data;
  return order?.options.publicKey.user.name;
}

function payloadOf(text: string): unknown {
  try {
    const { payload } = envelope.parse(JSON.parse(text));
    return JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
  } catch {
    return undefined;
  }
}
