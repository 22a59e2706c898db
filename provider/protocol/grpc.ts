/**
 * gRPC over `node:http2`: unary calls without compression, and streams that are held open.
 *
 * @see https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md
 * @module
 */
import type { Http2Server, Http2Session, ServerHttp2Stream } from 'node:http2';

/** gRPC status codes in use. */
const OK = 0;
const UNIMPLEMENTED = 12;
const INTERNAL = 13;

const CONTENT_TYPE = 'application/grpc+proto';
const PREFIX_BYTES = 5;
/** Percent-encoded, this many still fit into one header of HTTP/2. */
const MESSAGE_CHARACTERS = 1000;

/** A unary method: encoded request in, encoded response out. */
export type Unary = (request: Buffer) => Promise<Uint8Array>;

/** What answers a path: a method, a stream that stays open, or nothing. */
export type Route = Unary | 'hold' | undefined;

/** Finds the route of a request path, for the connection it came on. */
export type Router = (path: string, session: Http2Session) => Route;

/** A call that gRPC itself refuses, before any method runs. */
class GrpcError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Answers every stream of a server through `router`. */
export function answer(server: Http2Server, router: Router): void {
  server.on('stream', (stream, headers) => {
    // A client that goes away resets its streams; there is nobody left to tell.
    stream.on('error', () => undefined);
    const path = headers[':path'] ?? '';
    const session = stream.session;
    const route = session === undefined ? undefined : router(path, session);
    if (route === 'hold') {
      stream.respond({ ':status': 200, 'content-type': CONTENT_TYPE });
      return;
    }
    call(stream, path, route).catch((error: unknown) => {
      refuse(stream, error);
    });
  });
}

async function call(stream: ServerHttp2Stream, path: string, method?: Unary): Promise<void> {
  if (method === undefined) throw new GrpcError(UNIMPLEMENTED, `${path} is not implemented`);
  const response = await method(await readMessage(stream));
  if (stream.destroyed) return;
  stream.respond({ ':status': 200, 'content-type': CONTENT_TYPE }, { waitForTrailers: true });
  stream.on('wantTrailers', () => {
    stream.sendTrailers({ 'grpc-status': String(OK) });
  });
  const prefix = Buffer.alloc(PREFIX_BYTES);
  prefix.writeUInt32BE(response.length, 1);
  stream.write(prefix);
  stream.end(response);
}

async function readMessage(stream: ServerHttp2Stream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const frame = Buffer.concat(chunks);
  if (frame.length < PREFIX_BYTES) throw new GrpcError(INTERNAL, 'the request has no message');
  if (frame[0] !== 0) throw new GrpcError(UNIMPLEMENTED, 'compressed messages are not supported');
  const message = frame.subarray(PREFIX_BYTES);
  if (message.length !== frame.readUInt32BE(1)) {
    throw new GrpcError(INTERNAL, 'the message is not as long as its prefix says');
  }
  return message;
}

function refuse(stream: ServerHttp2Stream, error: unknown): void {
  if (stream.destroyed || stream.headersSent) return;
  const status = error instanceof GrpcError ? error.status : INTERNAL;
  const message = error instanceof Error ? error.message : String(error);
  // A lone surrogate, as a cut may leave one, has no percent-encoding.
  const text = message.slice(0, MESSAGE_CHARACTERS).toWellFormed();
  stream.respond(
    {
      ':status': 200,
      'content-type': CONTENT_TYPE,
      'grpc-status': String(status),
      'grpc-message': encodeURIComponent(text),
    },
    { endStream: true },
  );
}
