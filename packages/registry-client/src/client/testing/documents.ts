import type { PluginIndex, UploadResult, WhoAmI } from '../../index.js';

const UUID = '01234567-89ab-4cde-8f01-23456789abcd';
const KEY_ID = `SHA256:${'A'.repeat(43)}`;
const NOW = '2026-11-22T00:00:00Z';

export function aWhoAmI(): WhoAmI {
  return {
    user: { id: UUID, email: 'dev@acme.example', is_admin: false },
    organisations: [{ slug: 'acme', role: 'owner' }],
    token: { prefix: 'ocp_abcd', scopes: ['plugins:publish'], expires_at: NOW },
  };
}

export function aPluginIndex(slug = 'my-plugin'): PluginIndex {
  return {
    slug,
    name: 'My plugin',
    publisher: 'acme',
    visibility: 'public',
    versions: [
      {
        version: '1.0.0',
        sha256: 'ab'.repeat(32),
        size: 1234,
        tree_digest: `t1:${'A'.repeat(43)}=`,
        key_id: KEY_ID,
        published_at: NOW,
        type: 'backend',
        permissions: ['database:read'],
        dependencies: [],
      },
    ],
    keys: [{ key_id: KEY_ID, public_key: 'PEM', label: 'laptop', not_before: NOW }],
  };
}

export function aPluginSummary(): Record<string, unknown> {
  return {
    id: UUID,
    slug: 'my-plugin',
    name: 'My plugin',
    description: 'Does things',
    publisher: 'acme',
    author: 'Acme',
    category: 'monitoring',
    type: 'backend',
    tags: ['a'],
    latest_version: '1.0.0',
    visibility: 'public',
    is_official: false,
    is_verified: false,
    pricing: { model: 'free', is_free: true, currency: 'USD' },
    total_downloads: 0,
    published_at: NOW,
    updated_at: NOW,
  };
}

export function anUploadResult(changes: Partial<UploadResult> = {}): UploadResult {
  return {
    id: UUID,
    plugin_id: UUID,
    slug: 'my-plugin',
    version: '1.0.0',
    publisher: 'acme',
    state: 'published',
    sha256: 'ab'.repeat(32),
    size: 1234,
    tree_digest: `t1:${'A'.repeat(43)}=`,
    key_id: KEY_ID,
    visibility: 'public',
    channel: 'stable',
    created_at: NOW,
    download_url: 'https://registry.example/d',
    signature_url: 'https://registry.example/s',
    already_published: false,
    plugin_registered: true,
    key_registered: true,
    findings: [],
    ...changes,
  };
}
