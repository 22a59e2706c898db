import type * as wire from './wire/terraform';

/**
 * One connection of Terraform to the provider. Configuration belongs to the connection: in
 * resident mode several Terraform processes, for several tenants, share one provider process.
 *
 * Methods answer with diagnostics; a rejected promise means a defect and ends the call with a
 * gRPC status.
 */
export interface ProviderSession {
  getMetadata(): wire.GetMetadataResponse;
  getProviderSchema(): wire.GetProviderSchemaResponse;
  validateProviderConfig(
    request: wire.ValidateProviderConfigRequest,
  ): Promise<wire.ValidateProviderConfigResponse>;
  configureProvider(
    request: wire.ConfigureProviderRequest,
  ): Promise<wire.ConfigureProviderResponse>;
  validateResourceConfig(request: wire.ValidateConfigRequest): Promise<wire.ValidateConfigResponse>;
  validateDataResourceConfig(
    request: wire.ValidateConfigRequest,
  ): Promise<wire.ValidateConfigResponse>;
  upgradeResourceState(
    request: wire.UpgradeResourceStateRequest,
  ): wire.UpgradeResourceStateResponse;
  readResource(request: wire.ReadResourceRequest): Promise<wire.ReadResourceResponse>;
  planResourceChange(
    request: wire.PlanResourceChangeRequest,
  ): Promise<wire.PlanResourceChangeResponse>;
  applyResourceChange(
    request: wire.ApplyResourceChangeRequest,
  ): Promise<wire.ApplyResourceChangeResponse>;
  importResourceState(
    request: wire.ImportResourceStateRequest,
  ): Promise<wire.ImportResourceStateResponse>;
  moveResourceState(
    request: wire.MoveResourceStateRequest,
  ): Promise<wire.MoveResourceStateResponse>;
  readDataSource(request: wire.ReadDataSourceRequest): Promise<wire.ReadDataSourceResponse>;
  getFunctions(): wire.GetFunctionsResponse;
  callFunction(request: wire.CallFunctionRequest): wire.CallFunctionResponse;
  /** Cancels what this connection has under way; later calls fail. */
  stop(): void;
}

/** How a provider process was started. */
export interface Surroundings {
  /** Whether several Terraform processes share this process. */
  readonly resident: boolean;
  /** Environment variables that may configure the provider; none in resident mode. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A session, perhaps once what it needs is loaded. */
export type OpeningSession = ProviderSession | Promise<ProviderSession>;

/** Opens the session of a new connection. */
export type OpenSession = (surroundings: Surroundings) => OpeningSession;
