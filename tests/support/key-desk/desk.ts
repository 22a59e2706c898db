import { createPublicKey } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { attestationRoots, keyIdOf, signingKeys } from '../../../evidence';
import {
  run,
  runContent,
  type Outcome,
  type Port,
  type Reach,
  type RunSetting,
} from '../../../keys/ceremony';
import type { Desk } from '../../../keys/desk';
import { Journal, progressOf, type RunProgress } from '../../../keys/journal';
import type { ManifestRow } from '../../../keys/manifest';
import { RunFolder } from '../../../keys/run';
import { Maker } from '../authenticator/attestation';
import { DEFAULTS, type KeyOptions } from '../authenticator/options';
import { SoftwareKey } from '../authenticator/software-key';
import { deskKey, OPERATOR, TENANT, type DeskKey } from '../webauthn/desk';
import { ScriptedOperator } from './operator';
import { SoftwarePort } from './software-port';
import { FakeTenant } from './tenant';

/** A key desk for tests: people, a maker of keys, a tenant, and the folder of a run. */
export class TestDesk {
  readonly tenant = new FakeTenant();
  readonly operator = new ScriptedOperator();
  readonly keys: SoftwareKey[] = [];
  readonly folder = mkdtempSync(join(tmpdir(), 'entra-policy-desk-'));
  readonly workstation: DeskKey = deskKey('workstation', 'desk-1');
  readonly pipeline: DeskKey = deskKey('pipeline', 'key-pipeline');
  readonly maker: Maker;
  readonly identity: string;
  readonly recipient: string;
  /** What the keys in the box are. */
  model: Partial<KeyOptions> = {};
  now = (): Date => new Date();

  private constructor(maker: Maker, identity: string, recipient: string) {
    this.maker = maker;
    this.identity = identity;
    this.recipient = recipient;
    this.tenant.now = () => this.now();
  }

  static async open(): Promise<TestDesk> {
    const identity = await generateX25519Identity();
    return new TestDesk(await Maker.create(), identity, await identityToRecipient(identity));
  }

  /** The desk file. */
  desk(changes: Partial<Desk> = {}): Desk {
    return {
      tenantId: TENANT,
      clientId: TENANT,
      signers: signingKeys([this.workstation.entry, this.pipeline.entry]),
      roots: attestationRoots({ pinned: { [DEFAULTS.aaguid]: [this.maker.root.toString('pem')] } }),
      metadata: undefined,
      escrow: [this.recipient],
      pin: { length: 8, minimumLength: 6, forceChange: true },
      ...changes,
    };
  }

  /** Takes a key from the box. */
  async takeKey(options: Partial<KeyOptions> = {}): Promise<SoftwareKey> {
    const key = await SoftwareKey.create({ ...this.model, ...options }, this.maker);
    this.keys.push(key);
    return key;
  }

  /** A place where the next key of the box is inserted. */
  port(name?: string): SoftwarePort {
    return new SoftwarePort(() => this.takeKey(), name);
  }

  /** A port in which the same key is inserted whenever somebody asks for it. */
  async samePort(): Promise<SoftwarePort> {
    const key = this.keys[0] ?? (await this.takeKey());
    return new SoftwarePort(() => Promise.resolve(key));
  }

  /** Begins a run. */
  begin(rows: readonly ManifestRow[], doing: Doing = {}): Promise<Outcome> {
    return this.#sit(doing, () =>
      Journal.create(
        this.folder,
        runContent(
          {
            mode: doing.reach?.mode ?? 'online',
            tenantId: TENANT,
            operator: OPERATOR,
            workstation: keyIdOf(createPublicKey(this.workstation.privateKey)),
            tool: '0.1.0',
          },
          rows,
        ),
        this.now(),
      ),
    );
  }

  /** Takes a run up again, as another process does: nothing is remembered but the folder. */
  resume(doing: Doing = {}): Promise<Outcome> {
    return this.#sit({ identity: this.identity, ...doing }, () => Journal.resume(this.folder));
  }

  /** What the journal says now. */
  get progress(): RunProgress {
    return progressOf(Journal.read(this.folder));
  }

  /** Steps of the journal, after the first record. */
  get steps(): string[] {
    return Journal.read(this.folder)
      .slice(1)
      .map(({ record }) => record.step);
  }

  /** Everything that was written, by path. */
  get written(): Map<string, Buffer> {
    const names = readdirSync(this.folder, { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => /\.[a-z]+$/.test(name));
    return new Map(files.map((name) => [name, readFileSync(join(this.folder, name))]));
  }

  /** Clears the desk: its files go, and its keys lose their power. */
  remove(): void {
    for (const key of this.keys) key.remove();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #sit(doing: Doing, open: () => Journal): Promise<Outcome> {
    const folder = await RunFolder.open(this.folder);
    const journal = open();
    const { ports = [this.port()], stopAfter = 3, wrap, ...changes } = doing;
    try {
      const setting: RunSetting = {
        desk: this.desk(),
        folder,
        journal: wrap?.(journal) ?? journal,
        reach: { mode: 'online', registrar: this.tenant },
        operator: this.operator,
        workstation: this.workstation.privateKey,
        operatorName: OPERATOR,
        toolVersion: '0.1.0',
        reset: false,
        identity: undefined,
        now: () => this.now(),
        signal: new AbortController().signal,
        keyTimeoutMs: 300,
        ...changes,
      };
      return await run(setting, { ports, stopAfter });
    } finally {
      journal.close();
      folder.close();
    }
  }
}

/** How a test runs the desk. */
export interface Doing extends Partial<Omit<RunSetting, 'journal' | 'folder'>> {
  readonly ports?: readonly Port[];
  readonly stopAfter?: number;
  readonly reach?: Reach;
  readonly wrap?: (journal: Journal) => RunSetting['journal'];
}

/** Rows for users of these names. */
export const rowsFor = (...names: string[]): ManifestRow[] =>
  names.map((name, at) => ({ line: at + 2, user: `${name}@contoso.com`, slot: 'primary' }));
