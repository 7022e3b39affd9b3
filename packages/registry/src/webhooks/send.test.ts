import type { lookup } from 'node:dns';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createReceiver, type Receiver } from '../testing/receiver.js';
import { createReachRule, parseNetwork } from './reachable-address.js';
import { createSend } from './send.js';

describe('addresses', () => {
  const rule = createReachRule([]);

  test.each([
    '127.0.0.1',
    '127.8.9.10',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.100.100.200',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:169.254.169.254',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    'localhost',
    '127.1',
    '168.63.129.16',
    '0x7f000001',
    '',
  ])('%s is not reached', (address) => {
    expect(rule.kindOf(address)).toBe('refused');
  });

  test.each(['1.1.1.1', '172.32.0.1', '2606:4700:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) => {
    expect(rule.kindOf(address)).toBe('public');
  });

  test('what the operator names is reached, but never where clouds keep credentials', () => {
    const open = createReachRule(['0.0.0.0/0', '::/0']);
    expect(open.kindOf('10.1.2.3')).toBe('allowed');
    expect(open.kindOf('::1')).toBe('allowed');
    for (const address of [
      '169.254.169.254',
      '::ffff:a9fe:a9fe',
      'fd00:ec2::254',
      'fd20:ce::254',
      'fe80::1',
      '0.0.0.0',
      '168.63.129.16',
      '::ffff:168.63.129.16',
      '100.100.100.200',
      '192.0.0.192',
      // By translation, and through a tunnel.
      '64:ff9b::a9fe:a9fe',
      '64:ff9b::169.254.169.254',
      '2002:a9fe:a9fe::1',
    ]) {
      expect(open.kindOf(address), address).toBe('refused');
    }
    expect(createReachRule(['10.0.0.0/8']).kindOf('11.0.0.1')).toBe('public');
    expect(createReachRule(['10.0.0.0/8']).kindOf('192.168.0.1')).toBe('refused');
  });

  test('no text breaks it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()), (text) => {
        expect(['public', 'refused']).toContain(rule.kindOf(text));
        parseNetwork(`${text}/8`);
      }),
    );
  });
});

describe('sending', () => {
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await createReceiver();
  });
  afterAll(() => receiver.close());
  beforeEach(() => {
    receiver.received.length = 0;
    receiver.answer((response) => response.writeHead(204).end());
  });
  const message = (url: string) => ({ url, body: '{}', headers: {} });
  const port = (): string => new URL(receiver.origin).port;

  /** Answers the first question with one address, and every later one with another. */
  function lying(first: string, later: string): { lookup: typeof lookup; asked: string[] } {
    const asked: string[] = [];
    const answer = (
      host: string,
      _options: object,
      callback: (error: null, found: { address: string; family: number }[]) => void,
    ) => {
      asked.push(host);
      callback(null, [{ address: asked.length === 1 ? first : later, family: 4 }]);
    };
    return { lookup: answer as unknown as typeof lookup, asked };
  }

  test.each([
    'http://127.0.0.1',
    'http://[::ffff:127.0.0.1]',
    'http://2130706433',
    'http://localhost',
    'http://0x7f.1',
  ])('does not reach %s unless the operator says so', async (host) => {
    const outcome = await createSend({ networks: [] })(message(`${host}:${port()}/`));
    expect(outcome).toEqual({ failure: expect.stringMatching(/public internet/) });
    expect(receiver.received).toEqual([]);
  });

  test('a name is resolved once, and what was checked is what is used', async () => {
    const { lookup, asked } = lying('127.0.0.1', '10.0.0.1');
    const send = createSend({ networks: ['127.0.0.1/32'], lookup });
    expect(await send(message(`http://hook.test:${port()}/`))).toEqual({ status: 204, answer: '' });
    expect(asked).toEqual(['hook.test']);
    const rebound = lying('10.0.0.1', '127.0.0.1');
    const refused = await createSend({ networks: ['127.0.0.1/32'], lookup: rebound.lookup })(
      message(`http://hook.test:${port()}/`),
    );
    expect(refused).toEqual({ failure: expect.stringMatching(/public internet/) });
    expect(receiver.received).toHaveLength(1);
  });

  test('plain http is for networks of the operator only', async () => {
    const { lookup } = lying('1.1.1.1', '1.1.1.1');
    expect(await createSend({ networks: ['10.0.0.0/8'], lookup })(message('http://hook.test/'))).toEqual({
      failure: 'the address must be https',
    });
  });

  test('a redirect is an answer like another, and is not followed', async () => {
    receiver.answer((response) => response.writeHead(302, { Location: `${receiver.origin}/elsewhere` }).end());
    const outcome = await createSend({ networks: ['127.0.0.0/8'] })(message(receiver.origin));
    expect(outcome).toEqual({ status: 302, answer: '' });
    expect(receiver.received).toHaveLength(1);
  });

  test('an answer that never ends is read to its limit, one that never comes is waited for no longer than the limit', async () => {
    receiver.answer((response) => {
      response.writeHead(200);
      const more = setInterval(() => response.write('x'.repeat(4000)), 1);
      response.on('close', () => clearInterval(more));
    });
    const send = createSend({ networks: ['127.0.0.0/8'], timeoutMs: 300 });
    expect(await send(message(receiver.origin))).toEqual({ status: 200, answer: 'x'.repeat(1000) });
    receiver.answer(() => undefined);
    expect(await send(message(receiver.origin))).toEqual({ failure: 'no answer in 0.3 s' });
    receiver.answer((response) => response.writeHead(200).write('x'));
    expect(await send(message(receiver.origin))).toEqual({ failure: 'no answer in 0.3 s' });
    receiver.answer((response) => response.destroy());
    expect(await send(message(receiver.origin))).toEqual({ failure: 'the connection was cut' });
  });

  test('says in its own words what went wrong', async () => {
    const send = createSend({ networks: ['127.0.0.0/8'] });
    expect(await send(message('http://127.0.0.1:1/'))).toEqual({ failure: 'the connection was refused' });
    expect(await send(message(`https://127.0.0.1:${port()}/`))).toEqual({
      failure: expect.stringMatching(/TLS failed|failed/),
    });
    expect(await send(message('file:///etc/passwd'))).toEqual({ failure: 'the address is neither https nor http' });
    expect(await send(message('nonsense'))).toEqual({ failure: expect.stringMatching(/failed/) });
  });
});
