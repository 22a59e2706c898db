import type { EmulatorOptions, SeedInput } from '../../../emulator';
import {
  type Ceremony,
  type CeremonyOptions,
  EmulatedDesk,
} from '../../support/key-desk/emulated-desk';
import {
  Bench,
  leastRoles,
  OTHER_TENANT_ID,
  pipelineWith,
  seedTenant,
  TENANT_ID,
} from '../../support/tenant';
import type { Workspace } from '../../support/workspace';

export const ADDRESS = 'entra_fido2_security_key.this';

const person = (number: number, name: string, more: object = {}) => ({
  id: `05e40000-0000-4000-8000-00000000000${number}`,
  displayName: name,
  userPrincipalName: `${name}@test.onmicrosoft.com`,
  ...more,
});

/** Users of the tenant. */
export const USERS = {
  /** Has nothing but a password. */
  kim: person(1, 'kim').id,
  /** Has Windows Hello. */
  lee: person(2, 'lee').id,
  guest: person(3, 'guest').id,
  disabled: person(4, 'disabled').id,
  /** Has a Temporary Access Pass that can be used. */
  pat: person(5, 'pat').id,
} as const;

const pass = {
  isUsableOnce: false,
  lifetimeInMinutes: 480,
  startDateTime: new Date(Date.now() - 60_000).toISOString(),
};

const people = [
  person(1, 'kim'),
  person(2, 'lee', { methods: { windowsHelloForBusiness: [{ displayName: 'Laptop' }] } }),
  person(3, 'guest', { userType: 'Guest' }),
  person(4, 'disabled', { accountEnabled: false }),
  person(5, 'pat', { methods: { temporaryAccessPass: pass } }),
];

type Tenant = SeedInput['tenants'][number];

/** A tenant with a key desk, and a pipeline with the least permissions of security keys. */
export class KeyStage {
  readonly bench: Bench;
  readonly desk: EmulatedDesk;

  private constructor(bench: Bench, desk: EmulatedDesk) {
    this.bench = bench;
    this.desk = desk;
  }

  static async open(
    tenant: Partial<Tenant> = {},
    roles: readonly string[] = ROLES,
    options: Partial<EmulatorOptions> = {},
  ): Promise<KeyStage> {
    const desk = await EmulatedDesk.create(TENANT_ID);
    const own = seedTenant({ users: people, clients: [pipelineWith(roles)], ...tenant });
    const other = seedTenant({ tenantId: OTHER_TENANT_ID, domain: 'other.onmicrosoft.com' });
    const seed = { version: 1 as const, passkeyModels: desk.models, tenants: [own, other] };
    const bench = await Bench.open({}, { seed, ...options });
    desk.use(bench.emulator);
    return new KeyStage(bench, desk);
  }

  close(): Promise<void> {
    return this.bench.close();
  }

  /** A workspace whose provider believes the desk. */
  workspace(setting: object | null = this.desk.setting): Promise<Workspace> {
    return this.bench.workspace(setting === null ? {} : { security_keys: setting });
  }

  /** The attributes that declare the evidence of a ceremony. */
  evidence({ text, sha256 }: Pick<Ceremony, 'text' | 'sha256'>, name = sha256): object {
    const file = this.bench.file(`${name}.dsse.json`, text);
    return { evidence_file: file, evidence_sha256: sha256 };
  }

  offline(options: Partial<CeremonyOptions> = {}): Promise<Ceremony> {
    return this.desk.offline({ userId: USERS.kim, ...options });
  }

  online(options: Partial<CeremonyOptions> = {}): Promise<Ceremony> {
    return this.desk.online({ userId: USERS.kim, ...options });
  }

  /** The stored methods of a user. */
  methods(userId: string = USERS.kim): Method[] {
    const { methods } = this.#stored(userId);
    return methods;
  }

  /** Changes the methods of a user behind everybody's back. */
  setMethods(methods: readonly object[], userId: string = USERS.kim): void {
    const stored = this.#stored(userId);
    this.bench.emulator.admin.write(TENANT_ID, 'userMethods', userId, {
      ...stored,
      methods,
    } as never);
  }

  /** Changes a user behind everybody's back. */
  setUser(properties: object, userId: string = USERS.kim): void {
    const { admin } = this.bench.emulator;
    const stored = admin.read(TENANT_ID, 'user', userId);
    admin.write(TENANT_ID, 'user', userId, { ...stored, ...properties });
  }

  /** Lets every user sign in with a Temporary Access Pass. */
  allowPasses(): void {
    const { admin } = this.bench.emulator;
    const kind = 'authenticationMethodConfiguration';
    const stored = admin.read(TENANT_ID, kind, 'TemporaryAccessPass');
    const includeTargets = [
      { targetType: 'group', id: 'all_users', isRegistrationRequired: false },
    ];
    const enabled = { ...stored, state: 'enabled', includeTargets };
    admin.write(TENANT_ID, kind, 'TemporaryAccessPass', enabled);
  }

  /** Brings users, methods and the passkey method back, and takes faults away. */
  reset(): void {
    this.bench.reset();
    for (const { id, userPrincipalName } of people) {
      this.setUser({ userPrincipalName, accountEnabled: id !== USERS.disabled }, id);
      const others = this.methods(id).filter(({ '@odata.type': type }) => !type.includes('fido2'));
      this.setMethods(others, id);
    }
  }

  /** Registrations that Graph was sent since `mark`. */
  posts(mark = 0): number {
    return this.bench.emulator.requests
      .slice(mark)
      .filter(({ method, path }) => method === 'POST' && path.endsWith('/fido2Methods')).length;
  }

  get mark(): number {
    return this.bench.emulator.requests.length;
  }

  #stored(userId: string): { methods: Method[] } {
    return this.bench.emulator.admin.read(TENANT_ID, 'userMethods', userId) as unknown as {
      methods: Method[];
    };
  }
}

/** A stored method, as far as tests look at it. */
export interface Method {
  readonly '@odata.type': string;
  readonly id: string;
  readonly displayName?: string;
}

const ROLES = leastRoles('entra_fido2_security_key');

/** A root module with one key; `null` leaves an attribute out. */
export const declare = (
  workspace: Workspace,
  attributes: object = {},
  more: Readonly<Record<string, object>> = {},
): Workspace =>
  workspace.write('main.tf.json', {
    resource: {
      entra_fido2_security_key: {
        this: { user_id: USERS.kim, slot: 'primary', ...attributes },
        ...more,
      },
    },
  });

/** Runs what has to fail, and returns what it says on one line. */
export async function refused(workspace: Workspace, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await workspace.run(...args, '-no-color');
  expect(code).toBe(1);
  return oneLine(stdout + stderr);
}

/** A text without line breaks and frames of the engine. */
export const oneLine = (text: string): string => text.replace(/[\s│╷╵]+/g, ' ');
