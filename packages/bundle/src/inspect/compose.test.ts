import type { ProjectCode } from '@ops-center/manifest-schema';
import { expect, test } from 'vitest';
import { memoryFiles } from '../testing/memory-source.js';
import { checkComposeFile, isComposeFile } from './compose.js';
import { inspectFiles } from './inspect-files.js';

function service(...lines: readonly string[]): string {
  return ['services:', '  app:', '    image: example/app:1.0', ...lines.map((line) => `    ${line}`), ''].join('\n');
}

function codes(text: string): string[] {
  return checkComposeFile('docker/docker-compose.yml', text).map((finding) => finding.code);
}

const REFUSED: readonly [ProjectCode, string][] = [
  ['project.compose.privileged', service('privileged: true')],
  ['project.compose.privileged', service('privileged: yes')],
  ['project.compose.privileged', service('privileged: "true"')],
  ['project.compose.privileged', service('privileged: !!bool "true"')],
  ['project.compose.privileged', service('privileged: ${PRIVILEGED:-true}')],
  ['project.compose.privileged', service('build:', '  privileged: true')],
  ['project.compose.privileged', service('security_opt:', '  - seccomp:unconfined')],
  ['project.compose.privileged', service('security_opt: ["apparmor=unconfined"]')],
  ['project.compose.privileged', service('security_opt: ["label:disable"]')],
  ['project.compose.privileged', service('security_opt: ["no-new-privileges:false"]')],
  ['project.compose.privileged', service('provider:', '  type: anything')],
  ['project.compose.privileged', service('post_start:', '  - command: x', '    privileged: true')],
  ['project.compose.host_namespace', service('network_mode: host')],
  ['project.compose.host_namespace', service('network_mode: "HOST"')],
  ['project.compose.host_namespace', service('network_mode: ${NETWORK}')],
  ['project.compose.host_namespace', service('network_mode: container:other')],
  ['project.compose.host_namespace', service('pid: host')],
  ['project.compose.host_namespace', service('ipc: host')],
  ['project.compose.host_namespace', service('uts: host')],
  ['project.compose.host_namespace', service('userns_mode: host')],
  ['project.compose.host_namespace', service('cgroup: host')],
  ['project.compose.host_namespace', service('build:', '  network: host')],
  ['project.compose.host_namespace', `${service()}networks:\n  host:\n    external: true\n`],
  ['project.compose.host_namespace', `${service()}networks:\n  outside:\n    external: true\n    name: host\n`],
  ['project.compose.host_namespace', `${service()}networks:\n  outside:\n    driver: host\n`],
  ['project.compose.host_mount', service('volumes:', '  - /:/host')],
  ['project.compose.host_mount', service('volumes:', '  - /etc/passwd:/x:ro')],
  ['project.compose.host_mount', service('volumes:', '  - /var/run/docker.sock:/var/run/docker.sock')],
  ['project.compose.host_mount', service('volumes: ["~/.ssh:/ssh"]')],
  ['project.compose.host_mount', service('volumes: ["~root:/root"]')],
  ['project.compose.host_mount', service('volumes: ["../../:/all"]')],
  ['project.compose.host_mount', service('volumes: ["./a/../../b:/b"]')],
  ['project.compose.host_mount', service("volumes: ['C:\\Users:/users']")],
  ['project.compose.host_mount', service('volumes: ["${HOME}:/home"]')],
  ['project.compose.host_mount', service('volumes: ["$PWD:/work"]')],
  ['project.compose.host_mount', service('volumes:', '  - type: bind', '    source: /etc', '    target: /etc')],
  ['project.compose.host_mount', service('volumes:', '  - {type: bind, src: ~/x, target: /x}')],
  ['project.compose.host_mount', service('volumes:', '  - {type: npipe, source: pipe, target: x}')],
  [
    'project.compose.host_mount',
    `${service()}volumes:\n  data:\n    driver_opts:\n      type: none\n      device: /etc\n`,
  ],
  ['project.compose.host_mount', `${service()}volumes:\n  data:\n    driver_opts:\n      o: bind\n`],
  [
    'project.compose.host_mount',
    `${service()}volumes:\n  data:\n    driver_opts: {o: "lowerdir=/etc,upperdir=/tmp"}\n`,
  ],
  ['project.compose.host_mount', `${service()}secrets:\n  all:\n    file: /etc/shadow\n`],
  ['project.compose.host_mount', `${service()}configs:\n  all:\n    file: ../../x\n`],
  ['project.compose.host_mount', service('env_file: /etc/environment')],
  ['project.compose.host_mount', service('env_file:', '  - path: ~/.env')],
  ['project.compose.host_mount', service('build: ../..')],
  ['project.compose.host_mount', service('build:', '  context: /')],
  ['project.compose.host_mount', service('build:', '  context: ../..')],
  ['project.compose.host_mount', service('build: ../x/../../y')],
  ['project.compose.host_mount', service('build:', '  context: ../$ELSEWHERE')],
  ['project.compose.host_mount', service('build:', '  additional_contexts:', '    - all=/')],
  ['project.compose.host_mount', service('build:', '  additional_contexts:', '    all: /')],
  ['project.compose.host_mount', service('extends:', '  file: /other.yml', '  service: x')],
  ['project.compose.host_mount', `include:\n  - ../../other.yml\n${service()}`],
  ['project.compose.host_mount', `include:\n  - path: /other.yml\n${service()}`],
  ['project.compose.host_mount', service('volumes_from:', '  - container:other')],
  ['project.compose.host_mount', service('use_api_socket: true')],
  ['project.compose.capability', service('cap_add:', '  - SYS_ADMIN')],
  ['project.compose.capability', service('cap_add: [ALL]')],
  ['project.compose.device', service('devices:', '  - /dev/kvm')],
  ['project.compose.device', service('device_cgroup_rules: ["a *:* rwm"]')],
  ['project.compose.unreadable', 'services: [unclosed\n'],
  ['project.compose.unreadable', `${'- '.repeat(200)}x`],
  ['project.compose.unreadable', `[${'x,'.repeat(30_000)}]`],
];

test.each(REFUSED)('%s: %j', (code, text) => {
  expect(codes(text)).toEqual([code]);
});

test.each([
  ['a merge key', 'x-base: &base\n  privileged: true\nservices:\n  app:\n    <<: *base\n'],
  ['an alias for the value', 'x-yes: &yes true\nservices:\n  app:\n    privileged: *yes\n'],
  ['an alias for the key', 'x-key: &key privileged\nservices:\n  app:\n    *key : true\n'],
  ['an alias for the service', 'x-app: &app\n  image: a\n  privileged: true\nservices:\n  app: *app\n'],
  ['a second value of the same key', service('privileged: false', 'privileged: true')],
  ['a second document', `${service()}---\n${service('privileged: true')}`],
  ['a tag', service('privileged: !override true')],
  ['JSON', '{"services": {"app": {"image": "a", "privileged": true}}}'],
  ['a service with a telling name', 'services:\n  environment:\n    image: a\n    privileged: true\n'],
  ['an anchor that is set again', 'x-a: &a false\nservices:\n  one:\n    privileged: *a\n  two:\n    x-b: &a true\n'],
])('%s does not hide privileged mode', (_, text) => {
  expect(codes(text)).toContain('project.compose.privileged');
});

test('an alias for a list of volumes hides nothing', () => {
  expect(codes('x-v: &v ["/:/host"]\nservices:\n  app:\n    volumes: *v\n')).toEqual(['project.compose.host_mount']);
});

const ACCEPTED: readonly string[] = [
  service(),
  service('volumes:', '  - data:/var/lib/data', '  - ./config/app.yml:/etc/app.yml:ro', '  - /var/cache'),
  service(
    'volumes:',
    '  - {type: volume, source: data, target: /data}',
    '  - {type: bind, source: ./x, target: /x}',
    '  - {type: tmpfs, target: /tmp}',
  ),
  `${service('networks: [inner]')}networks:\n  inner:\n    driver: bridge\n    internal: true\nvolumes:\n  data: {}\n  devices: {}\n`,
  service('privileged: false', 'network_mode: bridge', 'pid: service:app', 'ipc: private', 'network_mode: none'),
  service('security_opt:', '  - no-new-privileges:true', 'cap_drop: [ALL]', 'read_only: true', 'user: "1000"'),
  service(
    'environment:',
    '  privileged: "true"',
    '  devices: all',
    '  PATH: /usr/bin:/bin',
    '  HOST: ${HOST:-localhost}',
  ),
  service(
    'environment:',
    '  - HOME=/root',
    '  - NET=host',
    'labels:',
    '  cap_add: none',
    'command: ["--host", "/data"]',
  ),
  service(
    'deploy:',
    '  resources:',
    '    reservations:',
    '      devices:',
    '        - driver: nvidia',
    '          count: 1',
    '          capabilities: [gpu]',
  ),
  service('build: .', 'ports: ["127.0.0.1:8080:80"]', 'healthcheck:', '  test: ["CMD", "curl", "http://localhost/"]'),
  service('build:', '  context: ..', '  dockerfile: docker/Dockerfile'),
  service('build: ..'),
  service('build:', '  context: ./app', '  dockerfile: Dockerfile', '  args: {context: /x}'),
  service('env_file: ./app.env', 'tmpfs: /tmp', 'working_dir: /srv', 'entrypoint: /start.sh'),
  `${service('configs: [app]')}configs:\n  app:\n    file: ./app.yml\nsecrets:\n  token:\n    environment: TOKEN\n`,
  `services:\n  provider:\n    image: a\n  devices:\n    image: b\n  privileged:\n    image: c\n`,
  'x-logging: &logging\n  driver: json-file\nservices:\n  a:\n    image: a\n    logging: *logging\n  b:\n    image: b\n    logging: *logging\n',
  '# privileged: true\nservices:\n  app:\n    image: a # network_mode: host\n',
];

test.each(ACCEPTED)('nothing is wrong with %j', (text) => {
  expect(codes(text)).toEqual([]);
});

test('a finding is at the key or value it is about', () => {
  const [finding] = checkComposeFile('compose.yml', service('ports: []', 'privileged: true'));
  expect(finding).toMatchObject({ file: 'compose.yml', line: 5, column: 17 });
});

test('aliases that contain themselves, or multiply, end', () => {
  expect(codes('a: &a\n  b: *a\n  c: [*a, *a]\n  privileged: true\n')).toContain('project.compose.privileged');
  const bomb = [
    'a0: &a0 [x, x]',
    ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
  ].join('\n');
  expect(codes(`${bomb}\nservices: {app: {privileged: true, volumes: *a40}}\n`)).toEqual([
    'project.compose.privileged',
  ]);
  const keys = Array.from({ length: 60 }, (_, i) => `  k${i}: *a`).join('\n');
  expect(codes(`a: &a\n${keys}\n`)).toEqual(['project.compose.unreadable']);
});

test('compose files are known by the names that Docker knows them by', () => {
  for (const name of [
    'docker/docker-compose.yml',
    'docker-compose.yaml',
    'compose.yml',
    'docker/compose.prod.yaml',
    'docker-compose.override.yml',
  ]) {
    expect(isComposeFile(name)).toBe(true);
  }
  for (const name of [
    'docs/docker-compose.yml',
    'docker/Dockerfile',
    'composer.yml',
    'docker-compose.yml.bak',
    'decompose.yml',
  ]) {
    expect(isComposeFile(name)).toBe(false);
  }
});

const MANIFEST = `id: uptime-monitor
name: Uptime
version: 1.0.0
description: Watches
author: Somebody
license: MIT
type: container
category: monitoring
`;

async function inspect(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { findings } = await inspectFiles(memoryFiles(files));
  return findings.map(({ code, file, line }) => `${code} ${file}:${line}`);
}

test('the compose files of a container plugin are checked, the named one and those that Docker finds by itself', async () => {
  const manifest = `${MANIFEST}entry_points:\n  container: deploy/stack.yml\n`;
  const bad = service('privileged: true');
  expect(
    await inspect({
      'plugin.yaml': manifest,
      'deploy/stack.yml': bad,
      'docker/docker-compose.override.yml': bad,
      'docs/compose.yml': bad,
    }),
  ).toEqual([
    'project.compose.privileged deploy/stack.yml:4',
    'project.compose.privileged docker/docker-compose.override.yml:4',
  ]);
});

test('a container plugin whose compose file is missing or too large is told so', async () => {
  const manifest = `${MANIFEST}entry_points:\n  container: docker/docker-compose.yml\n`;
  expect(await inspect({ 'plugin.yaml': manifest })).toEqual(['project.entry_point.file_missing plugin.yaml:10']);
  expect(await inspect({ 'plugin.yaml': manifest, 'docker/docker-compose.yml': `#${'x'.repeat(3_000_000)}` })).toEqual([
    'project.compose.unreadable docker/docker-compose.yml:0',
  ]);
});
