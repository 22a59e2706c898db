import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmulatorOptions, type Emulator, startEmulator, type SeedInput } from '../../emulator';
import { usedByDataSources } from '../../provider/data-sources/calls';
import { usedCalls } from '../../provider/resources/calls';
import type { UsedCall } from '../../provider/resources/define/used-call';
import { ENTRA_BUNDLE, type ResidentProvider, startResident } from './providers';
import { Workspace } from './workspace';

type SeedTenant = SeedInput['tenants'][number];

/** The tenant that tests manage unless they say otherwise. */
export const TENANT_ID = '7e57e4a0-0000-4000-8000-000000000001';
/** A second tenant, for whatever must not cross over. */
export const OTHER_TENANT_ID = '7e57e4a0-0000-4000-8000-000000000002';

/** Groups of both tenants. */
export const GROUPS = {
  staff: '9a0f0000-0000-4000-8000-000000000001',
  privileged: '9a0f0000-0000-4000-8000-000000000002',
  office: '9a0f0000-0000-4000-8000-000000000003',
} as const;

/** The identity that every test signs in as, with exactly what the product documents. */
export const PIPELINE = {
  clientId: 'c11e4700-0000-4000-8000-000000000001',
  secret: 'Zq8~pipeline.Secret_/+=&ü-0',
} as const;

const leastOf =
  (used: Readonly<Record<string, readonly UsedCall[]>>) =>
  (...typeNames: string[]): string[] => [
    ...new Set(
      typeNames.flatMap((typeName) =>
        (used[typeName] ?? []).flatMap(({ call }) => [
          call.application[0],
          ...call.alsoApplication,
        ]),
      ),
    ),
  ];

/** The permissions that the pages of these resources name first: what is enough. */
export const leastRoles = leastOf(usedCalls);

/** The permissions that the pages of these data sources name first. */
export const leastRolesOfData = leastOf(usedByDataSources);

/** What the page of the passkey method says is enough. */
export const LEAST_ROLES = leastRoles('entra_fido2_method');

/** The pipeline's identity with these permissions. */
export const pipelineWith = (
  roles: readonly string[],
): NonNullable<SeedTenant['clients']>[number] => ({
  name: 'pipeline',
  clientId: PIPELINE.clientId,
  secrets: [{ value: PIPELINE.secret }],
  roles: [...roles],
});

/** A seed tenant with groups and the pipeline's identity. */
export function seedTenant(overrides: Partial<SeedTenant> = {}): SeedTenant {
  return {
    tenantId: TENANT_ID,
    displayName: 'Test tenant',
    domain: 'test.onmicrosoft.com',
    groups: [
      { id: GROUPS.staff, displayName: 'Staff' },
      { id: GROUPS.privileged, displayName: 'Privileged' },
      { id: GROUPS.office, displayName: 'All Company', securityEnabled: false, unified: true },
    ],
    clients: [pipelineWith(LEAST_ROLES)],
    ...overrides,
  };
}

const otherTenant = (overrides: Partial<SeedTenant>): SeedTenant =>
  seedTenant({ ...overrides, tenantId: OTHER_TENANT_ID, domain: 'other.onmicrosoft.com' });

/** An emulated Entra with a resident provider, for the tests of one file. */
export class Bench {
  readonly emulator: Emulator;
  readonly provider: ResidentProvider;
  readonly #directory: string;
  readonly #original: unknown;

  private constructor(emulator: Emulator, provider: ResidentProvider) {
    this.emulator = emulator;
    this.provider = provider;
    this.#directory = mkdtempSync(join(tmpdir(), 'entra-policy-bench-'));
    this.#original = this.live();
  }

  static async open(
    tenant: Partial<SeedTenant> = {},
    options: Partial<EmulatorOptions> = {},
  ): Promise<Bench> {
    const tenants = [seedTenant(tenant), otherTenant(tenant)];
    const emulator = await startEmulator({ seed: { version: 1, tenants }, ...options });
    // The emulator takes what comes, unless a test asks for Microsoft's limits.
    const unpaced = { ENTRA_CONDITIONAL_ACCESS_SPACING: '0' };
    const environment = options.throttle === 'real' ? {} : unpaced;
    return new Bench(emulator, await startResident(ENTRA_BUNDLE, environment));
  }

  async close(): Promise<void> {
    await this.provider.stop();
    await this.emulator.close();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  /** The stored FIDO2 configuration. */
  live(tenantId: string = TENANT_ID): Fido2Live {
    return this.emulator.admin.read(
      tenantId,
      'authenticationMethodConfiguration',
      'fido2',
    ) as unknown as Fido2Live;
  }

  /** Changes the stored configuration behind everybody's back. */
  change(properties: object, tenantId: string = TENANT_ID): void {
    this.emulator.admin.write(tenantId, 'authenticationMethodConfiguration', 'fido2', {
      ...this.live(tenantId),
      ...properties,
    });
  }

  /** Brings the configuration back, and takes every fault away. */
  reset(): void {
    this.emulator.clearFaults();
    this.emulator.admin.write(
      TENANT_ID,
      'authenticationMethodConfiguration',
      'fido2',
      this.#original as never,
    );
  }

  /** Methods and paths that reached Graph since `mark`. */
  sent(mark = 0): string[] {
    return this.emulator.requests
      .slice(mark)
      .filter(({ version }) => version !== undefined)
      .map(({ method, path, status }) => `${method} ${path} ${String(status)}`);
  }

  /** A file of the bench with a text, as absolute path. */
  file(name: string, text: string): string {
    const path = join(this.#directory, name);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  }

  /** Arguments of the provider for the pipeline. */
  providerArguments(overrides: object = {}): Record<string, unknown> {
    const { graphEndpoint, authorityHost, caFile } = this.emulator.ready;
    return {
      tenant_id: TENANT_ID,
      client_id: PIPELINE.clientId,
      client_secret_file_path: this.file('secret', PIPELINE.secret),
      graph_endpoint: graphEndpoint,
      authority_host: authorityHost,
      ca_file: caFile,
      ...overrides,
    };
  }

  /** A root module that is attached to the resident provider. */
  async workspace(overrides: object = {}): Promise<Workspace> {
    const workspace = await Workspace.open({ TF_REATTACH_PROVIDERS: this.provider.reattach });
    return workspace.write('provider.tf.json', {
      terraform: { required_providers: { entra: { source: 'entra-policy/entra' } } },
      provider: { entra: this.providerArguments(overrides) },
    });
  }
}

/** The part of the stored configuration that tests look at. */
export interface Fido2Live {
  readonly state: string;
  readonly isSelfServiceRegistrationAllowed: boolean;
  readonly isAttestationEnforced: boolean;
  readonly keyRestrictions: { isEnforced: boolean; enforcementType: string; aaGuids: string[] };
  readonly defaultPasskeyProfile: string | null;
  readonly passkeyProfiles: {
    id: string;
    name: string;
    passkeyTypes: string;
    attestationEnforcement: string;
    keyRestrictions: { isEnforced: boolean; enforcementType: string; aaGuids: string[] };
  }[];
  readonly includeTargets: {
    id: string;
    targetType: string;
    isRegistrationRequired: boolean;
    allowedPasskeyProfiles: string[];
  }[];
  readonly excludeTargets: { id: string; targetType: string }[];
}
