import { toCbor, type Members } from '../cbor';
import { Request } from '../request';
import { Refusal } from '../status';
import type { Context } from './context';
import { checkProof, PERMISSION } from './token';

export function config(context: Context): Members {
  const { request, lasting, options } = context;
  if (!options.authenticatorConfig) throw new Refusal('invalidCommand');
  const subcommand = request.number(1);
  const parameters = request.optionalInner(2) ?? new Request(new Map());
  if (lasting.pinHash !== undefined) {
    const proof = request.optionalBytes(4);
    if (proof === undefined) throw new Refusal('puatRequired');
    const message = Buffer.concat([
      Buffer.alloc(32, 0xff),
      Buffer.of(0x0d, subcommand),
      ...(parameters.members.size > 0 ? [toCbor(parameters.members)] : []),
    ]);
    const protocol = request.optionalNumber(3);
    checkProof(context, { protocol, proof, message, permission: PERMISSION.acfg });
  }
  if (subcommand !== 3) throw new Refusal('invalidSubcommand');
  const length = parameters.optionalNumber(1) ?? lasting.minPinLength;
  if (length < lasting.minPinLength) throw new Refusal('pinPolicyViolation');
  const force = parameters.members.get(3) === true;
  if (force && lasting.pinHash === undefined) throw new Refusal('pinNotSet');
  lasting.minPinLength = length;
  if (force || (lasting.pinHash !== undefined && lasting.pinLength < length)) {
    lasting.forceChange = true;
    context.fleeting.token = undefined;
  }
  return new Map();
}
