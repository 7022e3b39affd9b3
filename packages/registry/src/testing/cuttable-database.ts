import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { ClientConfig } from 'pg';

/** A way to a database that can be cut and mended, as if its server went away and came back. */
export interface CuttableDatabase {
  readonly connection: ClientConfig;
  cut(): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** Puts a port of its own before a database. */
export async function cuttable(own: ClientConfig): Promise<CuttableDatabase> {
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let port = 0;

  const serve = (client: Socket): void => {
    const { host = '', port: at = 5432 } = own;
    const upstream = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${at}`) : connect(at, host);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      socket.on('error', () => undefined);
    }
    client.pipe(upstream);
    upstream.pipe(client);
  };
  const mend = async (): Promise<void> => {
    const listening = createServer(serve);
    await new Promise<void>((resolve, reject) => {
      listening.once('error', reject);
      listening.listen(port, '127.0.0.1', resolve);
    });
    port = (listening.address() as AddressInfo).port;
    server = listening;
  };
  const cut = async (): Promise<void> => {
    const closing = server;
    server = undefined;
    const closed = new Promise<void>((resolve) => (closing === undefined ? resolve() : closing.close(() => resolve())));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await mend();
  return { connection: { ...own, host: '127.0.0.1', port }, cut, mend, close: cut };
}
