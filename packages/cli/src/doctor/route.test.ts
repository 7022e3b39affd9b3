import { describe, expect, it } from 'vitest';
import { routeTo } from './route.js';

const PROXY = { https_proxy: 'http://user:secret@proxy.example:3128', http_proxy: 'other.example' };
const direct = { kind: 'direct' };

describe('the route to a registry', () => {
  it.each([
    ['https://registry.example', {}, direct],
    ['https://registry.example', PROXY, { kind: 'proxy', host: 'proxy.example', port: 3128 }],
    ['http://registry.example', PROXY, { kind: 'proxy', host: 'other.example', port: 80 }],
    ['https://registry.example', { http_proxy: 'other.example' }, direct],
    ['http://localhost:4873', PROXY, direct],
    ['http://[::1]:4873', PROXY, direct],
    ['http://127.0.0.1:4873', PROXY, direct],
    ['https://registry.example', { ...PROXY, no_proxy: '*' }, direct],
    ['https://registry.example', { ...PROXY, no_proxy: 'a.b, .Example' }, direct],
    ['https://a.registry.example', { ...PROXY, no_proxy: 'registry.example' }, direct],
    ['https://registry.example', { ...PROXY, no_proxy: 'registry.example:443' }, direct],
    ['https://registry.example', { ...PROXY, no_proxy: 'registry.example:80' }, { kind: 'proxy' }],
    ['https://myregistry.example', { ...PROXY, no_proxy: 'registry.example' }, { kind: 'proxy' }],
    ['https://registry.example', { https_proxy: 'socks5://proxy.example' }, undefined],
    ['https://registry.example', { https_proxy: 'http://[half' }, undefined],
  ])('%s with %j', (address, env, route) => {
    if (route === undefined) expect(routeTo(new URL(address), env)).toBeUndefined();
    else expect(routeTo(new URL(address), env)).toMatchObject(route);
    expect(JSON.stringify(routeTo(new URL(address), env) ?? '')).not.toContain('secret');
  });
});
