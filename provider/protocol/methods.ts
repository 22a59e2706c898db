import type { BinaryReader, BinaryWriter } from '@bufbuild/protobuf/wire';
import type { Route, Unary } from './grpc';
import type { OpeningSession, ProviderSession } from './session';
import * as wire from './wire/terraform';

interface Codec<T> {
  encode(message: T): BinaryWriter;
  decode(input: BinaryReader | Uint8Array): T;
}

type Method = (session: OpeningSession) => Unary;

function method<Request, Response>(
  request: Pick<Codec<Request>, 'decode'>,
  response: Pick<Codec<Response>, 'encode'>,
  call: (session: ProviderSession, request: Request) => Response | Promise<Response>,
): Method {
  return (session) => async (bytes) =>
    response.encode(await call(await session, request.decode(bytes))).finish();
}

/** The calls of plugin protocol 6 that this provider answers, by gRPC method name. */
const methods: ReadonlyMap<string, Method> = new Map([
  ['GetMetadata', method(wire.Empty, wire.GetMetadataResponse, (s) => s.getMetadata())],
  [
    'GetProviderSchema',
    method(wire.Empty, wire.GetProviderSchemaResponse, (s) => s.getProviderSchema()),
  ],
  [
    'ValidateProviderConfig',
    method(wire.ValidateProviderConfigRequest, wire.ValidateProviderConfigResponse, (s, r) =>
      s.validateProviderConfig(r),
    ),
  ],
  [
    'ConfigureProvider',
    method(wire.ConfigureProviderRequest, wire.ConfigureProviderResponse, (s, r) =>
      s.configureProvider(r),
    ),
  ],
  [
    'ValidateResourceConfig',
    method(wire.ValidateConfigRequest, wire.ValidateConfigResponse, (s, r) =>
      s.validateResourceConfig(r),
    ),
  ],
  [
    'ValidateDataResourceConfig',
    method(wire.ValidateConfigRequest, wire.ValidateConfigResponse, (s, r) =>
      s.validateDataResourceConfig(r),
    ),
  ],
  [
    'UpgradeResourceState',
    method(wire.UpgradeResourceStateRequest, wire.UpgradeResourceStateResponse, (s, r) =>
      s.upgradeResourceState(r),
    ),
  ],
  [
    'ReadResource',
    method(wire.ReadResourceRequest, wire.ReadResourceResponse, (s, r) => s.readResource(r)),
  ],
  [
    'PlanResourceChange',
    method(wire.PlanResourceChangeRequest, wire.PlanResourceChangeResponse, (s, r) =>
      s.planResourceChange(r),
    ),
  ],
  [
    'ApplyResourceChange',
    method(wire.ApplyResourceChangeRequest, wire.ApplyResourceChangeResponse, (s, r) =>
      s.applyResourceChange(r),
    ),
  ],
  [
    'ImportResourceState',
    method(wire.ImportResourceStateRequest, wire.ImportResourceStateResponse, (s, r) =>
      s.importResourceState(r),
    ),
  ],
  [
    'MoveResourceState',
    method(wire.MoveResourceStateRequest, wire.MoveResourceStateResponse, (s, r) =>
      s.moveResourceState(r),
    ),
  ],
  [
    'ReadDataSource',
    method(wire.ReadDataSourceRequest, wire.ReadDataSourceResponse, (s, r) => s.readDataSource(r)),
  ],
  ['GetFunctions', method(wire.Empty, wire.GetFunctionsResponse, (s) => s.getFunctions())],
  [
    'CallFunction',
    method(wire.CallFunctionRequest, wire.CallFunctionResponse, (s, r) => s.callFunction(r)),
  ],
  [
    'StopProvider',
    method(wire.Empty, wire.StopProviderResponse, (s) => {
      s.stop();
      return { error: '' };
    }),
  ],
]);

const SERVICE = '/tfplugin6.Provider/';

/** Streams that go-plugin opens and only listens to. */
const heldOpen: ReadonlySet<string> = new Set([
  '/plugin.GRPCStdio/StreamStdio',
  '/plugin.GRPCBroker/StartStream',
]);

/** Finds what answers a path on the connection of `session`. */
export function routeOf(path: string, session: OpeningSession): Route {
  if (heldOpen.has(path)) return 'hold';
  if (!path.startsWith(SERVICE)) return undefined;
  return methods.get(path.slice(SERVICE.length))?.(session);
}
