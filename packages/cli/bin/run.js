#!/usr/bin/env node
import { readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`error: ops-center needs Node.js 20.19 or newer; this is ${process.versions.node}\n`);
  process.exit(1);
}
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const { main } = await import('../bundle/main.js');
await main(process.argv.slice(2), root, version);
