// The registry beside Verdaccio, the npm registry that people run themselves, in turns on one machine: publishing, reading of metadata, small downloads
// and search; a large download beside nginx, when there is one. Verdaccio is fetched into a folder of its own.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { load } from './load.mjs';
import { timeProcess } from './measure.mjs';
import { makePackage, makeRelease, newKey, publishTo, publishToVerdaccio } from './publishing.mjs';
import { outputOf, percentile, seedRegistry, serveRegistry, temporaryFolder } from './registry.mjs';
import { requester } from './requests.mjs';

/** The newest that runs on Node 20. */
const VERDACCIO = '6.8.0';
const CLIENTS = 10;
/** By each client; the first ones, which find a server that just started, are not measured. */
const PUBLISHES = 20;
const WARMING = 10;
const CATALOGUE = 1000;
const SECONDS = 5;
const SMALL = 100 * 1024;
const LARGE = 20 * 1024 * 1024;

const folder = await temporaryFolder('registry');
const stops = [];
try {
  const peers = await fetchPeers();
  const [ours, theirs] = [await startOurs(), await startVerdaccio(peers)];
  await publishing(ours, theirs);
  await reading('metadata', ours.index, theirs.metadata);
  await reading(`downloads of ${SMALL / 1024} KB`, ours.download, theirs.download);
  await reading(`search among ${CATALOGUE}`, ours.search, theirs.search);
  await large(ours);
} finally {
  for (const stop of stops.toReversed()) await stop();
  await rm(folder, { recursive: true, force: true });
}

async function fetchPeers() {
  const place = path.join(folder, 'peers');
  await mkdir(place);
  // Verdaccio asks for a tag of node-fetch that not every mirror has; it stands for this version.
  await writeFile(path.join(place, 'package.json'), '{"private":true,"overrides":{"node-fetch":"2.6.7"}}');
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `verdaccio@${VERDACCIO}`];
  await timeProcess('npm', install, { cwd: place });
  return path.join(place, 'node_modules');
}

async function startOurs() {
  const data = path.join(folder, 'ours');
  await seedRegistry(data, CATALOGUE);
  const token = (
    await outputOf(['admin', 'create-user', '--email', 'bench@example.test', '--org', 'bench', '--data', data])
  ).trim();
  const { origin, stop } = await serveRegistry(data, { OPS_CENTER_REGISTRY_WRITES_PER_MINUTE: '1000000' });
  stops.push(stop);
  const plugin = `${origin}/api/v1/plugins`;
  return {
    origin,
    token,
    key: newKey(),
    index: `${plugin}/index/bench-0.json`,
    download: `${plugin}/marketplace/bench-0/versions/1.0.0/download`,
    search: `${plugin}/marketplace/search?q=monitor`,
  };
}

async function startVerdaccio(peers) {
  const place = path.join(folder, 'verdaccio');
  const storage = path.join(place, 'storage');
  await mkdir(storage, { recursive: true });
  // As many packages as we have plugins, written as it would write them: publishing them all takes minutes.
  const names = Array.from({ length: CATALOGUE }, (_one, at) => `monitor-package-${at}`);
  for (const name of names) {
    await mkdir(path.join(storage, name));
    await writeFile(
      path.join(storage, name, 'package.json'),
      JSON.stringify(makePackage(name, '1.0.0', Buffer.from(name)).stored),
    );
  }
  await writeFile(
    path.join(storage, '.verdaccio-db.json'),
    JSON.stringify({ list: names, secret: randomBytes(16).toString('hex') }),
  );
  const port = await freePort();
  await writeFile(
    path.join(place, 'config.yaml'),
    `storage: ./storage
auth: { htpasswd: { file: ./htpasswd, max_users: 10 } }
packages: { '**': { access: $all, publish: $authenticated } }
max_body_size: 100mb
userRateLimit: { windowMs: 1000, max: 1000000 }
log: { type: stdout, format: json, level: fatal }
`,
  );
  const program = path.join(peers, 'verdaccio', 'bin', 'verdaccio');
  const child = spawn(
    process.execPath,
    [program, '--config', path.join(place, 'config.yaml'), '--listen', `127.0.0.1:${port}`],
    {
      stdio: 'ignore',
    },
  );
  const ended = once(child, 'exit');
  stops.push(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilOpen(port);
  const user = {
    _id: 'org.couchdb.user:bench',
    name: 'bench',
    password: randomBytes(12).toString('hex'),
    type: 'user',
    roles: [],
  };
  const client = requester(origin);
  const answer = await client.send('PUT', '/-/user/org.couchdb.user:bench', {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(user),
  });
  client.close();
  const { token } = JSON.parse(answer.body);
  return {
    origin,
    token,
    metadata: `${origin}/bench-0`,
    download: `${origin}/bench-0/-/bench-0-1.0.0.tgz`,
    search: `${origin}/-/v1/search?text=monitor`,
  };
}

/** Everybody publishes versions of a package of their own: signed and checked here, as they come there. Both servers are warm. */
async function publishing(ours, theirs) {
  const versions = Array.from({ length: WARMING + PUBLISHES }, (_one, at) => `1.${at}.0`);
  const make = async (name) => ({
    ours: await Promise.all(
      versions.map((version) => makeRelease({ id: name, version, size: SMALL, key: ours.key, registry: ours.origin })),
    ),
    theirs: versions.map((version) => makePackage(name, version, randomBytes(SMALL))),
  });
  const work = [];
  for (let at = 0; at < CLIENTS; at += 1) work.push(await make(`bench-${at}`));
  // The first one brings the key of the organisation along.
  await publishTo(ours, work[0].ours.shift());
  const warm = async (lists, publish) => {
    await Promise.all(
      lists.map(async (list) => {
        for (const one of list.splice(0, list.length - PUBLISHES)) await publish(one);
      }),
    );
  };
  const run = async (name, lists, publish) => {
    await warm(lists, publish);
    const times = [];
    const started = performance.now();
    await Promise.all(
      lists.map(async (list) => {
        for (const one of list) {
          const from = performance.now();
          await publish(one);
          times.push(performance.now() - from);
        }
      }),
    );
    const rate = (times.length * 1000) / (performance.now() - started);
    console.log(
      `  ${name.padEnd(12)} ${rate.toFixed(1).padStart(9)} a second   p50 ${percentile(times, 50).toFixed(1)} ms   p95 ${percentile(times, 95).toFixed(1)} ms`,
    );
    return rate;
  };
  console.log(`\npublishing ${SMALL / 1024} KB, ${CLIENTS} clients`);
  const rates = [
    await run(
      'ours',
      work.map((one) => one.ours),
      (release) => publishTo(ours, release),
    ),
    await run(
      'Verdaccio',
      work.map((one) => one.theirs),
      (release) => publishToVerdaccio(theirs, release),
    ),
  ];
  console.log(`  ${(rates[0] / rates[1]).toFixed(2)} x Verdaccio (bar: 5)`);
}

/** Ours, theirs, theirs, ours: noise of the machine meets both alike. */
async function reading(what, ours, theirs) {
  console.log(`\n${what}, ${CLIENTS} connections, ${SECONDS} s each, twice`);
  const rates = { ours: [], Verdaccio: [] };
  for (const name of ['ours', 'Verdaccio', 'Verdaccio', 'ours'])
    rates[name].push(await load(name === 'ours' ? ours : theirs, { connections: CLIENTS, seconds: SECONDS }));
  const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length;
  for (const [name, list] of Object.entries(rates))
    console.log(`  ${name.padEnd(12)} ${mean(list).toFixed(1).padStart(9)} a second`);
  console.log(
    `  ${(mean(rates.ours) / mean(rates.Verdaccio)).toFixed(2)} x Verdaccio (bar: ${what.startsWith('search') ? 100 : 5})`,
  );
}

/** One large bundle, one at a time and five at a time, beside the same file from nginx. */
async function large(ours) {
  const release = await makeRelease({
    id: 'bench-large',
    version: '1.0.0',
    size: LARGE,
    key: ours.key,
    registry: ours.origin,
  });
  await publishTo(ours, release);
  const nginx = await startNginx(release.bytes);
  const address = `${ours.origin}/api/v1/plugins/marketplace/bench-large/versions/1.0.0/download`;
  const contenders = { ours: address, ...(nginx === undefined ? {} : { nginx }) };
  for (const clients of [1, 5]) {
    console.log(`\ndownloads of ${(release.bytes.length / 1024 / 1024).toFixed(0)} MB, ${clients} at a time`);
    const rates = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
    for (let round = 0; round < 3; round += 1)
      for (const [name, url] of Object.entries(contenders))
        rates[name].push(await transfer(url, clients, release.bytes.length));
    const best = Object.fromEntries(Object.entries(rates).map(([name, list]) => [name, percentile(list, 50)]));
    for (const [name, rate] of Object.entries(best))
      console.log(`  ${name.padEnd(12)} ${rate.toFixed(0).padStart(9)} MB/s`);
    if (nginx === undefined) console.log('  nginx is not installed here: nothing to compare with');
    else console.log(`  ${(best.ours / best.nginx).toFixed(2)} x nginx (bar: 0.6)`);
  }
}

async function transfer(url, clients, size) {
  const each = 8;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = requester(new URL(url).origin);
      for (let at = 0; at < each; at += 1) {
        const answer = await client.get(url, { discard: true });
        if (answer.status !== 200 || answer.size !== size)
          throw new Error(`${url} is answered ${answer.status} with ${answer.size} bytes`);
      }
      client.close();
    }),
  );
  return (clients * each * size) / 1e6 / ((performance.now() - started) / 1000);
}

/** The address of the file at an nginx of its own, or undefined without nginx. */
async function startNginx(bytes) {
  const place = path.join(folder, 'nginx');
  await mkdir(path.join(place, 'files'), { recursive: true });
  await writeFile(path.join(place, 'files', 'bundle.zip'), bytes);
  const port = await freePort();
  await writeFile(
    path.join(place, 'nginx.conf'),
    `daemon off; pid ${place}/pid; error_log ${place}/error.log; worker_processes 2; user root;
events { worker_connections 100; }
http { access_log off; sendfile on; tcp_nopush on;
  client_body_temp_path ${place}/a; proxy_temp_path ${place}/b; fastcgi_temp_path ${place}/c; uwsgi_temp_path ${place}/d; scgi_temp_path ${place}/e;
  server { listen 127.0.0.1:${port}; root ${place}/files; } }
`,
  );
  const child = spawn('nginx', ['-p', place, '-c', path.join(place, 'nginx.conf')], { stdio: 'ignore' });
  const started = await Promise.race([once(child, 'error').then(() => false), untilOpen(port).then(() => true)]);
  if (!started) return undefined;
  const ended = once(child, 'exit');
  stops.push(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  return `http://127.0.0.1:${port}/bundle.zip`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function untilOpen(port) {
  for (let tries = 0; tries < 600; tries += 1) {
    const isOpen = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.on('error', () => resolve(false));
      socket.unref();
    });
    if (isOpen) return;
    await wait(100);
  }
  throw new Error(`nothing listens on port ${port} after a minute`);
}
