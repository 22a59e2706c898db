import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { optionsOf } from './request-options';

/** Keeps what stopped a request: the library throws an error of its own in its place. */
export class KeepFailure implements Middleware {
  #next: Middleware | undefined;

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    try {
      await this.#next?.execute(context);
    } catch (error) {
      optionsOf(context).failure = error;
      throw error;
    }
  }
}
