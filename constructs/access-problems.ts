import { resistsPhishing } from '../model/authentication-strength/combinations';
import { AUTHENTICATOR_REGISTRATION_APP } from '../model/authenticator';
import { matchesUnregistered } from '../model/conditional-access/device-filter';
import type { AccessPolicyProps } from './access-policy-props';
import { ExceptionRecord } from './exception-record';
import type { Grant } from './grant';

/** What a declaration of a policy contradicts, before any tenant is asked. */
export function* accessProblems(props: AccessPolicyProps): Iterable<string> {
  if (props.name.trim() === '')
    yield 'the policy has no name; give the one that administrators see';
  yield* problemsOfExceptions(props);
  yield* problemsOfApplications(props);
  yield* problemsOfReach(props);
  yield* problemsOfStrength(props);
  yield* problemsOfDemand(props);
  yield* problemsOfDeviceRegistration(props);
  yield* problemsOfFilter(props);
}

/** The types say so, but JavaScript and casts do not. */
function* problemsOfExceptions({ exceptions = [] }: AccessPolicyProps): Iterable<string> {
  for (const exception of exceptions as readonly unknown[]) {
    if (exception instanceof ExceptionRecord) continue;
    yield `"${String(exception)}" is left out without a record; use an ExceptionRecord`;
  }
}

/** Authenticator's own registration is a technical case; any other application needs a record. */
function* problemsOfApplications({ target, exceptions = [] }: AccessPolicyProps): Iterable<string> {
  const records = exceptions.filter((one: unknown) => one instanceof ExceptionRecord);
  const told = records.flatMap(({ applications }) => applications);
  const left = target.exceptApplications.map((id) => id.toLowerCase());
  for (const id of left) {
    if (id === AUTHENTICATOR_REGISTRATION_APP || told.includes(id)) continue;
    yield `application "${id}" is left out without a record; name it in the applications of an ExceptionRecord`;
  }
  for (const id of told) {
    if (!left.includes(id)) {
      yield `a record leaves out application "${id}", and the target does not; name it in Target.allResources`;
    }
  }
}

/** A policy that leaves out everybody whom it is about reads like protection, and is none. */
function* problemsOfReach({
  audience,
  exceptGuests = [],
  exceptions = [],
}: AccessPolicyProps): Iterable<string> {
  const records = exceptions.filter((one: unknown) => one instanceof ExceptionRecord);
  const out = new Set(records.flatMap(({ users, groups }) => [...users, ...groups]));
  const { users, groups, roles, guests } = audience;
  const named = [...users, ...groups];
  if (roles.length > 0 || named.some((one) => !out.has(one))) return;
  if (guests.some((type) => !exceptGuests.includes(type))) return;
  yield 'everybody whom the policy is about is left out of it, so it holds nobody; change its audience, or remove it';
}

/** What a strength says of itself, by hand or by a cast: its purpose has to be what it admits. */
function* problemsOfStrength({ grant, target }: AccessPolicyProps): Iterable<string> {
  const { purpose, demanded } = grant?.strength ?? {};
  const pass = demanded?.combinations?.find((one) => one?.startsWith('temporaryAccessPass'));
  if (purpose === 'signIn' && pass !== undefined) {
    yield `the strength is for signing in and admits ${pass}; a pass is for registration, so demand a SignInStrength`;
  }
  const weak = demanded?.combinations?.find((one) => one !== undefined && !mayRegister(one));
  if (target.isRegistration && weak !== undefined) {
    yield `registration demands a strength that admits ${weak}, which can be phished; use a BootstrapStrength`;
  }
}

const mayRegister = (combination: string): boolean =>
  resistsPhishing(combination) || combination === 'temporaryAccessPassOneTime';

function* problemsOfDemand({ grant, session, target }: AccessPolicyProps): Iterable<string> {
  if (grant === undefined && session === undefined) {
    yield 'the policy demands nothing and does nothing to sessions; give it a grant or session controls';
  }
  const controls = grant?.builtInControls ?? [];
  const forRecovery = controls.includes('verifiedID');
  if (target.isAccountRecovery && grant !== undefined && !forRecovery && !isBlock(grant)) {
    yield 'recovering an account takes a block or a verified ID; RecoveryAccess demands the latter';
  }
  if (forRecovery && !target.isAccountRecovery) {
    yield 'a verified ID is demanded of whoever recovers an account, and of nobody else';
  }
}

function* problemsOfDeviceRegistration({
  target,
  grant,
  conditions,
}: AccessPolicyProps): Iterable<string> {
  if (!target.isDeviceRegistration) return;
  const others = (grant?.builtInControls ?? []).filter((control) => control !== 'mfa');
  if (others.length > 0) {
    yield `registering a device demands ${others.join(', ')}; it takes mfa or a strength alone`;
  }
  if (conditions?.deviceFilter !== undefined) {
    yield 'registering a device has a device filter, which a device that is not registered yet cannot meet; remove it';
  }
  if (conditions?.clientAppTypes !== undefined) {
    yield 'registering a device has client types, which do not count there; remove them';
  }
}

const isBlock = ({ builtInControls }: Grant): boolean => builtInControls.includes('block');

function* problemsOfFilter({ conditions }: AccessPolicyProps): Iterable<string> {
  const filter = conditions?.deviceFilter;
  if (filter === undefined) return;
  const { mode, rule, unregisteredDevices } = filter;
  const says = `the device filter says that a device which is not registered is ${unregisteredDevices}, but`;
  const matches = matchesUnregistered(rule);
  if (matches === undefined) {
    yield `${says} of "${rule}" nobody can tell; compare without -not and null, and join by -and alone or by -or alone`;
    return;
  }
  if ((matches === (mode === 'include')) === (unregisteredDevices === 'met')) return;
  yield `${says} "${rule}" ${matches ? 'matches' : 'does not match'} one, and the filter ${mode}s what matches; turn the rule or the mode round`;
}
