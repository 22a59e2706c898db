import type { z } from 'zod';
import { GraphError } from './graph-error';

/**
 * Reads an answer as the type that Graph documents. Unknown properties and enumeration members
 * are kept: Graph adds them without notice.
 *
 * @throws GraphError with reason `unreadable`, naming the property that is not what it should be.
 */
export function parseAnswer<T extends z.ZodType>(
  type: T,
  answer: unknown,
  request: string,
): z.infer<T> {
  const parsed = type.safeParse(answer);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where =
    issue === undefined || issue.path.length === 0 ? 'the answer' : issue.path.join('.');
  throw new GraphError(
    'unreadable',
    `the answer to ${request} is not what Graph documents: ${where}: ${issue?.message ?? 'invalid'}`,
    { request },
  );
}
