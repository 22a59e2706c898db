import { z } from 'zod';
import { type BatchAnswer, readBatch } from '../batch';
import { type Call, defineCall } from '../call';
import type { GraphClient } from '../client';
import { readOn } from '../collection/pages';
import { type GraphError, isGraphError } from '../graph-error';
import type { Groups } from '../groups';
import { OUTSIDE_CHINA } from '../methods/configuration';
import type { Registration, RegistrationReport } from './registration-report';

/** @see https://learn.microsoft.com/graph/api/fido2authenticationmethod-list */
export const listPasskeys: Call = defineCall({
  method: 'GET',
  path: '/users/{id}/authentication/fido2Methods',
  application: ['UserAuthMethod-Passkey.Read.All', 'UserAuthenticationMethod.Read.All'],
  delegated: ['UserAuthMethod-Passkey.Read.All', 'UserAuthenticationMethod.Read.All'],
  role: 'Global Reader',
  clouds: OUTSIDE_CHINA,
  source: 'https://learn.microsoft.com/graph/api/fido2authenticationmethod-list',
});

/** @see https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod */
const passkey = z.object({
  id: z.string(),
  aaGuid: z.string().nullish(),
  model: z.string().nullish(),
  attestationLevel: z.string().nullish(),
  passkeyType: z.string().nullish(),
});

/** A passkey that a user has registered. */
export type RegisteredPasskey = z.infer<typeof passkey>;

/** The passkeys of the users in a group, and what is not known of them. */
export interface PasskeySurvey {
  /** Users in the group. */
  readonly users: number;
  /** Users of whom the report says nothing. */
  readonly unreported: number;
  /** When the report was made; null where it has none of the users. */
  readonly reportedAt: string | null;
  /** Passkeys of every user who has one by the report, and could be read. */
  readonly passkeys: readonly (readonly RegisteredPasskey[])[];
  /** Why the others could not be read. */
  readonly unread: readonly GraphError[];
}

/** Finds registered passkeys without asking for every user, which Microsoft advises against. */
export class RegisteredPasskeys {
  readonly #client: GraphClient;
  readonly #groups: Groups;
  readonly #report: RegistrationReport;

  constructor(client: GraphClient, groups: Groups, report: RegistrationReport) {
    this.#client = client;
    this.#groups = groups;
    this.#report = report;
  }

  /**
   * The passkeys of the users in a group and in the groups in it.
   *
   * @throws GraphError when group or report cannot be read, or none of the users' passkeys.
   * @see https://learn.microsoft.com/graph/api/authentication-list-methods
   */
  async ofGroup(groupId: string, signal: AbortSignal): Promise<PasskeySurvey> {
    const users = await this.#groups.users(groupId, signal);
    const { reported, unreported, reportedAt } = await this.#report.users(users, signal);
    const holders = reported.filter(hasPasskey).map(({ id }) => id);
    const answers = await this.#read(holders, signal);
    const unread = answers.filter(isGraphError);
    const passkeys = answers.flatMap((answer) => (isGraphError(answer) ? [] : [answer]));
    const [first] = unread;
    if (first !== undefined && passkeys.length === 0) throw first;
    return {
      users: users.size,
      unreported: unreported.length,
      reportedAt,
      passkeys,
      unread,
    };
  }

  async #read(
    userIds: readonly string[],
    signal: AbortSignal,
  ): Promise<(RegisteredPasskey[] | GraphError)[]> {
    const reads = userIds.map((id) => ({ call: listPasskeys, parameters: { id } }));
    const answers = await readBatch(this.#client, reads, signal);
    return Promise.all(answers.map((answer) => this.#passkeysIn(answer, signal)));
  }

  #passkeysIn(answer: BatchAnswer, signal: AbortSignal): Promise<RegisteredPasskey[] | GraphError> {
    return 'error' in answer
      ? Promise.resolve(answer.error)
      : readOn(this.#client, listPasskeys, passkey, answer.body, signal);
  }
}

/**
 * Names of passkeys in the report, whatever they are bound to. Microsoft adds names; those of
 * other methods never began like this.
 */
const PASSKEY = /^(passkey|fido2)/i;

const hasPasskey = ({ methodsRegistered }: Registration): boolean =>
  (methodsRegistered ?? []).some((name) => PASSKEY.test(name));
