import { createHash, generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { EmulatorError } from '../emulator-error';
import { defaultSeed } from '../seed/default-seed';
import { parseSeed, readSeedFile } from '../seed/parse';
import { plant } from '../seed/plant';
import type { Seed, SeedInput } from '../seed/schema';
import { STATE_VERSION, type StateDocument } from './document';
import type { StateFolder } from './state-folder';

/**
 * The state to start with: what the folder has, or else the seed, planted and stored.
 *
 * @throws EmulatorError where the folder holds the state of another seed
 */
export async function openState(
  seed: SeedInput | string | undefined,
  folder: StateFolder | undefined,
): Promise<StateDocument> {
  const given = readSeed(seed);
  const kept = folder?.read();
  if (folder && kept) {
    if (given && digest(given) !== kept.seedDigest) {
      throw new EmulatorError(
        'state-of-another-seed',
        `state folder "${folder.path}" has the state of another seed; expected the seed it was started with; leave the seed out, or choose an empty folder`,
      );
    }
    return kept;
  }
  const planted = given ?? defaultSeed();
  const document: StateDocument = {
    version: STATE_VERSION,
    seedDigest: digest(planted),
    tokenKey: await tokenKeyOfProcess(),
    tenants: plant(planted),
  };
  folder?.write(document);
  return document;
}

function readSeed(seed: SeedInput | string | undefined): Seed | undefined {
  if (seed === undefined) return undefined;
  return typeof seed === 'string' ? readSeedFile(seed) : parseSeed(seed);
}

function digest(seed: Seed): string {
  return createHash('sha256').update(JSON.stringify(seed)).digest('hex');
}

let made: Promise<string> | undefined;

/**
 * One key for all states that this process plants: making an RSA key is most of a start. Tokens
 * of two emulators differ by audience, which has the port.
 */
function tokenKeyOfProcess(): Promise<string> {
  return (made ??= createTokenKey());
}

async function createTokenKey(): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
