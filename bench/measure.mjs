import { spawn } from 'node:child_process';

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

/** Prints medians, each beside its ratio to the peer. */
export function report(title, medians, peer) {
  console.log(`\n${title}`);
  for (const [name, value] of Object.entries(medians))
    console.log(
      `  ${name.padEnd(44)} ${value.toFixed(1).padStart(9)} ms   ${(value / medians[peer]).toFixed(2)} x ${peer}`,
    );
}
