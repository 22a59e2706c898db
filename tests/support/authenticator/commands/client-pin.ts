import { createHash, randomBytes } from 'node:crypto';
import { numbered, type Members } from '../cbor';
import { Agreement, PIN_PROTOCOLS, type PinProtocol } from '../pin-protocols';
import { PIN_RETRIES } from '../state';
import { Refusal } from '../status';
import type { Context } from './context';
import { PERMISSION } from './token';

const NOTHING: Members = new Map();

export function clientPin(context: Context): Members {
  const { request, lasting, fleeting } = context;
  switch (request.number(2)) {
    case 1:
      return numbered({ 3: lasting.retries, 4: fleeting.wrongInARow >= 3 });
    case 2:
      return numbered({ 1: agreementFor(context).publicKey });
    case 3:
      return setPin(context);
    case 4:
      return changePin(context);
    case 5:
      return token(context, { permissions: PERMISSION.mc | PERMISSION.ga | oldPowers(context) });
    case 9:
      return tokenWithPermissions(context);
    default:
      throw new Refusal('invalidSubcommand');
  }
}

/** Keys without permissions let the plain token do everything that they can. */
const oldPowers = ({ options }: Context): number =>
  options.permissions ? 0 : PERMISSION.cm | PERMISSION.acfg;

function protocolOf({ request, options }: Context): PinProtocol {
  const number = request.number(1);
  const protocol = PIN_PROTOCOLS.get(number);
  if (protocol === undefined || !options.pinProtocols.some((one) => one === number)) {
    throw new Refusal('invalidParameter');
  }
  return protocol;
}

function agreementFor(context: Context): Agreement {
  protocolOf(context);
  const number = context.request.number(1);
  const known = context.fleeting.agreements.get(number) ?? new Agreement();
  context.fleeting.agreements.set(number, known);
  return known;
}

function shared(context: Context): Buffer {
  try {
    return agreementFor(context).agree(protocolOf(context), context.request.inner(3).members);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('invalidParameter');
  }
}

function setPin(context: Context): Members {
  const { request, lasting } = context;
  if (lasting.pinHash !== undefined) throw new Refusal('pinAuthInvalid');
  const secret = shared(context);
  const encrypted = request.bytes(5);
  if (!protocolOf(context).verify(secret, encrypted, request.bytes(4))) {
    throw new Refusal('pinAuthInvalid');
  }
  store(context, protocolOf(context).decrypt(secret, encrypted));
  return NOTHING;
}

function changePin(context: Context): Members {
  const { request, lasting, fleeting } = context;
  if (lasting.pinHash === undefined) throw new Refusal('pinNotSet');
  const secret = shared(context);
  const [newPin, currentHash] = [request.bytes(5), request.bytes(6)];
  const message = Buffer.concat([newPin, currentHash]);
  refuseBlocked(context);
  if (!protocolOf(context).verify(secret, message, request.bytes(4))) {
    throw new Refusal('pinAuthInvalid');
  }
  checkPin(context, protocolOf(context).decrypt(secret, currentHash));
  const hash = lasting.pinHash;
  store(context, protocolOf(context).decrypt(secret, newPin), hash);
  fleeting.token = undefined;
  return NOTHING;
}

function tokenWithPermissions(context: Context): Members {
  if (!context.options.permissions) throw new Refusal('invalidSubcommand');
  const permissions = context.request.number(9);
  if (permissions === 0) throw new Refusal('invalidParameter');
  const allowed = PERMISSION.mc | PERMISSION.ga | PERMISSION.cm | PERMISSION.acfg;
  if ((permissions & ~allowed) !== 0) throw new Refusal('unauthorizedPermission');
  const rpId = context.request.optionalText(10);
  return token(context, { permissions, ...(rpId !== undefined && { rpId }) });
}

function token(
  context: Context,
  { permissions, rpId }: { readonly permissions: number; readonly rpId?: string },
): Members {
  const { request, lasting, fleeting } = context;
  if (lasting.pinHash === undefined) throw new Refusal('pinNotSet');
  refuseBlocked(context);
  const secret = shared(context);
  checkPin(context, protocolOf(context).decrypt(secret, request.bytes(6)));
  if (lasting.forceChange) throw new Refusal('pinPolicyViolation');
  fleeting.token = { bytes: randomBytes(32), permissions, rpId };
  return numbered({ 2: protocolOf(context).encrypt(secret, fleeting.token.bytes) });
}

function refuseBlocked({ lasting, fleeting }: Context): void {
  if (lasting.retries === 0) throw new Refusal('pinBlocked');
  if (fleeting.wrongInARow >= 3) throw new Refusal('pinAuthBlocked');
}

/** Counts before it compares, so that a power cut saves no attempt. */
function checkPin(context: Context, hash: Buffer): void {
  const { lasting, fleeting } = context;
  lasting.retries -= 1;
  if (lasting.pinHash?.equals(hash) === true) {
    lasting.retries = PIN_RETRIES;
    fleeting.wrongInARow = 0;
    return;
  }
  fleeting.wrongInARow += 1;
  fleeting.agreements.clear();
  if (lasting.retries === 0) throw new Refusal('pinBlocked');
  throw new Refusal(fleeting.wrongInARow >= 3 ? 'pinAuthBlocked' : 'pinInvalid');
}

/** @param previous - the hash of a PIN that must not come again */
function store({ lasting }: Context, padded: Buffer, previous?: Buffer): void {
  if (padded.length !== 64) throw new Refusal('invalidParameter');
  const end = padded.indexOf(0);
  const pin = padded.subarray(0, end === -1 ? 64 : end);
  const length = Array.from(pin.toString('utf8')).length;
  const hash = createHash('sha256').update(pin).digest().subarray(0, 16);
  const again = lasting.forceChange && previous?.equals(hash) === true;
  if (pin.length > 63 || length < lasting.minPinLength || again) {
    throw new Refusal('pinPolicyViolation');
  }
  lasting.pinHash = hash;
  lasting.pinLength = length;
  lasting.retries = PIN_RETRIES;
  lasting.forceChange = false;
}
