import { describe, expect, it } from 'vitest';
import { isLoopback, isPrivateTransport, readRegistryAddress } from './address.js';

describe('the registry address', () => {
  it.each([
    ['https://registry.example', 'https://registry.example', 'https://registry.example/'],
    ['https://registry.example/', 'https://registry.example', 'https://registry.example/'],
    ['https://Registry.Example:443/plugins/', 'https://registry.example/plugins', 'https://registry.example/plugins/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
  ])('%s is %s', (text, name, base) => {
    const address = readRegistryAddress(text);
    expect(address.name).toBe(name);
    expect(address.base.href).toBe(base);
  });

  it.each([
    'registry.example',
    '',
    'ftp://registry.example',
    'file:///etc/passwd',
    'https://registry.example?a=b',
    'https://registry.example/#a',
    'https://dev:hunter2@registry.example',
    'https://hunter2@registry.example',
  ])('is not %s', (text) => {
    expect(() => readRegistryAddress(text)).toThrow(expect.objectContaining({ code: 'config.invalid' }));
    expect(() => readRegistryAddress(text)).not.toThrow(/hunter2/);
  });
});

describe('loopback', () => {
  it.each([
    'http://localhost:1',
    'http://127.0.0.1',
    'http://127.1',
    'http://2130706433',
    'http://127.9.8.7',
    'http://[::1]:8080',
  ])('is %s', (text) => {
    expect(isLoopback(new URL(text))).toBe(true);
    expect(isPrivateTransport(new URL(text))).toBe(true);
  });

  it.each([
    'http://localhost.example',
    'http://127.0.0.1.example',
    'http://0.0.0.0',
    'http://128.0.0.1',
    'http://[::ffff:127.0.0.1]',
    'http://[::]',
    'http://notlocalhost',
    'http://127.0.0.1@registry.example',
  ])('is not %s', (text) => {
    expect(isLoopback(new URL(text))).toBe(false);
    expect(isPrivateTransport(new URL(text))).toBe(false);
  });
});
