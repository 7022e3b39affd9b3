import type { ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Peer, type PeerOptions } from '../peer/peer.js';

// On which a plugin finds its channel.
const CHANNEL_FD = 3;

type Options = Omit<PeerOptions, 'write'>;

/**
 * The plugin's end of the channel: file descriptor 3, one socket for both directions. When the host
 * closes it, `onClose` is called once.
 */
export function openChannel(options: Options & { readonly onClose?: () => void }): Peer {
  return join(new Socket({ fd: CHANNEL_FD, readable: true, writable: true }), options, options.onClose);
}

/**
 * The host's end of the channel to a child that was started with `stdio: [..., ..., ..., 'pipe']`.
 * When the child ends or closes its end, open requests fail with PluginCrashed.
 */
export function connectChild(child: ChildProcess, options: Omit<Options, 'side'>): Peer {
  const stream = child.stdio[CHANNEL_FD] as Duplex | null | undefined;
  if (!stream) throw new TypeError("the child needs 'pipe' as its fourth stdio entry");
  return join(stream, { ...options, side: 'host' });
}

function join(stream: Duplex, options: Options, onClose?: () => void): Peer {
  const peer = new Peer({ ...options, write: (frame) => void stream.write(frame) });
  stream.on('data', (chunk: Buffer) => peer.receive(chunk));
  // A reset is the other side's end: what was open fails by `close`.
  stream.on('error', () => stream.destroy());
  stream.on('end', () => stream.destroy());
  stream.on('close', () => {
    peer.close();
    onClose?.();
  });
  return peer;
}
