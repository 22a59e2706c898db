/** Statuses that this authenticator answers. */
export const STATUS = {
  invalidCommand: 0x01,
  invalidParameter: 0x02,
  unexpectedType: 0x11,
  invalidCbor: 0x12,
  missingParameter: 0x14,
  limitExceeded: 0x15,
  credentialExcluded: 0x19,
  unsupportedAlgorithm: 0x26,
  operationDenied: 0x27,
  keyStoreFull: 0x28,
  unsupportedOption: 0x2b,
  invalidOption: 0x2c,
  keepAliveCancel: 0x2d,
  noCredentials: 0x2e,
  userActionTimeout: 0x2f,
  notAllowed: 0x30,
  pinInvalid: 0x31,
  pinBlocked: 0x32,
  pinAuthInvalid: 0x33,
  pinAuthBlocked: 0x34,
  pinNotSet: 0x35,
  puatRequired: 0x36,
  pinPolicyViolation: 0x37,
  invalidSubcommand: 0x3e,
  unauthorizedPermission: 0x40,
} as const;

/** Ends a command with a status. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: keyof typeof STATUS | number) {
    const number = typeof status === 'number' ? status : STATUS[status];
    super(`status 0x${number.toString(16)}`);
    this.status = number;
  }
}
