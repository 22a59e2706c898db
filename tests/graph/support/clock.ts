import type { TimerOptions } from 'node:timers';
import timers from 'node:timers/promises';

/**
 * Takes the clock over until {@link realTime}: jest leaves `node:timers/promises` alone. That module
 * is one for every test file of a process, so what an earlier file left waiting waits here too.
 */
export function fakeTime(now = '2026-11-24T10:00:00Z'): void {
  jest.useFakeTimers({ now: Date.parse(now) });
  jest
    .spyOn(timers, 'setTimeout')
    .mockImplementation(<T>(delay = 0, value?: T, { signal }: TimerOptions = {}): Promise<T> => {
      return new Promise((resolve, reject) => {
        const abort = (): void => {
          clearTimeout(timer);
          reject(new DOMException('The operation was aborted', 'AbortError'));
        };
        const timer = setTimeout(() => {
          signal?.removeEventListener('abort', abort);
          resolve(value as T);
        }, delay);
        signal?.addEventListener('abort', abort);
      });
    });
}

export function realTime(): void {
  jest.restoreAllMocks();
  jest.useRealTimers();
}

/** Lets all the time pass that something takes, and gives back how long that was. */
export async function timed<T>(
  work: () => Promise<T>,
): Promise<{ result: T; milliseconds: number }> {
  const started = Date.now();
  let ended = started;
  const running = work().finally(() => (ended = Date.now()));
  // A rejection is the caller's, once time has passed.
  running.catch(() => undefined);
  await jest.runAllTimersAsync();
  return { result: await running, milliseconds: ended - started };
}
