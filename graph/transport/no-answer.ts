/** What stops a connection from ever standing, so that nothing was sent. */
const BEFORE_SENDING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);
/** What no second attempt mends: a wrong name, no TLS, or a certificate that is not trusted. */
const LASTING = /^(ENOTFOUND|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|ERR_SSL_)/;

/** A request that got no answer. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** Whether the service may have received it: a write may have happened. */
  readonly sent: boolean;
  /** Whether a second attempt would fail alike. */
  readonly lasting: boolean;

  constructor(cause: unknown) {
    const { code, syscall } = systemFacts(cause);
    super(describe(cause), { cause });
    this.lasting = LASTING.test(code);
    this.sent = !this.lasting && !BEFORE_SENDING.has(code) && syscall !== 'connect';
  }
}

/** What an error may carry, judged by shape: Node's own errors may be of another realm. */
interface ErrorShape {
  readonly message?: unknown;
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

const shapeOf = (error: unknown): ErrorShape | undefined =>
  typeof error === 'object' && error !== null ? error : undefined;

/** The system's words for a failed connection: fetch wraps them, sometimes twice. */
function systemFacts(error: unknown): { readonly code: string; readonly syscall?: unknown } {
  const shape = shapeOf(error);
  if (shape === undefined) return { code: '' };
  if (typeof shape.code === 'string') return { code: shape.code, syscall: shape.syscall };
  return systemFacts(shape.cause);
}

/** One line, and what every address of a name answered. */
function describe(error: unknown): string {
  const { message, cause, errors } = shapeOf(error) ?? {};
  const own = (typeof message === 'string' ? message : String(error)).replaceAll(/\s+/g, ' ');
  const parts = cause === undefined ? (Array.isArray(errors) ? errors : []) : [cause];
  return [own, parts.map(describe).join(', ')].filter((text) => text.trim() !== '').join(': ');
}
