import type { Context, MiddlewareOptions } from '@microsoft/microsoft-graph-client';
import type { Call } from '../call';

/** What every middleware knows of the request it carries. */
export class RequestOptions implements MiddlewareOptions {
  readonly call: Call;
  /** Where it goes, sent as it is. */
  readonly url: string;
  readonly signal: AbortSignal;
  /** Whether sending it twice does what sending it once does. */
  readonly repeatable: boolean;
  /** Set by us, echoed by Graph: finds the request in both logs. */
  readonly clientRequestId: string = crypto.randomUUID();
  /** What stopped it. */
  failure: unknown;

  constructor(call: Call, url: string, signal: AbortSignal, repeatable: boolean) {
    this.call = call;
    this.url = url;
    this.signal = signal;
    this.repeatable = repeatable;
  }
}

/** The options that a request was sent with. */
export function optionsOf(context: Context): RequestOptions {
  const options = context.middlewareControl?.getMiddlewareOptions(RequestOptions);
  if (options instanceof RequestOptions) return options;
  throw new TypeError('a request was sent past the transport');
}

/** Sets a header of the request under way. */
export function setHeader(context: Context, name: string, value: string): void {
  const options = (context.options ??= {});
  options.headers = { ...(options.headers as Record<string, string> | undefined), [name]: value };
}
