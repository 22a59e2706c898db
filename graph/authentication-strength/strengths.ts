import { z } from 'zod';
import type { GraphClient } from '../client';
import { Collection } from '../collection/collection';
import type { CollectionAccess } from '../collection/entity';
import { isNotFound } from '../graph-error';
import { parseAnswer } from '../wire';
import { readUsage } from './calls';
import { type AuthenticationStrength, strengthEntity } from './entity';

const policy = z.looseObject({ id: z.string(), displayName: z.string() });

/** @see https://learn.microsoft.com/graph/api/resources/authenticationstrengthusage */
const usage = z.looseObject({
  mfa: z.array(policy).nullish(),
  none: z.array(policy).nullish(),
});

/** A policy that a strength is used by. */
export type UsingPolicy = z.infer<typeof policy>;

/** The policies that use a strength. */
export interface StrengthUsage {
  /** Those that demand multifactor authentication of it. */
  readonly mfa: readonly UsingPolicy[];
  /** Those that would take a strength of a single factor as well. */
  readonly none: readonly UsingPolicy[];
}

/** Reading and writing strengths, and asking who uses one. */
export interface StrengthAccess extends CollectionAccess<AuthenticationStrength> {
  /** The conditional access policies that use a strength; nobody uses one that is gone. */
  usage(id: string, signal: AbortSignal): Promise<StrengthUsage>;
}

/** The authentication strengths of one tenant, for one session. */
export class Strengths extends Collection<typeof strengthEntity.type> implements StrengthAccess {
  readonly #client: GraphClient;

  constructor(client: GraphClient) {
    super(client, strengthEntity);
    this.#client = client;
  }

  async usage(id: string, signal: AbortSignal): Promise<StrengthUsage> {
    const answer = await this.#client
      .send(readUsage, { signal, parameters: { id } })
      .catch((error: unknown) => {
        if (isNotFound(error)) return {};
        throw error;
      });
    const { mfa, none } = parseAnswer(usage, answer, `GET ${readUsage.path}`);
    return { mfa: mfa ?? [], none: none ?? [] };
  }
}
