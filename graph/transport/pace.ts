import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { Pacer } from './pacer';
import { optionsOf } from './request-options';

/** Lets every attempt wait for its turn. */
export class Pace implements Middleware {
  readonly #pacer: Pacer;
  #next: Middleware | undefined;

  constructor(pacer: Pacer) {
    this.#pacer = pacer;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const { call, signal } = optionsOf(context);
    await this.#pacer.turn(call.throttle, signal);
    await this.#next?.execute(context);
  }
}
