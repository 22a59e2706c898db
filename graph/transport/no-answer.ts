/** What stops a connection from ever standing, so that nothing was sent. */
const BEFORE_SENDING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);
/** What no second attempt mends: a wrong name, or a certificate that is not trusted. */
const LASTING = /^(ENOTFOUND|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_)/;

/** A request that got no answer. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** Whether the service may have received it: a write may have happened. */
  readonly sent: boolean;
  /** Whether a second attempt would fail alike. */
  readonly lasting: boolean;

  constructor(cause: unknown) {
    const code = codeOf(cause);
    super(describe(cause), { cause });
    this.lasting = LASTING.test(code);
    this.sent = !this.lasting && !BEFORE_SENDING.has(code);
  }
}

/** The system's code of a failed connection: fetch wraps it, sometimes twice. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `: ${describe(error.cause)}`;
  return error.message + cause;
}
