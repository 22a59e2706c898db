import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { defaultSeed, defaultTenants } from '../../emulator';
import { Maker } from '../../tests/support/authenticator/attestation';
import { DEFAULTS } from '../../tests/support/authenticator/options';

const { tenantId, clients, users, domain } = defaultTenants.dev;

/** Who gets the key: she has phones and no passkey. */
export const HOLDER = { id: users.grace, name: `grace@${domain}`, slot: 'primary' } as const;
export const MODEL = DEFAULTS.aaguid;
export const OPERATOR = `olga@${domain}`;
export const APPROVER = `anna@${domain}`;

/** A key desk in a folder, as `docs/security-keys.md` sets one up. */
export class DemoDesk {
  readonly folder: string;
  /** Who makes the software keys: their attestation leads to its root. */
  readonly maker: Maker;

  private constructor(folder: string, maker: Maker) {
    this.folder = folder;
    this.maker = maker;
  }

  static async setUp(folder: string): Promise<DemoDesk> {
    mkdirSync(folder, { recursive: true });
    const maker = await Maker.create();
    const write = (name: string, text: string): void => {
      writeFileSync(join(folder, name), text, { mode: 0o600 });
    };
    const signer = (role: string, holder: string): object => {
      const { privateKey, publicKey } = generateKeyPairSync('ed25519');
      write(`${role}.pem`, privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
      return { role, holder, publicKey: publicKey.export({ format: 'pem', type: 'spki' }) };
    };
    write('root.pem', maker.root.toString('pem'));
    const desk = {
      version: 1,
      tenantId,
      clientId: clients.operators,
      signers: [
        signer('pipeline', 'key pipeline'),
        signer('workstation', 'key desk'),
        signer('approver', APPROVER),
      ],
      roots: { [MODEL]: ['root.pem'] },
      // Nobody ever opens what the demo escrows.
      escrow: [await identityToRecipient(await generateX25519Identity())],
    };
    write('keys.json', JSON.stringify(desk, null, 2));
    write(
      'keys.csv',
      `user,slot,serial,model_aaguid,ticket\n${HOLDER.name},${HOLDER.slot},12345678,${MODEL},CHG-1001\n`,
    );
    return new DemoDesk(folder, maker);
  }

  /** The seed of an Entra that knows the maker of the keys, as Microsoft knows others. */
  writeSeed(): string {
    const seed = defaultSeed();
    const model = {
      aaGuid: MODEL,
      model: 'Software key',
      roots: [this.maker.root.toString('pem')],
    };
    const file = join(this.folder, 'entra.seed.json');
    const passkeyModels = [...seed.passkeyModels, model];
    writeFileSync(file, JSON.stringify({ ...seed, passkeyModels }));
    return file;
  }

  /** A file of the desk. */
  path(name: string): string {
    return join(this.folder, name);
  }
}
