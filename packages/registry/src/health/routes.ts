import { WellKnown } from '@ops-center/registry-client';
import { ManifestSchema } from '@ops-center/manifest-schema';
import Type from 'typebox';
import type { Deps } from '../deps.js';
import { json, route } from '../http/route.js';

const OPEN = 'Everybody.';
const PROTOCOL = 1;
/** Small enough for the usual proxies in front of a registry. */
const PART_BYTES = 8 * 1024 * 1024;

const Health = Type.Object({ status: Type.Literal('ok') });

export const healthRoutes = [
  route({
    method: 'GET',
    path: '/healthz',
    operation: 'readHealth',
    summary: 'Whether the process answers',
    tag: 'Service',
    access: 'public',
    authorisation: OPEN,
    answers: { 200: { description: 'It does.', name: 'Health', schema: Health } },
    async handle() {
      return json({ status: 'ok' });
    },
  }),
  route({
    method: 'GET',
    path: '/readyz',
    operation: 'readReadiness',
    summary: 'Whether the database and the blob store work too',
    tag: 'Service',
    access: 'public',
    authorisation: OPEN,
    answers: { 200: { description: 'They do.', name: 'Health', schema: Health } },
    failures: ['registry.unavailable', 'registry.storage_full'],
    async handle(deps) {
      await deps.readiness.check();
      return json({ status: 'ok' });
    },
  }),
  route({
    method: 'GET',
    path: '/.well-known/ops-center.json',
    operation: 'readWellKnown',
    summary: 'Where the API of this registry is, and its limits',
    tag: 'Service',
    access: 'public',
    authorisation: OPEN,
    answers: { 200: { description: 'The registry.', name: 'WellKnown', schema: WellKnown } },
    async handle({ config }) {
      return json(wellKnown(config), { headers: { 'Cache-Control': 'public, max-age=60' } });
    },
  }),
  route({
    method: 'GET',
    path: '/schema/plugin.schema.json',
    operation: 'readManifestSchema',
    summary: 'JSON Schema of plugin.yaml, for editors',
    tag: 'Service',
    access: 'public',
    authorisation: OPEN,
    answers: { 200: { description: 'JSON Schema 2020-12.', mediaType: 'application/schema+json' } },
    async handle() {
      return json(ManifestSchema, {
        headers: {
          'Content-Type': 'application/schema+json; charset=utf-8',
          'Cache-Control': 'public, max-age=3600',
          // Editors in a browser fetch it from wherever they are.
          'Access-Control-Allow-Origin': '*',
        },
      });
    },
  }),
];

function wellKnown({ name, publicUrl, serverVersion, minCliVersion, limits, ciIssuers }: Deps['config']): WellKnown {
  return {
    name,
    api_base: `${publicUrl}/api/v1`,
    registry: publicUrl,
    protocol: PROTOCOL,
    server_version: serverVersion,
    min_cli_version: minCliVersion,
    limits: {
      archive_bytes: limits.archiveBytes,
      unpacked_bytes: limits.unpackedBytes,
      entries: limits.entries,
      manifest_bytes: limits.manifestBytes,
      envelope_bytes: limits.envelopeBytes,
    },
    ...(ciIssuers.length === 0
      ? {}
      : {
          trusted_publishing: { audience: publicUrl, issuers: ciIssuers.map(({ kind, issuer }) => ({ kind, issuer })) },
        }),
    uploads: { from_bytes: limits.partsFromBytes, part_bytes: PART_BYTES },
  };
}
