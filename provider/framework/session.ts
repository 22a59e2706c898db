import type { Logger } from '../protocol/log';
import type { ProviderSession, Surroundings } from '../protocol/session';
import type * as wire from '../protocol/wire/terraform';
import { applyResource, unchanged } from './apply-resource';
import { decodeObject, encodeObject } from './codec';
import type { DataSource } from './data-source';
import { DiagnosticError, Diagnostics } from './diagnostics';
import { callFunction, signaturesOf } from './function';
import { moveResource } from './move-resource';
import { planResource } from './plan-resource';
import { PrivateState } from './private-state';
import type { Provider } from './provider';
import { importResource, readResource } from './read-resource';
import type { Call, PlanCall, Resource } from './resource';
import { SCHEMA_VERSION, toSchemaMessage } from './schema-message';
import type { Attributes } from './schema';
import { validateObject } from './validation';

const capabilities: wire.ServerCapabilities = {
  planDestroy: true,
  getProviderSchemaOptional: true,
  moveResourceState: true,
};

/** Serves a provider: every connection gets a session, and with it a client, of its own. */
export function sessionsOf<Client>(
  provider: Provider<Client>,
  log: Logger,
): (surroundings: Surroundings) => ProviderSession {
  return (surroundings) => new Session(provider, surroundings, log);
}

class Session<Client> implements ProviderSession {
  readonly #provider: Provider<Client>;
  readonly #surroundings: Surroundings;
  readonly #log: Logger;
  readonly #stopping = new AbortController();
  #client: Client | undefined;
  #isUnconfiguredTold = false;

  constructor(provider: Provider<Client>, surroundings: Surroundings, log: Logger) {
    this.#provider = provider;
    this.#surroundings = surroundings;
    this.#log = log;
  }

  getMetadata(): wire.GetMetadataResponse {
    return {
      serverCapabilities: capabilities,
      diagnostics: [],
      dataSources: this.#provider.dataSources.map(({ typeName }) => ({ typeName })),
      resources: this.#provider.resources.map(({ typeName }) => ({ typeName })),
      functions: this.#provider.functions.map(({ name }) => ({ name })),
    };
  }

  getProviderSchema(): wire.GetProviderSchemaResponse {
    const { description, schema, resources, dataSources, functions } = this.#provider;
    return {
      provider: toSchemaMessage(description, schema),
      resourceSchemas: schemasOf(resources),
      dataSourceSchemas: schemasOf(dataSources),
      functions: signaturesOf(functions),
      diagnostics: [],
      serverCapabilities: capabilities,
    };
  }

  validateProviderConfig(
    request: wire.ValidateProviderConfigRequest,
  ): Promise<wire.ValidateProviderConfigResponse> {
    return this.#validate(() => this.#provider, request.config);
  }

  validateResourceConfig(
    request: wire.ValidateConfigRequest,
  ): Promise<wire.ValidateConfigResponse> {
    return this.#validate(() => this.#resource(request.typeName), request.config);
  }

  validateDataResourceConfig(
    request: wire.ValidateConfigRequest,
  ): Promise<wire.ValidateConfigResponse> {
    return this.#validate(() => this.#dataSource(request.typeName), request.config);
  }

  configureProvider(
    request: wire.ConfigureProviderRequest,
  ): Promise<wire.ConfigureProviderResponse> {
    return this.#answer({}, (diagnostics) => {
      const config = decodeObject(this.#provider.schema, request.config) ?? {};
      const log = this.#log;
      this.#client = this.#provider.configure({ ...this.#surroundings, config, diagnostics, log });
      return {};
    });
  }

  upgradeResourceState(
    request: wire.UpgradeResourceStateRequest,
  ): wire.UpgradeResourceStateResponse {
    // Returned as it is: decoding would cost time, and precision of integers beyond 2^53.
    if (request.version === SCHEMA_VERSION) {
      const json = request.rawState?.json ?? Buffer.alloc(0);
      return { upgradedState: { msgpack: Buffer.alloc(0), json }, diagnostics: [] };
    }
    const diagnostics = new Diagnostics();
    diagnostics.error({
      summary: 'State of another provider version',
      detail: `The state of ${request.typeName} has schema version ${request.version}; this provider knows version ${SCHEMA_VERSION}. Use the provider version that wrote it, or a newer one.`,
    });
    return { upgradedState: undefined, diagnostics: diagnostics.toWire() };
  }

  readResource(request: wire.ReadResourceRequest): Promise<wire.ReadResourceResponse> {
    const untouched = { newState: request.currentState, private: request.private };
    return this.#answer(untouched, (diagnostics) =>
      readResource(
        this.#resource(request.typeName),
        this.#call(diagnostics, request.private),
        request,
      ),
    );
  }

  planResourceChange(
    request: wire.PlanResourceChangeRequest,
  ): Promise<wire.PlanResourceChangeResponse> {
    const none = { plannedState: request.priorState, plannedPrivate: request.priorPrivate };
    return this.#answer(none, (diagnostics) => {
      this.#warnUnconfigured(diagnostics);
      return planResource(
        this.#resource(request.typeName),
        this.#planCall(diagnostics, request.priorPrivate),
        request,
      );
    });
  }

  applyResourceChange(
    request: wire.ApplyResourceChangeRequest,
  ): Promise<wire.ApplyResourceChangeResponse> {
    return this.#answer(unchanged(request), (diagnostics) =>
      applyResource(
        this.#resource(request.typeName),
        this.#call(diagnostics, request.plannedPrivate),
        request,
      ),
    );
  }

  importResourceState(
    request: wire.ImportResourceStateRequest,
  ): Promise<wire.ImportResourceStateResponse> {
    return this.#answer({ importedResources: [] }, async (diagnostics) => ({
      importedResources: [
        await importResource(
          this.#resource(request.typeName),
          this.#call(diagnostics, NOTHING),
          request.id,
        ),
      ],
    }));
  }

  moveResourceState(
    request: wire.MoveResourceStateRequest,
  ): Promise<wire.MoveResourceStateResponse> {
    return this.#answer({ targetState: undefined, targetPrivate: NOTHING }, () =>
      moveResource(this.#resource(request.targetTypeName), request),
    );
  }

  getFunctions(): wire.GetFunctionsResponse {
    return { functions: signaturesOf(this.#provider.functions), diagnostics: [] };
  }

  callFunction(request: wire.CallFunctionRequest): wire.CallFunctionResponse {
    return callFunction(this.#provider.functions, request);
  }

  readDataSource(request: wire.ReadDataSourceRequest): Promise<wire.ReadDataSourceResponse> {
    return this.#answer<{ state: wire.DynamicValue | undefined }>(
      { state: undefined },
      async (diagnostics) => {
        const source = this.#dataSource(request.typeName);
        const config = decodeObject(source.schema, request.config) ?? {};
        const state = await source.read(this.#call(diagnostics, NOTHING), config);
        return { state: encodeObject(source.schema, state) };
      },
    );
  }

  stop(): void {
    this.#stopping.abort(
      new DiagnosticError({
        summary: 'Interrupted',
        detail:
          'Terraform stopped the provider while a request was under way. Run plan to see what the tenant holds.',
      }),
    );
  }

  /** Runs the work of a call; what it throws becomes a diagnostic beside `otherwise`. */
  async #answer<T extends object>(
    otherwise: T,
    work: (diagnostics: Diagnostics) => T | Promise<T>,
  ): Promise<T & { diagnostics: wire.Diagnostic[] }> {
    const diagnostics = new Diagnostics();
    let answer = otherwise;
    try {
      this.#stopping.signal.throwIfAborted();
      answer = await work(diagnostics);
    } catch (error) {
      diagnostics.caught(error, this.#provider.explain);
    }
    return { ...answer, diagnostics: diagnostics.toWire() };
  }

  #validate(
    find: () => Validated,
    dynamic: wire.DynamicValue | undefined,
  ): Promise<{ diagnostics: wire.Diagnostic[] }> {
    return this.#answer({}, (diagnostics) => {
      const { schema, validate } = find();
      const config = decodeObject(schema, dynamic) ?? {};
      validateObject(schema, config, diagnostics);
      if (!diagnostics.failed) validate?.(config, diagnostics);
      return {};
    });
  }

  #call(diagnostics: Diagnostics, stored: Uint8Array): Call<Client> {
    const call = this.#planCall(diagnostics, stored);
    const { client } = call;
    if (client !== undefined) return { ...call, client };
    throw new DiagnosticError({
      summary: 'Provider not configured yet',
      detail:
        'The configuration of the provider depends on values that are known only after apply. Apply the resources that give them first, with -target.',
    });
  }

  /** Says once that a plan without a client judges nothing. */
  #warnUnconfigured(diagnostics: Diagnostics): void {
    if (this.#client !== undefined || this.#isUnconfiguredTold) return;
    this.#isUnconfiguredTold = true;
    diagnostics.warn({
      summary: 'This plan was not judged',
      detail:
        'The configuration of the provider depends on values that are known only after apply. So no resource of this plan was compared with what is live, and no rule was checked: what would be refused here is refused in the middle of the apply. Apply the resources that give these values first, with -target, and plan again.',
    });
  }

  #planCall(diagnostics: Diagnostics, stored: Uint8Array): PlanCall<Client> {
    return {
      client: this.#client,
      diagnostics,
      privateState: new PrivateState(stored),
      signal: this.#stopping.signal,
      log: this.#log,
    };
  }

  #resource(typeName: string): Resource<Client> {
    return find(this.#provider.resources, typeName);
  }

  #dataSource(typeName: string): DataSource<Client> {
    return find(this.#provider.dataSources, typeName);
  }
}

const NOTHING = Buffer.alloc(0);

/** What has a configuration to validate. */
type Validated = Pick<Provider<never>, 'schema' | 'validate'>;

function find<T extends { readonly typeName: string }>(known: readonly T[], typeName: string): T {
  const found = known.find((candidate) => candidate.typeName === typeName);
  if (found !== undefined) return found;
  throw new DiagnosticError({
    summary: 'Unknown type',
    detail: `This provider has no "${typeName}". It has ${known.map((one) => one.typeName).join(', ')}.`,
  });
}

const schemasOf = (
  types: readonly { typeName: string; description: string; schema: Attributes }[],
): Record<string, wire.Schema> =>
  Object.fromEntries(
    types.map(({ typeName, description, schema }) => [
      typeName,
      toSchemaMessage(description, schema),
    ]),
  );
