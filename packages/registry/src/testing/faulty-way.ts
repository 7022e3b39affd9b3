import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server that can be cut. */
export interface FaultyWay {
  readonly origin: string;
  /**
   * What becomes of connections from now on; open ones are cut. `silent` passes nothing on, `deaf` no answers. `busy`
   * answers a number of them with 503.
   */
  set(state: 'open' | 'cut' | 'silent' | 'deaf' | { readonly busy: number }): void;
  close(): Promise<void>;
}

const BUSY = '<?xml version="1.0"?><Error><Code>SlowDown</Code></Error>';

/** Opens a port on loopback that passes everything on to `target`, until it is told otherwise. */
export async function openFaultyWay(target: string): Promise<FaultyWay> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let state: Parameters<FaultyWay['set']>[0] = 'open';
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    if (state === 'cut') socket.destroy();
    else if (typeof state === 'object' && state.busy > 0) {
      state = { busy: state.busy - 1 };
      socket.once('data', () => {
        socket.end(`HTTP/1.1 503 Slow Down\r\nConnection: close\r\nContent-Length: ${BUSY.length}\r\n\r\n${BUSY}`);
      });
    } else if (state !== 'silent') {
      const far = connect(Number(port), hostname);
      far.on('error', () => socket.destroy());
      socket.on('close', () => far.destroy());
      socket.pipe(far);
      if (state === 'deaf') far.resume();
      else far.pipe(socket);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    set: (to) => {
      state = to;
      for (const socket of sockets) socket.destroy();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
