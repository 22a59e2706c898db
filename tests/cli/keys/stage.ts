import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { OPERATOR_SCOPES } from '../../../cli/keys/scopes';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../emulator';
import { Maker } from '../../support/authenticator/attestation';
import { DEFAULTS, type KeyOptions } from '../../support/authenticator/options';
import { SoftwareKey } from '../../support/authenticator/software-key';
import { FormBrowser } from '../../support/form-browser';
import { DeviceSlot } from '../../support/key-desk/device-slot';
import { PIPELINE, pipelineWith, seedTenant, TENANT_ID } from '../../support/tenant';
import { deskKey, type DeskKey } from '../../support/webauthn/desk';
import { Session } from '../terminal';

const ROLES = [
  'UserAuthMethod-Passkey.ReadWrite.All',
  'User.Read.All',
  'Policy.Read.AuthenticationMethod',
];

const DESK_CLIENT = 'c11e4700-0000-4000-8000-000000000009';
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
/** Who signs in to make keys. */
export const OLGA = '05e40000-0000-4000-8000-00000000001a';

/** An object id of a user of the stage. */
export const userId = (number: number): string =>
  `05e40000-0000-4000-8000-${number.toString().padStart(12, '0')}`;

/** A desk as its people have it: files, a tenant, a port, and keys in a box. */
export class DeskStage {
  readonly session = new Session();
  readonly emulator: Emulator;
  readonly identity: string;
  readonly recipient: string;
  readonly maker: Maker;
  readonly pipeline: DeskKey = deskKey('pipeline', 'key-pipeline');
  readonly workstation: DeskKey = deskKey('workstation', 'desk-1');
  readonly keys: SoftwareKey[] = [];
  readonly slot: DeviceSlot;
  model: Partial<KeyOptions> = {};
  /** Whose button is pressed where a command asks for a sign-in; empty for "Cancel". */
  signsIn = OLGA;

  private constructor(emulator: Emulator, maker: Maker, identity: string, recipient: string) {
    this.emulator = emulator;
    this.maker = maker;
    this.identity = identity;
    this.recipient = recipient;
    this.slot = new DeviceSlot(join(this.session.cwd, 'port'));
  }

  static async open(users = 3, options: Partial<EmulatorOptions> = {}): Promise<DeskStage> {
    const maker = await Maker.create();
    const people = Array.from({ length: users }, (_, at) => ({
      id: userId(at + 1),
      displayName: `User ${at + 1}`,
      userPrincipalName: `user${at + 1}@test.onmicrosoft.com`,
    }));
    const emulator = await startEmulator({
      seed: {
        version: 1,
        passkeyModels: [
          { aaGuid: DEFAULTS.aaguid, model: 'Software Key', roots: [maker.root.toString('pem')] },
        ],
        tenants: [
          seedTenant({
            users: [
              ...people,
              {
                ...{ id: OLGA, displayName: 'Olga', roles: [GLOBAL_ADMINISTRATOR] },
                userPrincipalName: 'olga@test.onmicrosoft.com',
              },
            ],
            clients: [
              pipelineWith(ROLES),
              {
                ...{ name: 'Key desk', clientId: DESK_CLIENT },
                public: { redirectUris: ['http://localhost'], scopes: [...OPERATOR_SCOPES] },
              },
            ],
          }),
        ],
      },
      ...options,
    });
    const identity = await generateX25519Identity();
    const stage = new DeskStage(emulator, maker, identity, await identityToRecipient(identity));
    stage.#write();
    return stage;
  }

  async close(): Promise<void> {
    await this.slot.remove();
    await this.emulator.close();
    this.session.remove();
  }

  /** Runs `entra-policy keys …`, with somebody who exchanges keys when they are told to. */
  async run(...args: string[]): Promise<number> {
    const { session } = this;
    const { authorityHost, caFile } = this.emulator.ready;
    const browser = new FormBrowser(caFile);
    session.onNote = (line) => {
      if (line.startsWith(authorityHost)) void browser.signIn(line, this.signsIn);
      if (line.startsWith('Insert ')) this.#next(() => this.#insertIfEmpty());
      if (line.startsWith('Remove ')) this.#next(() => this.#remove());
    };
    return session.run('keys', ...args);
  }

  #empty = true;
  #hands: Promise<unknown> = Promise.resolve();

  /** One thing after the other, as hands do. */
  #next(work: () => Promise<unknown>): void {
    this.#hands = this.#hands.then(work);
  }

  async #insertIfEmpty(): Promise<void> {
    if (this.#empty) await this.insertNext();
  }

  async #remove(): Promise<void> {
    this.#empty = true;
    await this.slot.remove();
  }

  /** Inserts the next key of the box. */
  async insertNext(): Promise<SoftwareKey> {
    this.#empty = false;
    const key = await SoftwareKey.create(this.model, this.maker);
    this.keys.push(key);
    await this.slot.insert(key);
    return key;
  }

  /** What a desk that makes keys is given. */
  get sitting(): string[] {
    return [
      ...['--run', 'run', '--signing-key', 'workstation.pem', '--device', 'port'],
      ...['--as', 'application', '--operator', 'olga@test.onmicrosoft.com'],
    ];
  }

  /** The same, where the operator signs in. */
  get signedInSitting(): string[] {
    return [...this.sitting.slice(0, 6), '--no-browser'];
  }

  manifest(...lines: string[]): void {
    writeFileSync(
      join(this.session.cwd, 'keys.csv'),
      ['user,slot,serial', ...lines, ''].join('\n'),
    );
  }

  /** Another process, later: what was interrupted can be begun again. */
  later(): void {
    this.session.interrupt = new AbortController();
  }

  /** Every file that a run has written. */
  get written(): Buffer[] {
    const folder = join(this.session.cwd, 'run');
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  }

  file(name: string): Buffer {
    return readFileSync(join(this.session.cwd, name));
  }

  /** How many registrations the tenant took. */
  get registrations(): number {
    return this.emulator.requests.filter(
      ({ method, path, status }) =>
        method === 'POST' && path.endsWith('/fido2Methods') && status === 201,
    ).length;
  }

  #write(): void {
    const { cwd, environment } = this.session;
    const { graphEndpoint, authorityHost, caFile } = this.emulator.ready;
    Object.assign(environment, {
      ARM_TENANT_ID: TENANT_ID,
      ARM_CLIENT_ID: PIPELINE.clientId,
      ARM_CLIENT_SECRET: PIPELINE.secret,
      ENTRA_GRAPH_ENDPOINT: graphEndpoint,
      ENTRA_AUTHORITY_HOST: authorityHost,
      ENTRA_CA_FILE: caFile,
    });
    mkdirSync(join(cwd, 'roots'));
    writeFileSync(join(cwd, 'roots/maker.pem'), this.maker.root.toString('pem'));
    const pem = (key: DeskKey): string =>
      key.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    const secrets = {
      'workstation.pem': pem(this.workstation),
      'pipeline.pem': pem(this.pipeline),
      'identity.txt': `# made for a test\n${this.identity}\n`,
    };
    for (const [name, text] of Object.entries(secrets)) {
      writeFileSync(join(cwd, name), text, { mode: 0o600 });
    }
    writeFileSync(
      join(cwd, 'keys.json'),
      JSON.stringify({
        version: 1,
        tenantId: TENANT_ID,
        clientId: DESK_CLIENT,
        signers: [this.workstation.entry, this.pipeline.entry],
        roots: { [DEFAULTS.aaguid]: ['roots/maker.pem'] },
        escrow: [this.recipient],
      }),
    );
  }
}
