#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`error: ops-center needs Node.js 20.19 or newer; this is ${process.versions.node}\n`);
  process.exit(1);
}
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { main } = require('../bundle/main.cjs');
const { version } = require('../package.json');

void main(process.argv.slice(2), pathToFileURL(path.join(__dirname, '../')), version);
