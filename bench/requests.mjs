// A client that costs little: Node's own, one connection that is kept.
import http from 'node:http';

/** @param {string} origin */
export function requester(origin) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const send = (method, address, { headers = {}, body, discard = false } = {}) =>
    new Promise((resolve, reject) => {
      const request = http.request(new URL(address, origin), { method, agent, headers }, (answer) => {
        const parts = [];
        let size = 0;
        answer.on('data', (part) => {
          size += part.length;
          if (!discard) parts.push(part);
        });
        answer.on('end', () =>
          resolve({ status: answer.statusCode, headers: answer.headers, size, body: Buffer.concat(parts).toString() }),
        );
        answer.on('error', reject);
      });
      request.on('error', reject);
      request.end(body);
    });
  return { send, get: (address, options) => send('GET', address, options), close: () => agent.destroy() };
}
