import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, Testing } from 'cdktf';
import {
  type Aaguid,
  BreakGlass,
  BreakGlassRoster,
  type MadeKey,
  parseAaguid,
  type RosterKey,
  SecurityKeyRoster,
  type SecurityKeyRosterProps,
  type SecurityKeySigner,
  type SecurityKeyTrust,
  TenantStack,
} from '../../../constructs';
import { creationOptions } from '../../../evidence';
import { sha256 } from '../../../evidence/bytes';
import { openSession, type Session } from '../../emulator/support/session';
import { type Outcome, outcomeOf } from '../../support/outcome';
import { ENTRA_BUNDLE, type ResidentProvider, startResident } from '../../support/providers';
import { leastRoles, PIPELINE, pipelineWith, TENANT_ID } from '../../support/tenant';
import { type Vendor, vendorOf } from '../../support/webauthn/authority';
import { makeCredential } from '../../support/webauthn/credential';
import { approve, Desk } from '../../support/webauthn/desk';
import { Workspace } from '../../support/workspace';

/** The model of keys that do not say theirs, and another one. */
export const MODEL = parseAaguid('11111111-2222-4333-8444-555555555555');
export const OTHER_MODEL = parseAaguid('99999999-2222-4333-8444-555555555555');
const HOUR = 3_600_000;

/** Users of the tenant, by number. */
export const userOf = (index: number): string =>
  `9a0f0000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`;

/** A key of a user of the tenant. */
export const keyOf = (index: number, overrides: Partial<RosterKey> = {}): RosterKey => ({
  user: userOf(index),
  slot: 'primary',
  ticket: 'CHG-1001',
  requestedBy: 'kim@contoso.com',
  approvedBy: 'anna@contoso.com',
  ...overrides,
});

/** A stack of a roster with its state. */
export interface KeptStack {
  plan(): Promise<Outcome>;
  apply(): Promise<Outcome>;
  destroy(): Promise<Outcome>;
  /** Ids of the keys that its state has, sorted. */
  ids(): Promise<readonly string[]>;
}

/** A tenant whose keys are registered by what a roster declares. */
export class KeyStage {
  readonly session: Session;
  readonly made: MadeKey[] = [];
  /** FIDO's metadata; without it roots are pinned. */
  metadata: SecurityKeyTrust['metadata'];
  readonly #desk: Desk;
  readonly #provider: ResidentProvider;
  readonly #folder = mkdtempSync(join(tmpdir(), 'entra-policy-evidence-'));
  readonly #workspaces = new Map<string, Workspace>();

  readonly #vendors: ReadonlyMap<Aaguid, Vendor>;

  private constructor(
    session: Session,
    vendors: ReadonlyMap<Aaguid, Vendor>,
    desk: Desk,
    provider: ResidentProvider,
  ) {
    this.session = session;
    this.#vendors = vendors;
    this.#desk = desk;
    this.#provider = provider;
  }

  /** @param bundle - the provider */
  static async open(users: number, bundle = ENTRA_BUNDLE, environment = {}): Promise<KeyStage> {
    const [vendor, other] = [await vendorOf(MODEL), await vendorOf(OTHER_MODEL)];
    const seed = {
      version: 1 as const,
      passkeyModels: [vendor, other].map(({ aaguid, root }) => ({
        ...{ aaGuid: aaguid, model: `Test Key ${aaguid[0] ?? ''}`, roots: [root.pem] },
      })),
      tenants: [
        {
          tenantId: TENANT_ID,
          displayName: 'Keys',
          domain: 'keys.onmicrosoft.com',
          users: Array.from({ length: users }, (_, index) => ({
            id: userOf(index),
            displayName: `User ${index}`,
            userPrincipalName: `user${index}@keys.onmicrosoft.com`,
          })),
          clients: [pipelineWith(leastRoles('entra_fido2_security_key'))],
        },
      ],
    };
    const session = await openSession({ seed }, TENANT_ID);
    const vendors = new Map([
      [MODEL, vendor],
      [OTHER_MODEL, other],
    ]);
    const provider = await startResident(bundle, environment);
    return new KeyStage(session, vendors, new Desk(vendor), provider);
  }

  async close(): Promise<void> {
    for (const workspace of this.#workspaces.values()) workspace.remove();
    rmSync(this.#folder, { recursive: true });
    await this.#provider.stop();
    await this.session.close();
  }

  /** Makes a key for a user by a work order, and exports its evidence. */
  async hold(
    { user, slot }: Pick<RosterKey, 'user' | 'slot'>,
    model: Aaguid = MODEL,
  ): Promise<void> {
    const { aaguid, leaf, intermediate } = this.vendorOf(model);
    const path = `/beta/users/${user}/authentication/fido2Methods/creationOptions(challengeTimeoutInMinutes=60)`;
    const options = creationOptions.parse(await this.session.get(path));
    const now = Date.now();
    const about = { tenantId: TENANT_ID, userId: user, slot };
    const order = this.#desk.orderFile(options, {
      ...about,
      issuedAt: new Date(now - 1_000).toISOString(),
      expiresAt: new Date(now + HOUR).toISOString(),
    });
    const evidence = {
      ...this.#desk.evidence(options, order),
      ...{ ...about, aaguid },
      publicKeyCredential: makeCredential({ options, aaguid, chain: [leaf, intermediate] }),
      serial: `${user.slice(-6)}-${slot}`,
      createdAt: new Date(now).toISOString(),
    };
    const file = approve(this.#desk.unapproved(evidence), this.#desk.approver);
    const name = `${user}-${slot}.dsse.json`;
    writeFileSync(join(this.#folder, name), file);
    this.made.push({
      ...{ user_id: user, slot, aaguid, serial: evidence.serial },
      ...{ evidence_file: name, evidence_sha256: sha256(file) },
    });
  }

  /** Synthesises a roster; every stack keeps its state over time. */
  declare(
    props: Pick<SecurityKeyRosterProps, 'shards' | 'retiring' | 'keys'>,
  ): Promise<ReadonlyMap<string, KeptStack>> {
    const app = Testing.app();
    new SecurityKeyRoster(app, 'keys', {
      ...{ ...props, ...this.#ofDesk, models: [MODEL] },
      breakGlass: BreakGlass.undeclared({ reason: 'Test', owner: 'Ada', until: '2027-12-31' }),
    });
    return this.#keep(app);
  }

  /** The same of accounts for emergencies, in one stack. */
  async declareEmergency(breakGlass: BreakGlass): Promise<KeptStack> {
    const app = Testing.app();
    const { ticket, requestedBy, approvedBy } = keyOf(0);
    new BreakGlassRoster(app, 'emergency', {
      ...{ ticket, requestedBy, approvedBy, breakGlass, ...this.#ofDesk },
    });
    const [stack] = (await this.#keep(app)).values();
    if (stack === undefined) throw new Error('the roster has no stack');
    return stack;
  }

  get #ofDesk(): Pick<SecurityKeyRosterProps, 'tenantId' | 'securityKeys' | 'evidence'> {
    const { pipeline, workstation, approver } = this.#desk;
    const roots = [...this.#vendors].map(([model, { root }]) => [model, [root.pem]] as const);
    return {
      tenantId: TENANT_ID,
      securityKeys: {
        signers: [pipeline, workstation, approver].map(({ entry }) => entry as SecurityKeySigner),
        ...(this.metadata === undefined
          ? { roots: Object.fromEntries(roots) }
          : { metadata: this.metadata }),
      },
      evidence: { folder: this.#folder, list: [...this.made] },
    };
  }

  async #keep(app: App): Promise<ReadonlyMap<string, KeptStack>> {
    const stacks = app.node.children.filter((one) => one instanceof TenantStack);
    const kept = await Promise.all(
      stacks.map(async (stack): Promise<[string, KeptStack]> => {
        const workspace = await this.#workspaceOf(stack.node.id);
        this.#write(workspace, Testing.synth(stack, true));
        return [stack.node.id, keptIn(workspace)];
      }),
    );
    return new Map(kept);
  }

  /** The maker of a model. */
  vendorOf(model: Aaguid): Vendor {
    return this.#vendors.get(model) ?? this.#desk.vendor;
  }

  /** Ids of the passkeys that a user has. */
  async methodsOf(user: string): Promise<readonly string[]> {
    const path = `/v1.0/users/${user}/authentication/fido2Methods`;
    const { value } = (await this.session.get(path)) as unknown as {
      value: readonly { readonly id: string }[];
    };
    return value.map(({ id }) => id);
  }

  async #workspaceOf(name: string): Promise<Workspace> {
    const known = this.#workspaces.get(name);
    if (known !== undefined) return known;
    const workspace = await Workspace.open({ TF_REATTACH_PROVIDERS: this.#provider.reattach });
    this.#workspaces.set(name, workspace);
    return workspace;
  }

  #write(workspace: Workspace, text: string): void {
    const { graphEndpoint, authorityHost, caFile } = this.session.emulator.ready;
    const stack = JSON.parse(text) as { provider: { entra: readonly object[] } };
    workspace.write('secret', PIPELINE.secret);
    workspace.write('main.tf.json', {
      ...stack,
      terraform: { required_providers: { entra: { source: 'entra-policy/entra' } } },
      provider: {
        entra: {
          ...stack.provider.entra[0],
          client_id: PIPELINE.clientId,
          client_secret_file_path: join(workspace.directory, 'secret'),
          graph_endpoint: graphEndpoint,
          authority_host: authorityHost,
          ca_file: caFile,
        },
      },
    });
  }
}

const keptIn = (workspace: Workspace): KeptStack => ({
  plan: () => outcomeOf(workspace, 'plan'),
  apply: () => outcomeOf(workspace, 'apply'),
  destroy: () => outcomeOf(workspace, 'destroy'),
  async ids() {
    const { values } = JSON.parse(await workspace.ok('show', '-json')) as {
      values?: { root_module?: { resources?: readonly { values: { id: string } }[] } };
    };
    return (values?.root_module?.resources ?? []).map(({ values: { id } }) => id).sort();
  },
});
