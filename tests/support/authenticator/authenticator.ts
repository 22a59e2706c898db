import type { Attestation } from './attestation';
import { fromCbor, toCbor, type Members } from './cbor';
import { clientPin } from './commands/client-pin';
import { config } from './commands/config';
import type { Context } from './commands/context';
import { credentialManagement } from './commands/credential-management';
import { getAssertion } from './commands/get-assertion';
import { getInfo } from './commands/get-info';
import { makeCredential } from './commands/make-credential';
import type { KeyOptions } from './options';
import { Request } from './request';
import { freshFleeting, freshLasting, type Fleeting, type Lasting } from './state';
import { Refusal, STATUS } from './status';

type Run = (context: Context) => Members | Promise<Members>;

/** An authenticator of CTAP 2.1 in software: messages in, messages out. */
export class Authenticator {
  readonly options: KeyOptions;
  readonly #attestation: Attestation;
  lasting: Lasting = freshLasting();
  #fleeting: Fleeting = freshFleeting();

  constructor(options: KeyOptions, attestation: Attestation) {
    this.options = options;
    this.#attestation = attestation;
  }

  /** What a power cut does. */
  restart(): void {
    this.#fleeting = freshFleeting();
  }

  /** Carries out a command; the answer is a status and what follows. */
  async handle(message: Buffer, touch: () => Promise<void>): Promise<Buffer> {
    try {
      const run = this.#runs.get(message[0]);
      if (run === undefined) throw new Refusal('invalidCommand');
      const context: Context = {
        options: this.options,
        lasting: this.lasting,
        fleeting: this.#fleeting,
        request: new Request(parameters(message)),
        attestation: this.#attestation,
        touch,
      };
      const answer = await run(context);
      return Buffer.concat([Buffer.of(0), ...(answer.size === 0 ? [] : [toCbor(answer)])]);
    } catch (error) {
      if (error instanceof Refusal) return Buffer.of(error.status);
      throw error;
    }
  }

  readonly #runs = new Map<number | undefined, Run>([
    [0x01, makeCredential],
    [0x02, getAssertion],
    [0x04, getInfo],
    [0x06, clientPin],
    [0x07, (context) => this.#reset(context)],
    [0x0a, (context) => this.#manage(['final'], context)],
    [0x0b, (context) => this.#choose(context)],
    [0x0d, config],
    // What came before; keys of today still take it, and libfido2 still sends it.
    [0x41, (context) => this.#manage(['preview', 'final'], context)],
  ]);

  #manage(kinds: readonly KeyOptions['credentialManagement'][], context: Context): Members {
    if (!kinds.includes(this.options.credentialManagement)) throw new Refusal('invalidCommand');
    return credentialManagement(context);
  }

  /** authenticatorSelection: a touch, and nothing else. */
  async #choose({ touch }: Context): Promise<Members> {
    await touch();
    return new Map();
  }

  async #reset({ touch }: Context): Promise<Members> {
    if (!this.options.resetAllowed) throw new Refusal('notAllowed');
    await touch();
    this.lasting = freshLasting();
    this.#fleeting = freshFleeting();
    return new Map();
  }
}

/** The number of a subcommand, for commands that have some. */
export function subcommandOf(message: Buffer): unknown {
  try {
    return parameters(message).get(message[0] === 0x06 ? 2 : 1);
  } catch {
    return undefined;
  }
}

function parameters(message: Buffer): Members {
  if (message.length === 1) return new Map();
  try {
    const value = fromCbor(message.subarray(1));
    if (value instanceof Map) return value as Members;
  } catch {
    // Not canonical CBOR: an authenticator need not say more.
  }
  throw new Refusal(STATUS.invalidCbor);
}
