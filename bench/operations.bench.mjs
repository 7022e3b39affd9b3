// What an operator asks of a registry: how long it takes to start, what memory it needs idle and during a large upload, and whether
// the count of downloads is right. Linux only: memory is read from /proc.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from './measure.mjs';
import { makeRelease, newKey, publishTo } from './publishing.mjs';
import { outputOf, serveRegistry, temporaryFolder } from './registry.mjs';
import { requester } from './requests.mjs';

const NEW_STARTS = 3;
const STARTS = 7;
const IDLE_MS = 5000;
const MIB = 1024 * 1024;
const LARGE = 95 * 1000 * 1000;
const DOWNLOADS = 10_000;
const CLIENTS = 16;

const folders = [];
try {
  const data = await starts();
  await work(data);
} finally {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}

async function newFolder() {
  const folder = await temporaryFolder('operations');
  folders.push(folder);
  return path.join(folder, 'data');
}

/** Start to ready, on new folders and on one that is there (R14: 6 s and 3 s). */
async function starts() {
  const onNew = [];
  let data = '';
  for (let round = 0; round < NEW_STARTS; round += 1) {
    data = await newFolder();
    onNew.push(await timeStart(data));
  }
  const onExisting = [];
  for (let round = 0; round < STARTS; round += 1) onExisting.push(await timeStart(data));
  console.log(`\nstart to ready, medians of ${NEW_STARTS} and ${STARTS}`);
  console.log(`  on a new data folder       ${(median(onNew) / 1000).toFixed(2)} s   (bar: 6)`);
  console.log(`  on an existing data folder ${(median(onExisting) / 1000).toFixed(2)} s   (bar: 3)`);
  return data;
}

async function timeStart(data) {
  const started = performance.now();
  const registry = await serveRegistry(data);
  const took = performance.now() - started;
  await registry.stop();
  return took;
}

async function work(data) {
  const create = ['admin', 'create-user', '--email', 'bench@example.test', '--org', 'bench', '--data', data];
  const token = (await outputOf(create)).trim();
  const registry = await serveRegistry(data);
  try {
    await wait(IDLE_MS);
    const database = await readFile(path.join(data, 'postgres', 'data', 'postmaster.pid'), 'utf8');
    const processes = await treeOf([registry.pid, Number.parseInt(database, 10)]);
    const idle = await sum(processes, 'smaps_rollup', 'Pss');
    console.log(
      `\nidle, with its database: ${(idle / MIB).toFixed(0)} MiB in ${processes.length} processes   (bar: 200)`,
    );
    await largeUpload({ ...registry, token });
    await manyDownloads({ ...registry, token });
  } finally {
    await registry.stop();
  }
}

/** What one upload near the limit adds to the server's memory (R4: 64 MB). */
async function largeUpload({ origin, token, pid }) {
  const key = newKey();
  const make = (version, size) => makeRelease({ id: 'bench', version, size, key, registry: origin });
  await publishTo({ origin, token }, await make('1.0.0', 100_000));
  const large = await make('1.1.0', LARGE);
  const before = await sum([pid], 'status', 'VmRSS');
  // proc(5): 5 sets the peak back to what is used now.
  await writeFile(`/proc/${pid}/clear_refs`, '5');
  const started = performance.now();
  await publishTo({ origin, token }, large);
  const took = performance.now() - started;
  const peak = await sum([pid], 'status', 'VmHWM');
  const added = ((peak - before) / MIB).toFixed(0);
  console.log(
    `\nan upload of ${(large.bytes.length / 1e6).toFixed(0)} MB in ${(took / 1000).toFixed(1)} s adds ${added} MiB to ${(before / MIB).toFixed(0)} MiB   (bar: 64)`,
  );
}

/** Whether each download is counted, once (R10). */
async function manyDownloads({ origin, token }) {
  const address = `${origin}/api/v1/plugins/marketplace/bench/versions/1.0.0/download`;
  let left = DOWNLOADS;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      const client = requester(origin);
      while (left > 0) {
        left -= 1;
        const { status } = await client.get(address, { discard: true });
        if (status !== 200) throw new Error(`a download is answered ${status}`);
      }
      client.close();
    }),
  );
  const took = performance.now() - started;
  // Counts are written every five seconds.
  await wait(7000);
  const answer = await fetch(`${origin}/api/v1/plugins/bench/analytics`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { total_downloads: counted } = await answer.json();
  console.log(`\n${DOWNLOADS} downloads by ${CLIENTS} clients in ${(took / 1000).toFixed(1)} s; counted: ${counted}`);
}

/** Processes, all that they started, and they. */
async function treeOf(roots) {
  const parents = new Map();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => undefined);
    if (stat !== undefined) parents.set(Number(name), Number(stat.replace(/^.*\) /s, '').split(' ')[1]));
  }
  const found = new Set(roots);
  for (const pid of found) for (const [child, parent] of parents) if (parent === pid) found.add(child);
  return [...found];
}

/** Bytes of a line of /proc/PID/FILE, over several processes. */
async function sum(pids, file, name) {
  let bytes = 0;
  for (const pid of pids) {
    const text = await readFile(`/proc/${pid}/${file}`, 'utf8');
    bytes += Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? Number.NaN) * 1024;
  }
  return bytes;
}
