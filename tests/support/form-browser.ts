import { readFileSync } from 'node:fs';
import { Agent, fetch } from 'undici';

/** Where a browser ended, and what it showed. */
export interface Shown {
  readonly url: string;
  readonly status: number;
  readonly html: string;
}

/** A browser that knows forms and redirects, and presses a button of the emulator's page. */
export class FormBrowser {
  readonly #dispatcher: Agent;
  /** Addresses that were opened, in order. */
  readonly opened: string[] = [];

  constructor(caFile: string) {
    this.#dispatcher = new Agent({
      connect: { ca: readFileSync(caFile, 'utf8') },
      // Nothing is kept open that would keep a test from ending.
      keepAliveTimeout: 10,
      keepAliveMaxTimeout: 10,
    });
  }

  /**
   * Opens the address of a sign-in and presses the button of a user.
   *
   * @param user - id of the user; empty for "Cancel"
   */
  async signIn(address: string, user: string): Promise<Shown> {
    this.opened.push(address);
    const page = await this.#visit(address);
    if (!page.html.includes('<form')) return page;
    const request = /name="request" value="([^"]*)"/.exec(page.html)?.[1] ?? '';
    const body = new URLSearchParams({ request: request.replaceAll('&amp;', '&'), user });
    return this.#visit(address.split('?')[0] ?? '', { method: 'POST', body });
  }

  async #visit(url: string, init: object = {}): Promise<Shown> {
    const response = await fetch(url, { ...init, dispatcher: this.#dispatcher });
    return { url: response.url, status: response.status, html: await response.text() };
  }
}
