/** How texts speak of a method. */
export interface MethodWords {
  /** `a passkey` */
  readonly one: string;
  /** `passkeys` */
  readonly many: string;
  /** How a user comes by one: `register`. */
  readonly obtain: string;
  /** Whether it signs users in, or serves something else. */
  readonly purpose: 'sign-in' | 'use';
  /** Microsoft's page on the configuration in Graph. */
  readonly page: string;
}

/** `sign in with a passkey` */
export const signInWith = ({ one, purpose }: MethodWords): string =>
  `${purpose === 'sign-in' ? 'sign in with' : 'use'} ${one}`;

/** `every passkey` */
export const every = ({ one }: MethodWords): string => `every ${one.replace(/^an? /, '')}`;

/** `Passkeys` */
export const capitalised = ({ many }: MethodWords): string =>
  `${many.charAt(0).toUpperCase()}${many.slice(1)}`;
