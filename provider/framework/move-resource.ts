import type {
  MoveResourceStateRequest,
  MoveResourceStateResponse,
} from '../protocol/wire/terraform';
import { encodeObject } from './codec';
import { DiagnosticError } from './diagnostics';
import { PrivateState } from './private-state';
import { completeObject } from './read-resource';
import type { Resource } from './resource';

/** What a move answers beside its diagnostics. */
type Answer = Omit<MoveResourceStateResponse, 'diagnostics'>;

/**
 * Starts a state from that of another provider's resource; Terraform reads it next.
 *
 * @see https://developer.hashicorp.com/terraform/plugin/framework/resources/state-move
 * @throws DiagnosticError when the resource takes over no such state, or cannot use this one.
 */
export function moveResource<Client>(
  resource: Resource<Client>,
  request: MoveResourceStateRequest,
): Answer {
  const { sourceTypeName, sourceProviderAddress } = request;
  const { typeName, moves = [] } = resource;
  const move = moves.find(
    (one) => one.typeName === sourceTypeName && one.provider === withoutHost(sourceProviderAddress),
  );
  if (move === undefined) {
    const known = moves.map((one) => `${one.typeName} of ${one.provider}`).join(', ');
    throw new DiagnosticError({
      summary: 'State cannot be moved',
      detail: `${typeName} takes over ${known === '' ? 'no state of other resources' : `the state of ${known}`}, not of ${sourceTypeName} from ${sourceProviderAddress}. Remove the moved block and import the object.`,
    });
  }
  const privateState = new PrivateState(new Uint8Array());
  const found = move.take(parse(request), privateState);
  return {
    targetState: encodeObject(resource.schema, completeObject(resource.schema, found)),
    targetPrivate: privateState.toBytes(),
  };
}

/** Hosts do not tell providers apart: another engine knows the same source under another one. */
const withoutHost = (address: string): string => address.split('/').slice(-2).join('/');

function parse({
  sourceState,
  sourceTypeName,
}: MoveResourceStateRequest): Readonly<Record<string, unknown>> {
  try {
    const state: unknown = JSON.parse(Buffer.from(sourceState?.json ?? []).toString('utf8'));
    if (typeof state === 'object' && state !== null) return state as Record<string, unknown>;
  } catch {
    // The message below says all there is to say: the text is not ours.
  }
  throw new DiagnosticError({
    summary: 'State cannot be moved',
    detail: `The state of ${sourceTypeName} is no JSON object. Remove the moved block and import the object.`,
  });
}
