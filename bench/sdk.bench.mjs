// The Python SDK's runner over file descriptor 3, beside the same handler in FastAPI on a unix socket: cold start to
// ready, memory when idle, round trip, and calls a second with 32 in flight. Linux only.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connectChild } from '../packages/plugin-protocol/dist/node/channel.js';
import { median } from './measure.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const RUNNER = path.join(ROOT, 'sdks/python/src/ops_center_sdk/__main__.py');
const ROUNDS = 11;
const CALLS = 3000;
const IN_FLIGHT = 32;
const EVENT = {
  device_id: 'pump-3',
  device_data: { name: 'Pump 3', status: 'online', tags: ['a', 'b'], note: 'x'.repeat(90) },
};
// Debian's interpreter is the one that sees Debian's FastAPI.
const PYTHON = process.env.BENCH_PYTHON ?? '/usr/bin/python3';
const { NODE_EXTRA_CA_CERTS: _unused, ...env } = process.env;

/** Starts the runner; resolves when `initialize` is answered. */
async function startRunner() {
  const started = performance.now();
  const args = ['-I', RUNNER, 'run', '--root', path.join(ROOT, 'bench/sdk'), '--entry', 'plugin.py:app'];
  const child = spawn(PYTHON, args, { env, stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  const peer = connectChild(child, { requests: {}, notifications: { log: () => undefined } });
  const { hooks } = await peer.request('initialize', {
    protocolVersions: [1],
    host: { name: 'bench', version: '1.0.0' },
    plugin: { id: 'bench', version: '1.0.0' },
    granted: [],
    limits: {},
    sandbox: { level: 'advisory' },
    config: {},
  });
  const readyMs = performance.now() - started;
  let count = 0;
  const call = async () => {
    const ctx = { callId: `c${(count += 1)}`, tenantId: 't', userId: 'u', deadlineMs: 30_000 };
    const { result } = await peer.request('hook/action', { ctx, id: hooks[0].id, name: 'device.created', args: EVENT });
    if (result.processed !== true) throw new Error('a wrong answer');
  };
  return { child, readyMs, call, stop: () => peer.close() };
}

/** Starts FastAPI; resolves when it answers. */
async function startFastApi(folder) {
  const started = performance.now();
  const socketPath = path.join(folder, `${Math.random().toString(36).slice(2)}.sock`);
  const child = spawn(PYTHON, ['-I', path.join(ROOT, 'bench/sdk/peer.py'), socketPath], { env, stdio: 'inherit' });
  const agent = new http.Agent({ keepAlive: true, maxSockets: IN_FLIGHT });
  const body = JSON.stringify(EVENT);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const call = () =>
    new Promise((resolve, reject) => {
      const request = http.request({ socketPath, path: '/hook', method: 'POST', agent, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece) => (text += piece));
        response.on('end', () =>
          JSON.parse(text).processed === true ? resolve() : reject(new Error('a wrong answer')),
        );
      });
      request.on('error', reject);
      request.end(body);
    });
  for (;;) {
    const answered = await call().then(
      () => true,
      () => false,
    );
    if (answered) break;
    if (child.exitCode !== null) throw new Error('FastAPI ended');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return { child, readyMs: performance.now() - started, call, stop: () => agent.destroy() };
}

async function end({ child, stop }) {
  stop();
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Proportional set size in MB: memory that is shared counts in parts. */
function memoryOf({ child }) {
  const text = readFileSync(`/proc/${child.pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+) kB/m.exec(text)[1]) / 1000;
}

async function roundTrips({ call }) {
  const times = [];
  for (let turn = 0; turn < CALLS; turn += 1) {
    const started = performance.now();
    await call();
    times.push((performance.now() - started) * 1000);
  }
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(CALLS / 2)], p99: times[Math.floor(CALLS * 0.99)] };
}

async function callsASecond({ call }) {
  const started = performance.now();
  let left = CALLS * 2;
  const work = async () => {
    while ((left -= 1) >= 0) await call();
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  return (CALLS * 2) / ((performance.now() - started) / 1000);
}

function hasFastApi() {
  try {
    execFileSync(PYTHON, ['-I', '-c', 'import fastapi, uvicorn'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'ops-center-bench-'));
try {
  const contenders = { 'Python SDK, fd 3': startRunner };
  if (hasFastApi()) contenders['FastAPI, unix socket'] = () => startFastApi(folder);
  else
    console.log(
      `${PYTHON} has no fastapi and uvicorn (Debian: python3-fastapi python3-uvicorn): measured without a peer`,
    );
  const rows = Object.fromEntries(
    Object.keys(contenders).map((name) => [name, { ready: [], memory: [], p50: [], p99: [], rate: [] }]),
  );
  for (const [name, start] of Object.entries(contenders)) await end(await start(name));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, start] of Object.entries(contenders)) {
      const running = await start();
      const row = rows[name];
      row.ready.push(running.readyMs);
      row.memory.push(memoryOf(running));
      if (round < 3) {
        const { p50, p99 } = await roundTrips(running);
        row.p50.push(p50);
        row.p99.push(p99);
        row.rate.push(await callsASecond(running));
      }
      await end(running);
    }
  }
  console.log(`\nPython SDK: medians of ${ROUNDS} starts and 3 runs of ${CALLS} calls, ${PYTHON}`);
  for (const [name, { ready, memory, p50, p99, rate }] of Object.entries(rows)) {
    console.log(
      `  ${name.padEnd(22)} ready ${median(ready).toFixed(0)} ms   idle ${median(memory).toFixed(1)} MB   round trip p50 ${median(p50).toFixed(0)} us, p99 ${median(p99).toFixed(0)} us   ${median(rate).toFixed(0)} calls/s at ${IN_FLIGHT}`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
