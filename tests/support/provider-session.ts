import type { ProviderSession } from '../../provider/protocol/session';

/** What a session answers to calls that its test does not expect. */
const unexpected = (): never => {
  throw new Error('this call is not part of the test');
};

/** A session of a connection that answers what a test gives it. */
export function fakeSession(answers: Partial<ProviderSession> = {}): ProviderSession {
  return {
    getMetadata: unexpected,
    getProviderSchema: unexpected,
    validateProviderConfig: unexpected,
    configureProvider: unexpected,
    validateResourceConfig: unexpected,
    validateDataResourceConfig: unexpected,
    upgradeResourceState: unexpected,
    readResource: unexpected,
    planResourceChange: unexpected,
    applyResourceChange: unexpected,
    importResourceState: unexpected,
    moveResourceState: unexpected,
    readDataSource: unexpected,
    getFunctions: unexpected,
    callFunction: unexpected,
    stop: () => undefined,
    ...answers,
  };
}
