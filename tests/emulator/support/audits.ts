import { type Json, type JsonObject, objects } from '../../../emulator/json';
import { type Session, values } from './session';

export const AUDITS = '/v1.0/auditLogs/directoryAudits';

export async function audits(session: Session, query = ''): Promise<readonly JsonObject[]> {
  return values(await session.get(`${AUDITS}${query}`));
}

export function filtered(session: Session, filter: string): Promise<readonly JsonObject[]> {
  return audits(session, `?$filter=${encodeURIComponent(filter)}`);
}

/** What the first target of an entry says was changed. */
export function modified(entry: JsonObject | undefined): readonly JsonObject[] {
  return objects(objects(entry ?? {}, 'targetResources')[0] ?? {}, 'modifiedProperties');
}

/** Writes on v1.0, and expects that it is carried out. */
export async function write(
  session: Session,
  method: string,
  path: string,
  body?: Json,
): Promise<JsonObject> {
  const answer = await session.send(method, `/v1.0${path}`, {
    ...(body !== undefined && { body }),
  });
  expect(answer.status).toBeLessThan(300);
  return answer.body;
}
