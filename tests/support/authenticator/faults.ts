/**
 * Where a fault strikes: a command by its number, and a subcommand (its member of that number is 1
 * or 2) where it has them.
 */
export const STEPS = {
  makeCredential: '1',
  getAssertion: '2',
  getInfo: '4',
  getPinRetries: '6.1',
  getKeyAgreement: '6.2',
  setPin: '6.3',
  changePin: '6.4',
  getPinToken: '6.5',
  getTokenUsingPin: '6.9',
  reset: '7',
  credentialManagement: '10',
  config: '13',
} as const;

/** The name of a step. */
export type Step = keyof typeof STEPS;

/** What goes wrong. */
export type Fault =
  /** The key answers with a status, and does nothing. */
  | { readonly kind: 'status'; readonly status: number }
  /** The key answers with an error of CTAPHID, and does nothing. */
  | { readonly kind: 'error frame'; readonly code: number }
  /** The key forgets every channel, and says so. */
  | { readonly kind: 'forget channels' }
  /** The key does it, and says nothing. */
  | { readonly kind: 'drop' }
  /** The key does it, and its last packet never arrives. */
  | { readonly kind: 'drop the last packet' }
  /** The key does it, and answers late. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** The key does it, and its packets arrive in another order. */
  | { readonly kind: 'out of order' }
  /** The key does it, and answers somebody else. */
  | { readonly kind: 'wrong channel' }
  /** The key says for ever that it works, whatever it is told. */
  | { readonly kind: 'endless keep-alive' }
  /** The key loses power before or after it did it. */
  | { readonly kind: 'power cut'; readonly when: 'before' | 'after' }
  /** The key answers something else. */
  | { readonly kind: 'answer'; readonly bytes: Buffer }
  /** The key does it, and answers something that was made of the answer. */
  | { readonly kind: 'altered'; readonly alter: (answer: Buffer) => Buffer };

/** Faults that are due. */
export class Faults {
  readonly #due: { readonly step: string; readonly fault: Fault }[] = [];

  /** Plans a fault for the next time that a step comes, or for several times. */
  plan(step: Step, fault: Fault, times = 1): void {
    for (let time = 0; time < times; time++) this.#due.push({ step: STEPS[step], fault });
  }

  /** Takes the fault that strikes this command, if one does. */
  strike(command: number, subcommand: unknown): Fault | undefined {
    const names = [String(command), `${command}.${String(subcommand)}`];
    const at = this.#due.findIndex(({ step }) => names.includes(step));
    return at === -1 ? undefined : this.#due.splice(at, 1)[0]?.fault;
  }
}
