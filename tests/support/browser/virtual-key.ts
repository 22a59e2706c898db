import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';
import { excludedIds, requestedExtensions, type CreationOptions } from '../../../evidence';
import type { PublicKeyCredential } from '../../../evidence/attestation/decode';

type KeyOptions = Protocol.WebAuthn.VirtualAuthenticatorOptions;

/** Chromium's own security key. It is touched at once, and knows its owner. */
const KEY: KeyOptions = {
  protocol: 'ctap2',
  ctap2Version: 'ctap2_1',
  transport: 'usb',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
};

/** The model of every key of Chromium's. */
export const CHROMIUM_MODEL = '01020304-0506-0708-0102-030405060708';

/** What the page made, or the name of the error that the browser raised. */
export type Made = { readonly credential: PublicKeyCredential } | { readonly error: string };

/** A page of the relying party, with a key of the browser's plugged in. */
export class VirtualKey {
  readonly page: Page;
  readonly #session: CDPSession;
  #id = '';

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  static async plugInto(browser: Browser, address: string): Promise<VirtualKey> {
    const page = await browser.newPage();
    await page.goto(address);
    const key = new VirtualKey(page, await page.createCDPSession());
    await key.#session.send('WebAuthn.enable');
    await key.exchange({});
    return key;
  }

  /** Takes the key out and plugs in another one. */
  async exchange(options: Partial<KeyOptions>): Promise<void> {
    if (this.#id !== '') {
      await this.#session.send('WebAuthn.removeVirtualAuthenticator', {
        authenticatorId: this.#id,
      });
    }
    const added = await this.#session.send('WebAuthn.addVirtualAuthenticator', {
      options: { ...KEY, ...options },
    });
    this.#id = added.authenticatorId;
  }

  /** What the page gets when it asks for a credential by these options, as they are. */
  async ask(publicKey: object): Promise<Made> {
    const made = (await this.page.evaluate(
      `(${CREATE})(${JSON.stringify(publicKey)})`,
    )) as BrowserAnswer;
    if ('error' in made) return made;
    const { id, clientExtensionResults, response } = made;
    // What Graph takes: a browser says more.
    const { clientDataJSON, attestationObject } = response;
    return {
      credential: { id, response: { clientDataJSON, attestationObject }, clientExtensionResults },
    };
  }

  /** Makes a credential by Graph's options. */
  async make(options: CreationOptions, changes: object = {}): Promise<PublicKeyCredential> {
    const made = await this.ask({ ...browserOptions(options), ...changes });
    if ('error' in made) throw new Error(`the browser raised ${made.error}`);
    return made.credential;
  }
}

/** Graph's options as a browser takes them: its own base64, and extensions that agree. */
export const browserOptions = (options: CreationOptions): object => ({
  ...options.publicKey,
  excludeCredentials: excludedIds(options).map((id) => ({
    type: 'public-key',
    id: id.toString('base64url'),
  })),
  extensions: requestedExtensions(options),
});

type BrowserAnswer =
  | { readonly error: string }
  | (PublicKeyCredential & { readonly clientExtensionResults: Record<string, unknown> });

const CREATE = `async (options) => {
  try {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    return (await navigator.credentials.create({ publicKey })).toJSON();
  } catch (error) {
    return { error: error.name };
  }
}`;
