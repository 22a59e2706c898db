import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Emulator,
  type EmulatorOptions,
  type SeedInput,
  startEmulator,
} from '../../../emulator';
import { GraphClient } from '../../../graph/client';
import { connect, type ConnectionOptions } from '../../../graph/connection';
import type { Credential } from '../../../graph/credentials/credential';
import type { TokenSource } from '../../../graph/credentials/token-source';
import { OTHER_TENANT_ID, PIPELINE, seedTenant, TENANT_ID } from '../../support/tenant';
import { BRIEF } from './client';

type SeedTenant = SeedInput['tenants'][number];

/** An emulated tenant beside another one, and a folder for secrets. */
export class Tenant {
  readonly emulator: Emulator;
  readonly folder: string = mkdtempSync(join(tmpdir(), 'entra-policy-graph-'));

  private constructor(emulator: Emulator) {
    this.emulator = emulator;
  }

  static async open(
    tenant: Partial<SeedTenant> = {},
    options: Partial<EmulatorOptions> = {},
  ): Promise<Tenant> {
    const other = seedTenant({ tenantId: OTHER_TENANT_ID, domain: 'other.onmicrosoft.com' });
    const seed = { version: 1 as const, tenants: [seedTenant(tenant), other] };
    return new Tenant(await startEmulator({ seed, ...options }));
  }

  async close(): Promise<void> {
    await this.emulator.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Writes a file into the folder. */
  file(name: string, content: string | Buffer): string {
    const path = join(this.folder, name);
    writeFileSync(path, content);
    return path;
  }

  options(overrides: Partial<ConnectionOptions> = {}): ConnectionOptions {
    const { graphEndpoint, authorityHost, caFile } = this.emulator.ready;
    return {
      tenantId: TENANT_ID,
      graph: graphEndpoint,
      authority: authorityHost,
      credential: {
        kind: 'clientSecret',
        clientId: PIPELINE.clientId,
        secret: { value: PIPELINE.secret },
      },
      caFiles: [caFile],
      ...overrides,
    };
  }

  /** The tokens that a credential gets here. */
  tokens(credential: Credential, overrides: Partial<ConnectionOptions> = {}): TokenSource {
    return connect(this.options({ credential, ...overrides })).tokens;
  }

  client(overrides: Partial<ConnectionOptions> = {}): GraphClient {
    const options = this.options(overrides);
    return new GraphClient(connect(options), {
      cloud: 'global',
      graph: options.graph,
      log: () => undefined,
      patience: BRIEF,
    });
  }

  /** Requests to Graph since `mark`: method, path and status. */
  sent(mark = 0): string[] {
    return this.emulator.requests
      .slice(mark)
      .filter(({ version, batchPart }) => version !== undefined && batchPart === undefined)
      .map(({ method, path, status }) => `${method} ${path.split('/').pop() ?? ''} ${status}`);
  }
}
