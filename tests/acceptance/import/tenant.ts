import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../cli/run';
import {
  type Emulator,
  type EmulatorOptions,
  type SeedInput,
  startEmulator,
} from '../../../emulator';

type SeedTenant = SeedInput['tenants'][number];

/** What a run of `entra-policy import` came to. */
export interface Imported {
  readonly code: number;
  readonly printed: string;
  readonly noted: string;
}

/** Emulated tenants that are imported by the command line, each into a folder of its own. */
export class ImportStage {
  readonly emulator: Emulator;
  readonly cwd: string = mkdtempSync(join(tmpdir(), 'entra-policy-import-test-'));

  private constructor(emulator: Emulator) {
    this.emulator = emulator;
    // The emulator takes what comes; this process reads the tenant itself.
    process.env['ENTRA_CONDITIONAL_ACCESS_SPACING'] = '0';
  }

  static async open(
    tenants?: readonly SeedTenant[],
    options: EmulatorOptions = {},
  ): Promise<ImportStage> {
    const seed =
      tenants === undefined ? {} : { seed: { version: 1, tenants: [...tenants] } as SeedInput };
    return new ImportStage(await startEmulator({ ...seed, ...options }));
  }

  /** Tenants of an emulator that somebody else closes as well. */
  static of(emulator: Emulator): ImportStage {
    return new ImportStage(emulator);
  }

  async close(): Promise<void> {
    await this.emulator.close();
    rmSync(this.cwd, { recursive: true, force: true });
  }

  /** Variables that lead to a tenant, as its first client. */
  environment(tenantId: string, overrides: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
    const { graphEndpoint, authorityHost, caFile, tenants } = this.emulator.ready;
    const [client] = tenants.find((one) => one.tenantId === tenantId)?.clients ?? [];
    return {
      PATH: process.env['PATH'],
      HOME: this.cwd,
      ARM_TENANT_ID: tenantId,
      ARM_CLIENT_ID: client?.clientId,
      ARM_CLIENT_SECRET: client?.clientSecret ?? undefined,
      ENTRA_GRAPH_ENDPOINT: graphEndpoint,
      ENTRA_AUTHORITY_HOST: authorityHost,
      ENTRA_CA_FILE: caFile,
      ENTRA_CONDITIONAL_ACCESS_SPACING: '0',
      ...overrides,
    };
  }

  /** Runs `entra-policy import …`. */
  async import(environment: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Imported> {
    const printed: string[] = [];
    const noted: string[] = [];
    const code = await run(['import', ...args], {
      print: (line) => printed.push(line),
      note: (line) => noted.push(line),
      environment,
      cwd: this.cwd,
      signal: new AbortController().signal,
    });
    return { code, printed: printed.join('\n'), noted: noted.join('\n') };
  }

  /** Files below the folder of the command line. */
  files(folder: string): string[] {
    return readdirSync(join(this.cwd, folder)).sort();
  }

  read(path: string): string {
    return readFileSync(join(this.cwd, path), 'utf8');
  }

  /** Requests to Graph that are no reads. */
  get writes(): string[] {
    return this.emulator.requests
      .filter(({ version, method }) => version !== undefined && method !== 'GET')
      .map(({ method, path }) => `${method} ${path}`);
  }
}
