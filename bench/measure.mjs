import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Middle value; the mean of the two middle ones for an even count. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs a program to its end; milliseconds of wall time. */
export function timeProcess(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, args, { stdio: 'ignore', ...options });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(performance.now() - started);
      else reject(new Error(`${program} ${args.join(' ')} ended with exit code ${code}`));
    });
  });
}

/** Linux counts in hundredths of a second, whatever the kernel's own clock (USER_HZ). */
const TICK_MS = 10;

/**
 * Milliseconds of processor time, user and system, of a program and all processes that it started and waited for.
 * Linux only: it is what the kernel adds to this process when a child has ended (proc(5), cutime and cstime).
 */
export async function cpuOfProcess(program, args, options) {
  const before = childrenTicks();
  await timeProcess(program, args, options);
  return (childrenTicks() - before) * TICK_MS;
}

function childrenTicks() {
  // The name in the second field may hold anything, so fields count from the bracket that closes it.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return Number(fields[13]) + Number(fields[14]);
}

/**
 * Measures contenders in turns, so that noise of the machine meets all of them alike.
 * @param {Record<string, () => Promise<number>>} contenders name -> one measurement in milliseconds
 * @param {number} rounds
 * @returns {Promise<Record<string, number>>} name -> median milliseconds
 */
export async function inTurns(contenders, rounds) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (const measure of Object.values(contenders)) await measure();
  for (let round = 0; round < rounds; round += 1)
    for (const [name, measure] of Object.entries(contenders)) times[name].push(await measure());
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

/**
 * Prints medians, each beside its ratio to the peer.
 * @param {string} [unit] what the milliseconds are of
 */
export function report(title, medians, peer, unit = 'ms') {
  console.log(`\n${title}`);
  for (const [name, value] of Object.entries(medians))
    console.log(
      `  ${name.padEnd(44)} ${value.toFixed(1).padStart(9)} ${unit}   ${(value / medians[peer]).toFixed(2)} x ${peer}`,
    );
}
