// A registry of its own for a measurement, as an operator would start it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { timeProcess } from './measure.mjs';

const PROGRAM = path.resolve(import.meta.dirname, '../packages/registry/bin/run.js');

export async function temporaryFolder(name) {
  return await mkdtemp(path.join(tmpdir(), `ops-center-bench-${name}-`));
}

export async function seedRegistry(data, plugins) {
  await timeProcess(process.execPath, [PROGRAM, 'seed', '--plugins', String(plugins), '--data', data]);
}

/** Runs a command of the registry; what it prints. */
export async function outputOf(args) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const parts = [];
  child.stdout.on('data', (part) => parts.push(part));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with exit code ${code}`);
  return Buffer.concat(parts).toString();
}

/** Serves a data folder on any port; logs only what is wrong. */
export async function serveRegistry(data, env = {}) {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, OPS_CENTER_REGISTRY_LOG_LEVEL: 'warn', ...env },
  });
  return await ready(child, /^ready (\S+)/);
}

/** Waits until a server says its address on a line of its output. `stop` ends it and waits. */
export async function ready(child, pattern) {
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const origin = await new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const found = pattern.exec(line);
      if (found !== null) resolve(found[1]);
    });
    void ended.then(([code]) => reject(new Error(`the server ended with exit code ${code} before it was ready`)));
  });
  return {
    origin,
    pid: child.pid,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The value below which so many of a hundred are. */
export function percentile(values, percent) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}
