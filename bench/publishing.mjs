// Packages that weigh what they should, and how they are published here and at an npm registry.
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const packages = path.resolve(import.meta.dirname, '../packages');
const { packFiles } = await import(path.join(packages, 'bundle/dist/index.js'));
const { encodePublicKeyPem, serialiseEnvelope, signingKeyFromSeed, signStatement, statementFor } = await import(
  path.join(packages, 'manifest-schema/dist/index.js')
);

export function newKey() {
  return signingKeyFromSeed(randomBytes(32));
}

/** A signed theme with pictures of so many bytes that do not get smaller. */
export async function makeRelease({ id, version, size, key, registry }) {
  const pictures = Math.max(1, Math.ceil(size / (4 * 1024 * 1024)));
  const manifest = {
    id,
    name: 'Bench',
    version,
    description: 'A plugin that is measured',
    author: 'Bench',
    license: 'MIT',
    type: 'theme',
    category: 'theme',
    entry_points: { theme: 'theme/index.css' },
  };
  const contents = new Map([
    ['plugin.yaml', Buffer.from(JSON.stringify(manifest))],
    ['theme/index.css', Buffer.from(':root { --ops-primary: #102030; }\n')],
    ...Array.from({ length: pictures }, (_one, at) => [
      `theme/picture-${at}.png`,
      randomBytes(Math.floor(size / pictures)),
    ]),
  ]);
  const folder = await mkdtemp(path.join(tmpdir(), 'ops-center-bench-release-'));
  try {
    const source = {
      files: [...contents].map(([name, bytes]) => ({ name, size: bytes.length, executable: false })),
      read: async (name) => contents.get(name),
    };
    const packed = await packFiles(source, path.join(folder, 'bundle.zip'));
    const { sha256, treeDigest } = packed;
    const statement = statementFor({
      id,
      version,
      sha256,
      size: packed.size,
      treeDigest,
      registry,
      publisher: 'bench',
      signedAt: new Date(Date.now() - 1000).toISOString().replace(/\.\d+Z$/, 'Z'),
    });
    return {
      id,
      version,
      bytes: await readFile(packed.path),
      envelope: serialiseEnvelope(signStatement(statement, key)),
      publicKey: encodePublicKeyPem(key.publicKey),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One request publishes: checked, verified, stored durably and visible when it is answered. */
export async function publishTo({ origin, token }, { id, bytes, envelope, publicKey }) {
  const body = new FormData();
  body.append('request', JSON.stringify({ publish: true, public_key: publicKey }));
  body.append('envelope', envelope);
  body.append('bundle', new Blob([bytes], { type: 'application/zip' }), `${id}.zip`);
  const answer = await fetch(`${origin}/api/v1/plugins/${id}/versions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body,
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`publishing ${id} is answered ${answer.status}: ${text.slice(0, 300)}`);
}

/** What `npm publish` sends, and what Verdaccio keeps of it. */
export function makePackage(name, version, bytes) {
  const file = `${name}-${version}.tgz`;
  const manifest = {
    name,
    version,
    description: `The package ${name} with a monitor`,
    readme: '',
    _id: `${name}@${version}`,
    dist: {
      shasum: createHash('sha1').update(bytes).digest('hex'),
      integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
      tarball: `http://127.0.0.1/${name}/-/${file}`,
    },
  };
  const document = { _id: name, name, 'dist-tags': { latest: version }, versions: { [version]: manifest } };
  const now = new Date().toISOString();
  return {
    name,
    body: JSON.stringify({
      ...document,
      access: null,
      _attachments: {
        [file]: { content_type: 'application/octet-stream', data: bytes.toString('base64'), length: bytes.length },
      },
    }),
    stored: {
      ...document,
      time: { created: now, modified: now, [version]: now },
      users: {},
      _uplinks: {},
      _distfiles: {},
      _attachments: {},
      _rev: '1-0',
      readme: '',
    },
  };
}

export async function publishToVerdaccio({ origin, token }, { name, body }) {
  const answer = await fetch(`${origin}/${name}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body,
  });
  const text = await answer.text();
  if (!answer.ok)
    throw new Error(`publishing ${name} at Verdaccio is answered ${answer.status}: ${text.slice(0, 300)}`);
}
