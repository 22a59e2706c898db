import type { Browser } from 'puppeteer-core';
import { creationOptions, type CreationOptions } from '../../../evidence';
import type { PublicKeyCredential } from '../../../evidence/attestation/decode';
import type { JsonObject } from '../../../emulator/json';
import { methodsOf, NOW, passkeySeed } from '../../emulator/support/passkeys';
import { type Answer, DEV, openSession, type Session } from '../../emulator/support/session';
import { vendorOf, type Vendor } from '../webauthn/authority';
import { recertified } from '../webauthn/recertify';
import { openBrowser } from './chromium';
import { CHROMIUM_MODEL, VirtualKey } from './virtual-key';

const HOST = 'login.microsoft.com';

/** A tenant that knows a vendor of Chromium's keys, and a page of its relying party with such a key. */
export class RelyingParty {
  readonly session: Session;
  readonly vendor: Vendor;
  readonly key: VirtualKey;
  readonly #browser: Browser;

  private constructor(parts: { session: Session; vendor: Vendor; key: VirtualKey }, is: Browser) {
    this.session = parts.session;
    this.vendor = parts.vendor;
    this.key = parts.key;
    this.#browser = is;
  }

  static async open(): Promise<RelyingParty> {
    const vendor = await vendorOf(CHROMIUM_MODEL);
    const seed = passkeySeed(vendor, { passkeyProfiles: 'legacy', fido2: {} });
    const session = await openSession({ seed, now: () => NOW });
    const { graphEndpoint: endpoint } = session.emulator.ready;
    const browser = await openBrowser({ endpoint, hosts: [HOST] });
    const key = await VirtualKey.plugInto(browser, `https://${HOST}/`);
    return new RelyingParty({ session, vendor, key }, browser);
  }

  /** What the tenant asks of a key for the user; for so many minutes by beta alone. */
  async optionsFor(user: string = DEV.users.ada, minutes?: number): Promise<CreationOptions> {
    const path =
      minutes === undefined
        ? `${methodsOf(user)}/creationOptions`
        : `${methodsOf(user, 'beta')}/creationOptions(challengeTimeoutInMinutes=${minutes.toString()})`;
    return creationOptions.parse(await this.session.get(path));
  }

  /** What the key makes of them, certified by the vendor. */
  async make(options: CreationOptions, changes: object = {}): Promise<PublicKeyCredential> {
    return recertified(await this.key.make(options, changes), this.vendor);
  }

  register(
    credential: PublicKeyCredential,
    user: string = DEV.users.ada,
    displayName = 'A key of Chromium',
  ): Promise<Answer> {
    const body = { displayName, publicKeyCredential: credential };
    return this.session.send('POST', methodsOf(user), { body: body as unknown as JsonObject });
  }

  async enforceAttestation(isAttestationEnforced: boolean): Promise<void> {
    const { status, text } = await this.session.patchFido2({ isAttestationEnforced });
    if (status !== 204) throw new Error(`the tenant refuses the setting: ${text}`);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.session.close();
  }
}
