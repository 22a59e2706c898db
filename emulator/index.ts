/**
 * A local Entra tenant over HTTPS: token endpoint, Microsoft Graph and cloud metadata.
 *
 * It shares no code with the rest of the project, so that both cannot share a mistake.
 *
 * @module
 */
export { type Admin, type Emulator, type MintClaims, startEmulator } from './emulator';
export { EmulatorError, type EmulatorErrorCode } from './emulator-error';
export { type Fact } from './facts/fact';
export { facts } from './facts';
export type { Effect, Fault, Poison } from './faults/fault';
export { parseFault } from './faults/parse-fault';
export type { LogEntry, LogSink, NoticeEntry, RequestEntry } from './log/log';
export {
  type EmulatorOptions,
  parseLag,
  parsePort,
  parseThrottle,
  type ThrottleMode,
} from './options';
export type { Ready, ReadyClient, ReadyTenant } from './ready';
export { defaultPolicies } from './seed/default-access';
export { defaultSeed } from './seed/default-seed';
export { type DefaultTenant, defaultTenants } from './seed/default-tenants';
export { MICROSOFT_PROFILE_ID } from './seed/presets';
export { type SeedInput } from './seed/schema';
export { DEFAULT_PROFILE_ID } from './methods-policy/fido2/defaults';
export { AZURE_CLI } from './sign-in/token-request';
export type { Kind } from './state/objects';
