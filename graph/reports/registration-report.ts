import { z } from 'zod';
import { type Call, defineCall } from '../call';
import type { GraphClient } from '../client';
import { readPages } from '../collection/pages';
import { SharedList } from '../collection/shared-list';
import { isNotFound } from '../graph-error';
import { parseAnswer } from '../wire';

const PATH = '/reports/authenticationMethods/userRegistrationDetails';

const reading = {
  method: 'GET',
  application: ['AuditLog.Read.All'],
  delegated: ['AuditLog.Read.All'],
  role: 'Reports Reader',
  throttle: 'reports',
} as const satisfies Partial<Call>;

/** @see https://learn.microsoft.com/graph/api/authenticationmethodsroot-list-userregistrationdetails */
export const listRegistrations: Call = defineCall({
  ...reading,
  path: PATH,
  source:
    'https://learn.microsoft.com/graph/api/authenticationmethodsroot-list-userregistrationdetails',
});

/** @see https://learn.microsoft.com/graph/api/userregistrationdetails-get */
export const readRegistration: Call = defineCall({
  ...reading,
  path: `${PATH}/{id}`,
  source: 'https://learn.microsoft.com/graph/api/userregistrationdetails-get',
});

/**
 * What else it holds is dropped: a tenant may have a hundred thousand of these.
 *
 * @see https://learn.microsoft.com/graph/api/resources/userregistrationdetails
 */
const registration = z.object({
  id: z.string(),
  userPrincipalName: z.string().nullish(),
  userType: z.string().nullish(),
  isAdmin: z.boolean().nullish(),
  isMfaRegistered: z.boolean().nullish(),
  isMfaCapable: z.boolean().nullish(),
  isPasswordlessCapable: z.boolean().nullish(),
  isSsprRegistered: z.boolean().nullish(),
  isSsprEnabled: z.boolean().nullish(),
  isSsprCapable: z.boolean().nullish(),
  // Microsoft adds names; those that are unknown are kept.
  methodsRegistered: z.array(z.string()).nullish(),
  /** When the report was made, not when the user registered something. */
  lastUpdatedDateTime: z.string().nullish(),
});

/** One user in the registration report. */
export type Registration = z.infer<typeof registration>;

/** What the report says of some users. */
export interface ReportedUsers {
  readonly reported: readonly Registration[];
  /** Ids of those of whom it says nothing. */
  readonly unreported: readonly string[];
  /** When the report was made; null where it has none of the users. */
  readonly reportedAt: string | null;
}

/** Microsoft's page shows an answer within `value`; captures show none. */
const single = z.union([registration, z.object({ value: registration })]);

/** Which methods the users of a tenant have registered; it lags by hours. */
export class RegistrationReport {
  readonly #client: GraphClient;
  readonly #all: SharedList<Registration>;

  constructor(client: GraphClient) {
    this.#client = client;
    this.#all = new SharedList((signal) =>
      readPages(client, listRegistrations, registration, { signal }),
    );
  }

  /**
   * What the report says of users. It is read once a session, and not at all for nobody.
   *
   * @param ids - in lower case
   */
  async users(ids: ReadonlySet<string>, signal: AbortSignal): Promise<ReportedUsers> {
    const all = ids.size === 0 ? [] : await this.#all.current(signal);
    const reported = all.filter(({ id }) => ids.has(id.toLowerCase()));
    const known = new Set(reported.map(({ id }) => id.toLowerCase()));
    return {
      reported,
      unreported: [...ids].filter((id) => !known.has(id)),
      reportedAt: earliest(reported),
    };
  }

  /**
   * One user of the report.
   *
   * @returns null where the report does not have the user
   */
  async of(userId: string, signal: AbortSignal): Promise<Registration | null> {
    try {
      const sending = { signal, parameters: { id: userId } };
      const answer = await this.#client.send(readRegistration, sending);
      const parsed = parseAnswer(single, answer, `GET ${readRegistration.path}`);
      return 'value' in parsed ? parsed.value : parsed;
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  }
}

/** The earliest moment that entries name: they are as old as that at most. */
function earliest(registrations: readonly Registration[]): string | null {
  const moments = registrations.flatMap(({ lastUpdatedDateTime }) => lastUpdatedDateTime ?? []);
  const [first] = moments.sort((left, right) => Date.parse(left) - Date.parse(right));
  return first ?? null;
}
