import { expect, test } from 'vitest';
import { findTemplateFault, findUrlFault, isInsecure } from './url.js';

test.each([
  ['https://example.com', undefined],
  ['http://example.com:8080/a/b?c=d#e', undefined],
  ['HTTPS://EXAMPLE.COM', undefined],
  ['https://[::1]/', undefined],
  ['https://xn--bcher-kva.example/', undefined],
  ['https://bücher.example/', undefined],
  ['https://me:secret@example.com/', 'credentials'],
  ['https://me@example.com/', 'credentials'],
  ['https://:secret@example.com/', 'credentials'],
  ['', 'malformed'],
  ['example.com', 'malformed'],
  ['//example.com', 'malformed'],
  ['https:example.com', 'malformed'],
  ['https:/example.com', 'malformed'],
  ['https://', 'malformed'],
  ['https:///path', 'malformed'],
  ['ftp://example.com', 'malformed'],
  ['javascript:alert(1)', 'malformed'],
  ['data:text/html,x', 'malformed'],
  ['mailto:a@example.com', 'malformed'],
  ['https://example.com/a b', 'malformed'],
  ['https://example.com\\@evil.example', 'malformed'],
  ['https://example.com/"><script>', 'malformed'],
  [' https://example.com', 'malformed'],
  ['https://example.com:99999/', 'malformed'],
  ['${URL}', 'malformed'],
])('address %j: %s', (text, fault) => {
  expect(findUrlFault(text)).toBe(fault);
});

test.each([
  ['${WEBHOOK_URL}', undefined],
  ['${BASE}/v1/x', undefined],
  ['https://${HOST}:8443/${PATH_PART}', undefined],
  ['https://example.com', undefined],
  ['${A}${B}', 'malformed'],
  ['${}', 'malformed'],
  ['$URL', 'malformed'],
  ['${1A}', 'malformed'],
  ['${A', 'malformed'],
  ['ftp://${HOST}', 'malformed'],
  ['https://${USER}:${PASS}@example.com', 'credentials'],
])('address with variables %j: %s', (text, fault) => {
  expect(findTemplateFault(text)).toBe(fault);
});

test.each([
  ['http://example.com', true],
  ['HTTP://example.com', true],
  ['http://localhost.example.com', true],
  ['http://127.0.0.1.example.com', true],
  ['https://example.com', false],
  ['http://localhost', false],
  ['http://localhost:3000/x', false],
  ['http://127.0.0.1:3000', false],
  ['http://[::1]:3000', false],
])('%s is insecure: %s', (text, insecure) => {
  expect(isInsecure(text)).toBe(insecure);
});
