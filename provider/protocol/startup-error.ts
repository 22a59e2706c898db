/**
 * The provider cannot start. Terraform shows a provider's first line of standard output when it
 * is no handshake, and hides standard error: the message has to be one line, on standard output.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}
