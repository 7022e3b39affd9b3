// A load generator that costs little beside what it measures: bytes of bodies are counted and never looked at. Those that parse HTTP in JavaScript
// take longer over an answer of 100 KB than the servers do.
import { connect } from 'node:net';

const BUFFER = 256 * 1024;
const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * Asks for one address again and again, on so many connections at once, each asking when it was answered whole.
 * Returns whole answers a second. @throws Error when one is not 200 or cannot be read.
 */
export async function load(url, { connections, seconds }) {
  const { hostname, port, host, pathname, search } = new URL(url);
  const request = Buffer.from(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  const until = performance.now() + seconds * 1000;
  const started = performance.now();
  const counts = await Promise.all(
    Array.from({ length: connections }, () => askAgain({ host: hostname, port: Number(port) }, request, until)),
  );
  return (counts.reduce((sum, one) => sum + one, 0) * 1000) / (performance.now() - started);
}

function askAgain(address, request, until) {
  return new Promise((resolve, reject) => {
    let [answers, reader] = [0, newReader()];
    const socket = connect({
      ...address,
      noDelay: true,
      onread: {
        buffer: Buffer.allocUnsafe(BUFFER),
        callback(length, buffer) {
          try {
            if (!reader.take(buffer.subarray(0, length))) return true;
          } catch (error) {
            socket.destroy(error);
            return false;
          }
          answers += 1;
          reader = newReader();
          if (performance.now() < until) socket.write(request);
          else socket.destroy();
          return true;
        },
      },
    });
    socket.on('connect', () => socket.write(request));
    socket.on('error', reject);
    socket.on('close', () =>
      performance.now() < until ? reject(new Error('the connection ended')) : resolve(answers),
    );
  });
}

/** Reads one answer. `take` says whether it is whole. */
function newReader() {
  let head = Buffer.alloc(0);
  let body;
  return {
    take(bytes) {
      if (body !== undefined) return body(bytes);
      head = head.length === 0 ? bytes : Buffer.concat([head, bytes]);
      const end = head.indexOf(HEAD_END);
      if (end === -1) {
        // The buffer is filled again by the next bytes.
        head = Buffer.from(head);
        return false;
      }
      body = bodyReader(head.toString('latin1', 0, end));
      return body(head.subarray(end + HEAD_END.length));
    },
  };
}

function bodyReader(head) {
  if (!head.startsWith('HTTP/1.1 200 ')) throw new Error(`it is answered ${head.slice(0, 100)}`);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length !== undefined) {
    let left = Number(length);
    return (bytes) => {
      left -= bytes.length;
      if (left < 0) throw new Error('there is more than one answer');
      return left === 0;
    };
  }
  if (!/^transfer-encoding: *chunked/im.test(head)) throw new Error('an answer does not say its length');
  return chunkReader();
}

/** Sizes are text between line ends; what is between them is stepped over. */
function chunkReader() {
  let [left, size, trailing] = [0, '', false];
  return (bytes) => {
    for (let at = 0; at < bytes.length;) {
      if (left > 0) {
        const step = Math.min(left, bytes.length - at);
        left -= step;
        at += step;
        continue;
      }
      size += String.fromCharCode(bytes[at]);
      at += 1;
      if (trailing && size === '\r\n') return true;
      if (trailing || !size.endsWith('\r\n')) continue;
      const chunk = Number.parseInt(size, 16);
      if (chunk === 0) trailing = true;
      else left = chunk + 2;
      size = '';
    }
    return false;
  };
}
