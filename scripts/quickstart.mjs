// The main job from nothing to an installed plugin, for real: a registry on its embedded database,
// a key, a new plugin and the four examples, and a look at what happens to a changed byte.
//   npm run quickstart             ends with the registry stopped and its folder removed
//   npm run quickstart -- --keep   leaves the registry running and says where
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { cp, mkdir, mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './run.mjs';

const CLI = path.join(ROOT, 'packages/cli/bin/run.js');
const REGISTRY = path.join(ROOT, 'packages/registry/bin/run.js');
const EXAMPLES = ['slack-integration', 'ml-anomaly-detection', 'dark-theme-pro', 'uptime-monitor'];
const KNOWN_FLAGS = new Set(['--keep']);

/** Runs a command, shows it and what it prints, and checks that it ends as a reader is told it does. */
async function show(place, words, { stdin, exitCode = 0, quiet = false } = {}) {
  if (!quiet) console.log(`\n$ ${words.join(' ')}${stdin === undefined ? '' : '  < token'}`);
  const program = words[0] === 'ops-center' ? CLI : REGISTRY;
  const child = spawn(process.execPath, [program, ...words.slice(1)], {
    cwd: place.folder,
    env: place.env,
    stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', quiet ? 'inherit' : 'pipe'],
  });
  if (stdin !== undefined) child.stdin.end(stdin);
  const output = [];
  child.stdout.on('data', (chunk) => {
    output.push(chunk);
    if (!quiet) process.stdout.write(chunk);
  });
  child.stderr?.on('data', (chunk) => process.stdout.write(chunk));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== exitCode) throw new Error(`${words.join(' ')} ended with exit code ${code}, not ${exitCode}`);
  if (exitCode !== 0) console.log(`(exit code ${code}, as it should be)`);
  return Buffer.concat(output).toString('utf8');
}

async function startRegistry(folder, keep) {
  const data = path.join(folder, 'registry-data');
  const log = path.join(folder, 'registry.log');
  console.log(`\n$ ops-center-registry serve --port 0 --data ${path.relative(folder, data)} &`);
  const child = spawn(process.execPath, [REGISTRY, 'serve', '--host', '127.0.0.1', '--port', '0', '--data', data], {
    cwd: folder,
    detached: keep,
    stdio: ['ignore', 'pipe', openSync(log, 'a')],
  });
  const address = await new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      const ready = /^ready (\S+)$/m.exec(text);
      if (ready) resolve(ready[1]);
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      readFile(log, 'utf8').then(
        (said) => reject(new Error(`the registry ended with exit code ${code}:\n${said.slice(-4000)}`)),
        reject,
      );
    });
  });
  console.log(`ready ${address}`);
  return { child, address, data, log };
}

async function stopRegistry({ child }) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** Changes one byte in the middle of a copy of the bundle; its signature stays beside it. */
async function tamper(zip, copy) {
  await cp(zip, copy);
  await cp(`${zip}.sig`, `${copy}.sig`);
  const file = await open(copy, 'r+');
  try {
    const { size } = await file.stat();
    const at = Math.floor(size / 2);
    const byte = Buffer.alloc(1);
    await file.read(byte, 0, 1, at);
    byte[0] ^= 0x01;
    await file.write(byte, 0, 1, at);
    return at;
  } finally {
    await file.close();
  }
}

async function story(folder, registry) {
  const home = path.join(folder, 'home');
  const { OPS_CENTER_TOKEN: _token, OPS_CENTER_REGISTRY: _registry, ...environment } = process.env;
  const work = path.join(folder, 'work');
  const host = path.join(folder, 'host');
  await Promise.all([home, work, host].map((name) => mkdir(name, { recursive: true })));
  const env = { ...environment, OPS_CENTER_HOME: home };
  const place = { folder: work, env };

  console.log('\n# 1. An account on the registry, made by its operator. The token goes to a file, not to the screen.');
  const create = [
    'ops-center-registry',
    'admin',
    'create-user',
    '--data',
    registry.data,
    '--email',
    'you@example.com',
    '--org',
    'acme',
    '--admin',
  ];
  console.log(`\n$ ${create.join(' ')} > token`);
  const tokenFile = path.join(folder, 'token');
  await writeFile(tokenFile, await show(place, create, { quiet: true }), { mode: 0o600 });
  await show(place, ['ops-center', 'config', 'set', 'registry', registry.address]);
  await show(place, ['ops-center', 'login', '--with-token'], { stdin: await readFile(tokenFile) });
  await show(place, ['ops-center', 'keys', 'generate', '--no-input']);

  console.log('\n# 2. A new plugin: init, validate, build, sign, verify, publish.');
  await show(place, ['ops-center', 'plugin', 'init', 'my-first-plugin', '--type', 'backend', '--no-input']);
  await show(place, ['ops-center', 'plugin', 'validate', 'my-first-plugin']);
  const zip = 'my-first-plugin-1.0.0.zip';
  await show(place, ['ops-center', 'plugin', 'build', 'my-first-plugin', '-o', zip]);
  await show(place, ['ops-center', 'plugin', 'sign', zip]);
  await show(place, ['ops-center', 'plugin', 'verify', zip]);
  await show(place, ['ops-center', 'plugin', 'publish', zip, '--yes']);

  console.log('\n# 3. The examples; publish signs what has no signature yet.');
  for (const example of EXAMPLES) {
    await cp(path.join(ROOT, 'examples', example), path.join(work, example), { recursive: true });
    await show(place, ['ops-center', 'plugin', 'build', example, '-o', `${example}.zip`]);
    await show(place, ['ops-center', 'plugin', 'publish', `${example}.zip`, '--yes']);
  }
  await show(place, ['ops-center', 'plugin', 'search', 'anomaly']);
  await show(place, ['ops-center', 'plugin', 'search', 'first']);

  console.log('\n# 4. A host installs them.');
  const onHost = { folder: host, env };
  await show(onHost, ['ops-center', 'plugin', 'install', 'my-first-plugin', '--yes']);
  await show(onHost, ['ops-center', 'plugin', 'install', 'slack-integration', '--yes']);
  const installed = path.join(host, 'plugins', 'my-first-plugin', 'plugin.yaml');
  await stat(installed);

  console.log('\n# 5. Somebody changes one byte.');
  const at = await tamper(path.join(work, zip), path.join(work, 'tampered.zip'));
  console.log(`\n(tampered.zip is ${zip} with byte ${at} changed, and its signature copied along)`);
  await show(place, ['ops-center', 'plugin', 'verify', 'tampered.zip'], { exitCode: 8 });
}

async function main() {
  const unknown = process.argv.slice(2).filter((flag) => !KNOWN_FLAGS.has(flag));
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(' ')}; the only flag is --keep`);
  const keep = process.argv.includes('--keep');
  const folder = await mkdtemp(path.join(tmpdir(), 'ops-center-quickstart-'));
  let registry;
  let done = false;
  try {
    registry = await startRegistry(folder, keep);
    await story(folder, registry);
    done = true;
    console.log('\n== Done: 5 plugins published, 2 installed, 1 changed byte refused.');
  } finally {
    if (registry && keep && done) {
      registry.child.stdout.destroy();
      registry.child.unref();
      console.log(`The registry keeps running at ${registry.address}`);
      console.log(`  its data:  ${registry.data}`);
      console.log(`  its log:   ${registry.log}`);
      console.log(`  the token: ${path.join(folder, 'token')}`);
      console.log(
        `  try:       OPS_CENTER_HOME=${path.join(folder, 'home')} node ${path.relative(process.cwd(), CLI)} plugin search plugin`,
      );
      console.log(`  stop it:   kill ${registry.child.pid}`);
    } else {
      if (registry) await stopRegistry(registry);
      await rm(folder, { recursive: true, force: true });
    }
  }
}

main().catch((error) => {
  console.error(`\nquickstart failed: ${error.message}`);
  process.exit(1);
});
