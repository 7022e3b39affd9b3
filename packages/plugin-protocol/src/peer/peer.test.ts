import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProtocolError } from '../protocol-error.js';
import { Peer, type PeerHandlers, type PeerOptions } from './peer.js';

const encoder = new TextEncoder();
const handlers: PeerHandlers = { requests: {} };

/** A host and a plugin joined by a pair of queues. */
function pair(host: PeerHandlers, plugin: PeerHandlers, extra: Partial<PeerOptions> = {}) {
  const ends: { host: Peer; plugin: Peer } = {
    host: new Peer({ ...host, side: 'host', write: (frame) => ends.plugin.receive(encoder.encode(frame)) }),
    plugin: new Peer({
      ...plugin,
      side: 'plugin',
      write: (frame) => ends.host.receive(encoder.encode(frame)),
      ...extra,
    }),
  };
  return ends;
}

/** A plugin's end alone, with what it wrote. */
function alone(plugin: PeerHandlers) {
  const written: string[] = [];
  const bad: ProtocolError[] = [];
  const write = (frame: string): void => void written.push(frame);
  const peer = new Peer({ ...plugin, side: 'plugin', write, onBadFrame: (error) => void bad.push(error) });
  const send = (text: string): void => peer.receive(encoder.encode(`${text}\n`));
  return { peer, bad, send, answers: () => written.map((frame) => JSON.parse(frame)) };
}

const ctx = { callId: 'c1' };

describe('Peer', () => {
  test('asks and answers in both directions at once', async () => {
    const ends = pair(
      { requests: { 'storage/get': ({ key }: { key: string }) => ({ value: `<${key}>` }) } },
      {
        requests: {
          'job/run': async ({ name }: { name: string }) => {
            const { value } = (await ends.plugin.request('storage/get', { callId: 'c1', key: name })) as {
              value: string;
            };
            return { result: value };
          },
        },
      },
    );
    const jobs = ['a', 'b'].map((name) => ends.host.request('job/run', { ctx, name, args: {} }));
    expect(await Promise.all(jobs)).toEqual([{ result: '<a>' }, { result: '<b>' }]);
  });

  test('a named failure arrives as what it was', async () => {
    const denied = new ProtocolError('PermissionDenied', 'no', { permission: 'api:users:read', method: 'users.list' });
    const ends = pair({ requests: { 'api/call': () => Promise.reject(denied) } }, handlers);
    const call = ends.plugin.request('api/call', { callId: 'c', resource: 'users', method: 'list', args: {} });
    await expect(call).rejects.toMatchObject({ name: 'PermissionDenied', code: -32001, data: denied.data });
  });

  test("another failure's text stays on its side", async () => {
    const boom = (): never => {
      throw new Error('the password is hunter2');
    };
    const { send, answers, bad } = alone({ requests: { shutdown: boom } });
    send('{"jsonrpc":"2.0","id":1,"method":"shutdown","params":{}}');
    await expect.poll(answers).toHaveLength(1);
    expect(JSON.stringify(answers())).not.toContain('hunter2');
    expect(answers()[0].error).toMatchObject({ code: -32603, data: { name: 'InternalError' } });
    expect(bad[0]?.message).toContain('hunter2');
  });

  test('parameters and results are checked against the schemas', async () => {
    const ends = pair(handlers, { requests: { 'job/run': () => ({ wrong: 1 }), shutdown: () => ({}) } });
    await expect(ends.host.request('job/run', { ctx, name: 'x' })).rejects.toMatchObject({ name: 'InvalidParams' });
    await expect(ends.host.request('job/run', { ctx, name: 'x', args: {} })).rejects.toMatchObject({
      name: 'InvalidResult',
    });
    await expect(ends.host.request('shutdown', { later: true })).resolves.toEqual({});
  });

  test.each(['no/such', '__proto__', 'constructor', 'toString'])('the method %s is not found', async (method) => {
    const ends = pair(handlers, handlers);
    await expect(ends.host.request(method, {})).rejects.toMatchObject({ name: 'MethodNotFound', data: { method } });
  });

  test('a time-out takes the request back, and the handler sees it', async () => {
    const seen: unknown[] = [];
    const ends = pair(handlers, {
      requests: {
        shutdown: (_: unknown, { signal }: { signal: AbortSignal }) =>
          new Promise(() => signal.addEventListener('abort', () => seen.push('aborted'))),
      },
    });
    await expect(ends.host.request('shutdown', {}, { timeoutMs: 5 })).rejects.toMatchObject({
      name: 'Timeout',
      data: { deadlineMs: 5 },
    });
    expect(seen).toEqual(['aborted']);
    expect(ends.plugin.openCalls).toBe(0);
  });

  test('a cancelled request is answered with Cancelled, once', async () => {
    const { send, answers } = alone({ requests: { shutdown: () => new Promise(() => undefined) } });
    send('{"jsonrpc":"2.0","id":5,"method":"shutdown","params":{}}');
    send('{"jsonrpc":"2.0","method":"$/cancel","params":{"id":5}}');
    send('{"jsonrpc":"2.0","method":"$/cancel","params":{"id":5}}');
    await expect.poll(answers).toHaveLength(1);
    expect(answers()[0]).toMatchObject({ id: 5, error: { data: { name: 'Cancelled' } } });
  });

  test('an id that is still open cannot be used again', async () => {
    const { send, answers } = alone({ requests: { shutdown: () => new Promise(() => undefined) } });
    send('{"jsonrpc":"2.0","id":5,"method":"shutdown"}');
    send('{"jsonrpc":"2.0","id":5,"method":"shutdown"}');
    await expect.poll(answers).toHaveLength(1);
    expect(answers()[0]).toMatchObject({ id: 5, error: { data: { name: 'InvalidRequest' } } });
  });

  test('calls beyond the limit are refused, not queued', async () => {
    const { send, answers, peer } = alone({ requests: { shutdown: () => new Promise(() => undefined) } });
    for (let id = 0; id < 1030; id += 1) send(`{"jsonrpc":"2.0","id":${id},"method":"shutdown"}`);
    expect(peer.openCalls).toBe(1024);
    expect(answers()).toHaveLength(6);
    expect(answers()[0].error.data).toMatchObject({ name: 'ResourceExhausted', resource: 'calls' });
  });

  test('a second answer and an answer to nothing are told and change nothing', async () => {
    const { peer, send, bad } = alone(handlers);
    const asked = peer.request('storage/get', { callId: 'c', key: 'k' });
    send('{"jsonrpc":"2.0","id":1,"result":{"value":1}}');
    send('{"jsonrpc":"2.0","id":1,"result":{"value":2}}');
    send('{"jsonrpc":"2.0","id":99,"error":{"code":-1,"message":"m"}}');
    expect(await asked).toEqual({ value: 1 });
    expect(bad).toHaveLength(2);
  });

  test('a message over the limit fails where it was made, and the channel goes on', async () => {
    const ends = pair(handlers, {
      requests: { 'job/run': () => ({ result: 'x'.repeat(5_000_000) }), shutdown: () => ({}) },
    });
    const huge = { ctx, name: 'x', args: { text: 'é'.repeat(2_500_000) } };
    await expect(ends.host.request('job/run', huge)).rejects.toMatchObject({ name: 'MessageTooLarge' });
    await expect(ends.host.request('job/run', { ctx, name: 'x', args: {} })).rejects.toMatchObject({
      name: 'MessageTooLarge',
    });
    await expect(ends.host.request('shutdown', {})).resolves.toEqual({});
  });

  test('what cannot be written as JSON is an InvalidResult', async () => {
    const ends = pair(handlers, { requests: { 'job/run': () => ({ result: 1n }) } });
    await expect(ends.host.request('job/run', { ctx, name: 'x', args: {} })).rejects.toMatchObject({
      name: 'InvalidResult',
    });
  });

  test('closing fails what is open and aborts what runs', async () => {
    const aborted: unknown[] = [];
    const ends = pair(handlers, {
      requests: {
        shutdown: (_: unknown, { signal }: { signal: AbortSignal }) =>
          new Promise(() => signal.addEventListener('abort', () => aborted.push(1))),
      },
    });
    const asked = ends.host.request('shutdown', {});
    ends.plugin.close();
    ends.host.close();
    await expect(asked).rejects.toMatchObject({ name: 'PluginCrashed' });
    await expect(ends.host.request('shutdown', {})).rejects.toMatchObject({ name: 'PluginCrashed' });
    expect(aborted).toEqual([1]);
  });

  test('10,000 malformed frames leave it alive', async () => {
    const { send, answers, peer } = alone({ requests: { shutdown: () => ({}) } });
    const good = '{"jsonrpc":"2.0","id":1,"method":"shutdown","params":{}}';
    const frame = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .tuple(fc.nat(good.length), fc.string({ maxLength: 3 }))
        .map(([at, text]) => good.slice(0, at) + text + good.slice(at + 1)),
      fc
        .record({ jsonrpc: fc.constant('2.0'), id: fc.jsonValue(), method: fc.jsonValue(), params: fc.jsonValue() })
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(frame, (text) => send(text.replaceAll('\n', ' '))),
      { numRuns: 10_000 },
    );
    send('{"jsonrpc":"2.0","id":"last","method":"shutdown","params":{}}');
    await expect.poll(() => answers().some((answer) => answer.id === 'last' && 'result' in answer)).toBe(true);
    expect(peer.openCalls).toBe(0);
  });
});
