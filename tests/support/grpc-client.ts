import { type ClientHttp2Session, type ClientHttp2Stream, connect } from 'node:http2';
import { connect as connectSocket } from 'node:net';
import { once } from 'node:events';

/** What a gRPC call came to. */
export interface Reply {
  readonly httpStatus: number | undefined;
  readonly contentType: string | undefined;
  /** `grpc-status`, of the trailers or of an answer without a message. */
  readonly status: string | undefined;
  /** `grpc-message`, decoded. */
  readonly message: string;
  /** The frames of the answer as they came. */
  readonly frames: Buffer;
}

/** A message with gRPC's prefix. */
export function frame(message: Uint8Array, flag = 0, length = message.length): Buffer {
  const prefix = Buffer.alloc(5);
  prefix[0] = flag;
  prefix.writeUInt32BE(length, 1);
  return Buffer.concat([prefix, message]);
}

/** The message of an answer with one frame. */
export const messageOf = ({ frames }: Reply): Buffer => frames.subarray(5);

/** An HTTP/2 connection in clear over a unix socket. */
export async function connectUnix(path: string): Promise<ClientHttp2Session> {
  const session = connect('http://localhost', { createConnection: () => connectSocket(path) });
  // A server that goes away is what some tests are about.
  session.on('error', () => undefined);
  await once(session, 'connect');
  return session;
}

/** Opens a call and leaves it to the caller. */
export function open(session: ClientHttp2Session, path: string): ClientHttp2Stream {
  return session.request({
    ':method': 'POST',
    ':path': path,
    'content-type': 'application/grpc',
    te: 'trailers',
  });
}

/** Sends one call, its request in as many writes as given, and waits for its end. */
export async function unary(
  session: ClientHttp2Session,
  path: string,
  ...chunks: readonly Uint8Array[]
): Promise<Reply> {
  const stream = open(session, path);
  const reply = readReply(stream);
  for (const chunk of chunks) {
    await new Promise((resolve) => stream.write(chunk, resolve));
  }
  stream.end();
  return reply;
}

/** Waits for the end of a call; rejects where it breaks. */
export async function readReply(stream: ClientHttp2Stream): Promise<Reply> {
  const parts: Buffer[] = [];
  const all: Record<string, unknown> = {};
  stream.on('response', (headers: object) => Object.assign(all, headers));
  stream.on('trailers', (trailers: object) => Object.assign(all, trailers));
  stream.on('data', (part: Buffer) => parts.push(part));
  await once(stream, 'close');
  if (all['grpc-status'] === undefined) throw new Error('the call ended without a status');
  return {
    httpStatus: all[':status'] as number | undefined,
    contentType: all['content-type'] as string | undefined,
    status: text(all['grpc-status']),
    message: decodeURIComponent(text(all['grpc-message']) ?? ''),
    frames: Buffer.concat(parts),
  };
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
