/** Where the Graph room writes what it does. Facts hold no secret and no token. */
export type Logger = (
  level: 'trace' | 'debug' | 'info' | 'warn' | 'error',
  message: string,
  facts?: Readonly<Record<string, string | number | boolean | null>>,
) => void;
