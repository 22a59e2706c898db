import { join } from 'node:path';
import { type Emulator, startEmulator } from '../../emulator';
import type { Graph } from '../../graph';
import { type Reach, registrarOf } from '../../keys/ceremony';
import { statusOf } from '../../keys/journal';
import { lookAt, obstaclesOf, preflight } from '../../keys/preflight';
import { openTenant } from '../../provider/configuration/from-environment';
import { DEFAULTS } from '../../tests/support/authenticator/options';
import { keyOf } from '../../tests/support/key-desk/consistent';
import { type Doing, rowsFor, TestDesk } from '../../tests/support/key-desk/desk';
import { losesPower, PowerCut } from '../../tests/support/key-desk/power-cut';
import { SoftwarePort } from '../../tests/support/key-desk/software-port';
import { idOf } from '../../tests/support/key-desk/tenant';
import { TENANT } from '../../tests/support/webauthn/desk';

const CLIENT = { id: 'c11e4700-0000-4000-8000-000000000001', secret: 'Zq8~of.the.bench-0' };
const PORTS = 4;
/** Records of a row until its power cut, on average: the middle. */
const RECORDS = 6;
/** As long as a key may take in life: nothing is to end early where the machine is busy. */
const KEY_TIMEOUT_MS = 60_000;

type Key = TestDesk['keys'][number];

/** How long something took, in milliseconds. */
interface Time {
  readonly wall: number;
  readonly cpu: number;
}

/** A run of the desk in an emulated tenant. */
export class KeyRun {
  readonly #desk: TestDesk;
  readonly #emulator: Emulator;
  readonly #names: readonly string[];

  private constructor(desk: TestDesk, emulator: Emulator, names: readonly string[]) {
    this.#desk = desk;
    this.#emulator = emulator;
    this.#names = names;
  }

  /** A tenant with a user for each key, and keys that were never used. */
  static async open(keys: number): Promise<KeyRun> {
    const desk = await TestDesk.open();
    const names = Array.from({ length: keys }, (_, at) => `user${at}`);
    const root = desk.maker.root.toString('pem');
    const emulator = await startEmulator({
      seed: {
        version: 1,
        passkeyModels: [{ aaGuid: DEFAULTS.aaguid, model: 'Software Key', roots: [root] }],
        tenants: [
          {
            tenantId: TENANT,
            displayName: 'Bench',
            domain: 'contoso.com',
            users: names.map((name) => ({
              id: idOf(`${name}@contoso.com`),
              displayName: name,
              userPrincipalName: `${name}@contoso.com`,
            })),
            clients: [
              {
                name: 'desk',
                clientId: CLIENT.id,
                secrets: [{ value: CLIENT.secret }],
                roles: [
                  'UserAuthMethod-Passkey.ReadWrite.All',
                  'UserAuthenticationMethod.Read.All',
                  'User.Read.All',
                  'Policy.Read.All',
                ],
              },
            ],
          },
        ],
      },
    });
    while (desk.keys.length < keys) await desk.takeKey();
    return new KeyRun(desk, emulator, names);
  }

  /** Makes every key, with a power cut in the middle. */
  async measure(): Promise<Time> {
    const began = performance.now();
    const cpu = process.cpuUsage();
    const box = [...this.#desk.keys];
    await this.#untilPowerCut(box);
    await this.#resume(box);
    const { user, system } = process.cpuUsage(cpu);
    return { wall: performance.now() - began, cpu: (user + system) / 1_000 };
  }

  /** Requests to Graph so far. */
  get requests(): number {
    return this.#emulator.requests.filter(({ version }) => version !== undefined).length;
  }

  /** Registrations that the tenant took so far. */
  registrations(): number {
    return this.#emulator.requests.filter(
      ({ method, path, status }) =>
        method === 'POST' && path.endsWith('/fido2Methods') && status === 201,
    ).length;
  }

  /** Keys that were not registered, or registered once more than there are keys. */
  wrong(): number {
    const rows = [...this.#desk.progress.rows.values()];
    const missing = rows.filter((row) => statusOf(row) !== 'done').length;
    return missing + Math.abs(this.registrations() - rows.length);
  }

  /** The tenant with the keys. */
  get emulator(): Emulator {
    return this.#emulator;
  }

  /** What a provider that believes the desk is told. */
  get settings(): object {
    const { workstation, pipeline, maker } = this.#desk;
    const signers = [workstation, pipeline].map(({ entry: { publicKey, ...entry } }) => ({
      ...entry,
      public_key: publicKey,
    }));
    return {
      security_keys: { signers, roots: { [DEFAULTS.aaguid]: maker.root.toString('pem') } },
    };
  }

  /** The keys as they are declared, by their name. */
  declarations(): [name: string, key: object][] {
    return [...this.#desk.progress.rows.values()].flatMap(({ row, assigned, credential }) =>
      assigned === undefined || credential === undefined
        ? []
        : [
            [
              `line-${row.line}`,
              {
                user_id: assigned.userId,
                slot: row.slot,
                evidence_file: join(this.#desk.folder, credential.file),
                evidence_sha256: credential.sha256,
              },
            ],
          ],
    );
  }

  async close(): Promise<void> {
    await this.#emulator.close();
    this.#desk.remove();
  }

  async #untilPowerCut(box: Key[]): Promise<void> {
    const wrap = losesPower(this.#names.length * RECORDS, 'torn');
    const take = (): Key | undefined => box.shift();
    try {
      await this.#desk.begin(rowsFor(...this.#names), { ...(await this.#at(take)), wrap });
    } catch (error) {
      if (error instanceof PowerCut) return;
      throw error;
    }
    throw new Error('the power did not go');
  }

  /** Whoever resumes puts each key to its row. */
  async #resume(box: Key[]): Promise<void> {
    const open = [...this.#desk.progress.rows.values()].filter((row) => statusOf(row) === 'open');
    const begun = new Map<number, Key | undefined>();
    for (const row of open) begun.set(row.row.line, await keyOf(this.#desk, row));
    const take = (line: number): Key | undefined => begun.get(line) ?? box.shift();
    await this.#desk.resume(await this.#at(take));
  }

  /** Four ports, at which somebody inserts the key that `take` gives for a row. */
  async #at(take: (line: number) => Key | undefined): Promise<Doing> {
    const awaited = new Map<string, number>();
    this.#desk.operator.onTold = (happening) => {
      if (happening.kind === 'insert') awaited.set(happening.port, happening.progress.row.line);
    };
    const ports = Array.from({ length: PORTS }, (_, at) => {
      const name = `port ${at}`;
      // A key that was lost in the power cut is replaced.
      const next = async (): Promise<Key> =>
        take(awaited.get(name) ?? 0) ?? (await this.#desk.takeKey());
      return new SoftwarePort(next, name);
    });
    return { ports, reach: await this.#reach(), keyTimeoutMs: KEY_TIMEOUT_MS };
  }

  async #reach(): Promise<Reach> {
    const { graphEndpoint, authorityHost, caFile } = this.#emulator.ready;
    const { graph } = await openTenant(
      {
        ARM_TENANT_ID: TENANT,
        ARM_CLIENT_ID: CLIENT.id,
        ARM_CLIENT_SECRET: CLIENT.secret,
        ENTRA_GRAPH_ENDPOINT: graphEndpoint,
        ENTRA_AUTHORITY_HOST: authorityHost,
        ENTRA_CA_FILE: caFile,
      },
      () => undefined,
    );
    await this.#lookFirst(graph);
    return { mode: 'online', registrar: registrarOf(graph) };
  }

  /** What comes before every sitting. */
  async #lookFirst(graph: Graph): Promise<void> {
    const rows = rowsFor(...this.#names);
    const { signal } = new AbortController();
    const found = preflight(await lookAt(graph, this.#desk.desk(), rows, undefined, signal));
    const [obstacle] = obstaclesOf(found).ofRun;
    if (obstacle !== undefined) throw new Error(`preflight stops the bench: ${obstacle.rule}`);
  }
}
