import { createHash } from 'node:crypto';
import { named, numbered, toCbor, type Members } from '../cbor';
import type { Credential } from '../state';
import { Refusal } from '../status';
import type { Context } from './context';
import { checkProof, PERMISSION } from './token';

/** Subcommands that go without proof: they continue an enumeration. */
const CONTINUING = [3, 5];

export function credentialManagement(context: Context): Members {
  const { request, fleeting } = context;
  const subcommand = request.number(1);
  if (CONTINUING.includes(subcommand)) {
    const next = fleeting.enumeration.shift();
    if (next === undefined) throw new Refusal('notAllowed');
    return next;
  }
  prove(context, subcommand);
  switch (subcommand) {
    case 1:
      return metadata(context);
    case 2:
      return begin(context, relyingParties(context), 5);
    case 4:
      return begin(context, credentials(context), 9);
    case 6:
      return remove(context);
    default:
      throw new Refusal('invalidSubcommand');
  }
}

function prove(context: Context, subcommand: number): void {
  const { request } = context;
  const proof = request.optionalBytes(4);
  if (proof === undefined) throw new Refusal('puatRequired');
  const parameters = request.optionalInner(2)?.members;
  const message = Buffer.concat([
    Buffer.of(subcommand),
    ...(parameters === undefined ? [] : [toCbor(parameters)]),
  ]);
  const protocol = request.optionalNumber(3);
  checkProof(context, { protocol, proof, message, permission: PERMISSION.cm });
}

const stored = ({ lasting }: Context): Credential[] =>
  lasting.credentials.filter(({ discoverable }) => discoverable);

const metadata = (context: Context): Members =>
  numbered({
    1: stored(context).length,
    2: context.options.slots - stored(context).length,
  });

function begin({ fleeting }: Context, all: readonly Members[], total: number): Members {
  const [first, ...rest] = all;
  if (first === undefined) throw new Refusal('noCredentials');
  fleeting.enumeration = rest;
  return new Map([...first, [total, all.length]]);
}

const hashOf = (rpId: string): Buffer => createHash('sha256').update(rpId).digest();

const relyingParties = (context: Context): Members[] =>
  [...new Set(stored(context).map(({ rpId }) => rpId))].map((id) =>
    numbered({ 3: named({ id }), 4: hashOf(id) }),
  );

function credentials(context: Context): Members[] {
  const rpIdHash = context.request.inner(2).bytes(1);
  return stored(context)
    .filter(({ rpId }) => hashOf(rpId).equals(rpIdHash))
    .map((one) =>
      numbered({
        6: named({ id: one.userId, name: one.userName, displayName: one.displayName }),
        7: named({ id: one.id, type: 'public-key' }),
        8: one.coseKey,
        10: one.credProtect ?? 1,
      }),
    );
}

function remove(context: Context): Members {
  const { lasting, request } = context;
  const id = request.inner(2).inner(2).bytes('id');
  const rest = lasting.credentials.filter((one) => !one.id.equals(id));
  if (rest.length === lasting.credentials.length) throw new Refusal('noCredentials');
  lasting.credentials = rest;
  return new Map();
}
