import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { run } from '../../../cli/run';
import { type Emulator, type SeedInput, startEmulator } from '../../../emulator';
import { EmulatedDesk } from '../../support/key-desk/emulated-desk';
import { FormBrowser } from '../../support/form-browser';
import { PIPELINE, seedTenant, TENANT_ID } from '../../support/tenant';
import type { DeskKey } from '../../support/webauthn/desk';

type SeedTenant = SeedInput['tenants'][number];

export const CLIENT = 'c11e4700-0000-4000-8000-000000000009';
export const KIM = '05e40000-0000-4000-8000-000000000001';
export const ADA = '05e40000-0000-4000-8000-000000000002';
export const ALAN = '05e40000-0000-4000-8000-000000000003';
export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const SCOPES = [
  'Policy.Read.AuthenticationMethod',
  'User.Read.All',
  'UserAuthMethod-Passkey.ReadWrite.All',
];

/** What a command line came to. */
export interface Ran {
  readonly code: number;
  /** Standard output. */
  readonly printed: string;
  /** Standard error. */
  readonly noted: string;
}

/** A key desk with an emulated tenant, and a folder with everything its people wrote. */
export class KeyBench {
  readonly emulator: Emulator;
  readonly desk: EmulatedDesk;
  readonly folder = mkdtempSync(join(tmpdir(), 'entra-policy-keys-'));
  /** Hears what is said to a user. */
  listener: (line: string) => void = () => undefined;
  readonly #browser: FormBrowser;

  private constructor(emulator: Emulator, desk: EmulatedDesk) {
    this.emulator = emulator;
    this.desk = desk;
    this.#browser = new FormBrowser(emulator.ready.caFile);
  }

  static async open(tenant: Partial<SeedTenant> = {}): Promise<KeyBench> {
    const desk = await EmulatedDesk.create(TENANT_ID);
    const user = (id: string, name: string) => ({
      id,
      displayName: name,
      userPrincipalName: `${name}@test.onmicrosoft.com`,
    });
    const seed: SeedInput = {
      version: 1,
      passkeyModels: desk.models,
      tenants: [
        seedTenant({
          users: [
            { ...user(KIM, 'kim'), roles: [GLOBAL_ADMINISTRATOR] },
            user(ADA, 'ada'),
            user(ALAN, 'alan'),
          ],
          clients: [
            {
              name: 'pipeline',
              clientId: PIPELINE.clientId,
              secrets: [{ value: PIPELINE.secret }],
              roles: SCOPES,
            },
            {
              name: 'Key desk',
              clientId: CLIENT,
              public: { redirectUris: ['http://localhost'], scopes: SCOPES },
            },
          ],
          ...tenant,
        }),
      ],
    };
    const emulator = await startEmulator({ seed });
    const bench = new KeyBench(emulator, desk.use(emulator));
    await bench.#furnish();
    return bench;
  }

  async close(): Promise<void> {
    await this.emulator.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Runs `entra-policy keys …` as the application of the pipeline. */
  run(...args: string[]): Promise<Ran> {
    return this.#run([...args, '--as', 'application'], undefined);
  }

  /** Runs it as a user who signs in. */
  runAs(user: string, ...args: string[]): Promise<Ran> {
    return this.#run([...args, '--no-browser'], user);
  }

  /** Runs it as it stands. */
  async #run(args: readonly string[], user: string | undefined): Promise<Ran> {
    const { graphEndpoint, authorityHost, caFile } = this.emulator.ready;
    const printed: string[] = [];
    const noted: string[] = [];
    const code = await run(['keys', ...args], {
      print: (line) => printed.push(line),
      note: (line) => {
        noted.push(line);
        this.listener(line);
        if (user !== undefined && line.startsWith(authorityHost)) {
          void this.#browser.signIn(line, user);
        }
      },
      environment: {
        ENTRA_GRAPH_ENDPOINT: graphEndpoint,
        ENTRA_AUTHORITY_HOST: authorityHost,
        ENTRA_CA_FILE: caFile,
        ...(user === undefined && {
          ARM_CLIENT_ID: PIPELINE.clientId,
          ARM_CLIENT_SECRET: PIPELINE.secret,
        }),
      },
      cwd: this.folder,
      signal: new AbortController().signal,
    });
    return { code, printed: printed.join('\n'), noted: noted.join('\n') };
  }

  /** Runs a command that reaches no tenant. */
  offline(...args: string[]): Promise<Ran> {
    return this.#run(args, undefined);
  }

  write(name: string, text: string): string {
    writeFileSync(join(this.folder, name), text, { mode: 0o600 });
    return name;
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Every file, by name, so that what was written is seen. */
  get files(): string[] {
    return readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).sort();
  }

  /** Writes that reached Graph since `mark`. */
  writes(mark: number): string[] {
    return this.emulator.requests
      .slice(mark)
      .filter(({ method, path }) => method !== 'GET' && !/token|batch|authorize/.test(path))
      .map(({ method, path }) => `${method} ${path}`);
  }

  /** A manifest with these lines below its header. */
  manifest(...lines: string[]): string {
    return this.write('keys.csv', ['user,slot,serial,model_aaguid', ...lines, ''].join('\n'));
  }

  /** The desk file, changed. */
  deskFile(name: string, changes: object = {}): string {
    return this.write(name, JSON.stringify({ ...this.#deskFile, ...changes }));
  }

  #deskFile: object = {};

  async #furnish(): Promise<void> {
    const { pipeline, workstation, approver } = this.desk.desk;
    const pem = ({ privateKey }: DeskKey): string =>
      privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    for (const [name, key] of Object.entries({ pipeline, workstation, approver })) {
      this.write(`${name}.pem`, pem(key));
    }
    this.write('root.pem', this.desk.vendor.root.pem);
    this.#deskFile = {
      version: 1,
      tenantId: TENANT_ID,
      clientId: CLIENT,
      signers: [pipeline, workstation, approver].map(({ entry }) => entry),
      roots: { [this.desk.vendor.aaguid]: ['root.pem'] },
      escrow: [await identityToRecipient(await generateX25519Identity())],
    };
    this.deskFile('keys.json');
  }
}
