import { describe, expect, test } from 'vitest';
import { parseHandler } from './handler.js';

describe('parseHandler', () => {
  test.each([
    ['backend.hooks:on_device_created', { module: 'backend.hooks', symbol: 'on_device_created' }],
    ['backend/main.py:PluginApp', { module: 'backend/main.py', symbol: 'PluginApp' }],
    ['main.py:app', { module: 'main.py', symbol: 'app' }],
    ['send_slack_notification', { symbol: 'send_slack_notification' }],
    ['backend.api:Api.predict', { module: 'backend.api', symbol: 'Api.predict' }],
    ['frontend/src/events.ts:onLogin', { module: 'frontend/src/events.ts', symbol: 'onLogin' }],
  ])('reads %s', (text, handler) => {
    expect(parseHandler(text)).toEqual(handler);
  });

  test.each([
    '',
    ':',
    'a:',
    ':b',
    'a b',
    'a:b c',
    '1a',
    'a:1b',
    'a..b:c',
    '../x.py:f',
    '/etc/x.py:f',
    'a/../b.py:f',
    './a.py:f',
    'a//b.py:f',
    'a/b:f',
    'a:b:c',
    'a;b',
    'a\\b.py:f',
    `a:${'b'.repeat(200)}`,
    'a:__import__("os")',
  ])('refuses %j', (text) => {
    expect(parseHandler(text)).toBeUndefined();
  });
});
