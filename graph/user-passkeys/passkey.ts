import { z } from 'zod';

/**
 * A passkey of a user. What Graph does not say is null or absent.
 *
 * @see https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod
 */
export const userPasskey = z.looseObject({
  /** The credential id, in one of several spellings. */
  id: z.string(),
  displayName: z.string().nullish(),
  createdDateTime: z.string().nullish(),
  aaGuid: z.string().nullish(),
  model: z.string().nullish(),
  attestationLevel: z.string().nullish(),
  attestationCertificates: z.array(z.string()).nullish(),
  passkeyType: z.string().nullish(),
});

/** A passkey of a user. */
export type UserPasskey = z.infer<typeof userPasskey>;

/** A passkey to register, as an authenticator made it. */
export interface NewPasskey {
  /** 1 to 30 characters; Graph cannot change it later. */
  readonly displayName: string;
  readonly publicKeyCredential: object;
  /**
   * The model that made it, by which a lost answer is recognised where Graph's ids are of another
   * kind.
   *
   * @default - it is recognised by its id alone
   */
  readonly aaguid?: string;
}

/** What became of a registration. */
export interface RegisteredUserPasskey {
  readonly method: UserPasskey;
  /** `held`: the user had it already, and nothing was sent. */
  readonly outcome: 'registered' | 'held';
}
