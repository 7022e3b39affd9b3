import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** An answer as it passes by. */
export interface PassingAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** What becomes of a request: the answer as it is or another one, no answer, or none for ever. */
export type Face = (path: string, answer: PassingAnswer) => PassingAnswer | 'cut' | 'hang';

export interface TwoFacedServer {
  readonly address: string;
  /** Where requests are passed on to. */
  target: string;
  face: Face;
  /** Paths that were asked for so far, each with whether it carried a token. */
  readonly asked: { readonly path: string; readonly authorization: string | undefined }[];
  close(): Promise<void>;
}

export const HONEST: Face = (_path, answer) => answer;

/** Stands before a registry and may say something else than it. */
export async function startTwoFacedServer(): Promise<TwoFacedServer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const two: TwoFacedServer = { address, target: '', face: HONEST, asked: [], close: () => close(server) };
  server.on('request', (incoming, outgoing) => {
    pass(two, incoming, outgoing).catch(() => outgoing.destroy());
  });
  return two;
}

async function pass(two: TwoFacedServer, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const path = incoming.url ?? '/';
  const { authorization, 'if-none-match': known } = incoming.headers;
  two.asked.push({ path, authorization });
  const headers = {
    ...(authorization === undefined ? {} : { authorization }),
    // Who lies says that it is new.
    ...(known === undefined || two.face !== HONEST ? {} : { 'if-none-match': known }),
  };
  const answer = await fetch(`${two.target}${path}`, { headers });
  const body = await buffer(answer.body ?? new ReadableStream());
  const found = { status: answer.status, headers: Object.fromEntries(answer.headers), body };
  const given = two.face(path, found);
  if (given === 'hang') return;
  if (given === 'cut') {
    outgoing.destroy();
    return;
  }
  const {
    'transfer-encoding': _encoding,
    'content-length': _length,
    connection: _connection,
    ...passed
  } = given.headers;
  outgoing.writeHead(given.status, passed);
  outgoing.end(given.status === 304 ? undefined : given.body);
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
