// Search of a registry with many made-up plugins: 4 clients, every query another one, so that no answer comes from memory.
//   npm run bench -- search            10,000 and 100,000 plugins
//   node bench/search.bench.mjs 10000
//   node bench/search.bench.mjs 100000 FOLDER    a folder that was seeded with so many before
import { rm } from 'node:fs/promises';
import { percentile, seedRegistry, serveRegistry, temporaryFolder } from './registry.mjs';
import { requester } from './requests.mjs';

const CLIENTS = 4;
const PER_KIND = 250;
/** Milliseconds, at the 95th percentile: "R8" of the design. */
const BARS = { 10_000: 100, 100_000: 150 };

const [size, seededBefore] = process.argv.slice(2);
for (const plugins of size === undefined ? [10_000, 100_000] : [Number(size)]) {
  if (seededBefore === undefined) await seedAndMeasure(plugins);
  else await measure(seededBefore, plugins);
}

async function seedAndMeasure(plugins) {
  const folder = await temporaryFolder('search');
  try {
    const started = performance.now();
    await seedRegistry(folder, plugins);
    console.log(`\n${plugins} plugins seeded in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    await measure(folder, plugins);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(folder, plugins) {
  // Nothing from memory: the same lists are read again.
  const registry = await serveRegistry(folder, { OPS_CENTER_REGISTRY_CACHE_BYTES: '1' });
  try {
    await run(registry.origin, plugins);
    await readOthers(registry.origin);
  } finally {
    await registry.stop();
  }
}

async function run(origin, plugins) {
  const clients = Array.from({ length: CLIENTS }, () => requester(origin));
  const kinds = await makeQueries(clients[0]);
  const waiting = shuffled(
    Object.entries(kinds).flatMap(([kind, queries]) => queries.map((query) => ({ kind, ...query }))),
  );
  const times = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
  const missed = { names: 0, slips: 0 };
  // The first queries read the indexes from disk.
  for (const query of waiting.splice(0, 40)) await clients[0].get(address(query));
  const started = performance.now();
  await Promise.all(
    clients.map(async (client) => {
      for (let query = waiting.pop(); query !== undefined; query = waiting.pop()) {
        const from = performance.now();
        const { status, body } = await client.get(address(query));
        times[query.kind].push(performance.now() - from);
        if (status !== 200) throw new Error(`${address(query)} is answered ${status}: ${body.slice(0, 200)}`);
        if (query.meant === undefined) continue;
        const places = query.kind === 'exact name' ? 1 : 3;
        const found = JSON.parse(body).data.slice(0, places);
        if (!found.some(({ slug }) => slug === query.meant)) missed[places === 1 ? 'names' : 'slips'] += 1;
      }
    }),
  );
  const wall = (performance.now() - started) / 1000;
  for (const client of clients) client.close();
  const all = Object.values(times).flat();
  console.log(`\nsearch of ${plugins} plugins, ${CLIENTS} clients, ${all.length} queries`);
  for (const [kind, list] of [...Object.entries(times), ['all', all]]) {
    console.log(
      `  ${kind.padEnd(28)} p50 ${percentile(list, 50).toFixed(1).padStart(7)} ms   p95 ${percentile(list, 95).toFixed(1).padStart(7)} ms   most ${Math.max(
        ...list,
      )
        .toFixed(1)
        .padStart(7)} ms`,
    );
  }
  console.log(`  ${(all.length / wall).toFixed(0)} queries a second; bar: p95 of at most ${BARS[plugins] ?? '-'} ms`);
  console.log(
    `  exact names not in the first place: ${missed.names}; slips of which the name is not among the first three: ${missed.slips}`,
  );
}

/** What else everybody may read of the marketplace: one client, each some times. */
async function readOthers(origin) {
  const client = requester(origin);
  const list = '/api/v1/plugins/marketplace';
  const { data } = JSON.parse((await client.get(`${list}?sort=downloads&limit=1`)).body);
  const [{ slug, publisher }] = data;
  const orders = ['updated', 'created', 'name', 'downloads', 'rating'];
  const filters = [
    'category=monitoring',
    'type=theme',
    'tag=device',
    `publisher=${publisher}`,
    'publisher=nobody-there',
    'pricing=one-time',
    'free=false',
    'verified=true',
    'official=true',
  ];
  const paths = [
    ...orders.map((sort) => `${list}?sort=${sort}`),
    ...filters.map((filter) => `${list}?${filter}`),
    ...['categories', 'featured', 'trending', slug, `${slug}/versions`].map((name) => `${list}/${name}`),
    `/api/v1/plugins/index/${slug}.json`,
  ];
  console.log('\nother reads, one client, nothing from memory');
  for (const path of paths) {
    const times = [];
    for (let round = 0; round < 9; round += 1) {
      const from = performance.now();
      const { status, body } = await client.get(path);
      times.push(performance.now() - from);
      if (status !== 200) throw new Error(`${path} is answered ${status}: ${body.slice(0, 200)}`);
    }
    console.log(
      `  ${path.replace(list, '').padEnd(44)} p50 ${percentile(times, 50).toFixed(1).padStart(7)} ms   most ${Math.max(
        ...times,
      )
        .toFixed(1)
        .padStart(7)} ms`,
    );
  }
  client.close();
}

function address({ text, more = '' }) {
  return `/api/v1/plugins/marketplace/search?q=${encodeURIComponent(text)}${more}`;
}

/** Distinct queries of each kind, made of what is there. */
async function makeQueries(client) {
  const slugs = [];
  for (const sort of ['name', 'downloads', 'updated', 'created']) {
    for (let cursor = ''; slugs.length < PER_KIND * 4;) {
      const { body } = await client.get(`/api/v1/plugins/marketplace?limit=100&sort=${sort}${cursor}`);
      const page = JSON.parse(body);
      slugs.push(...page.data.map(({ slug }) => slug));
      if (page.meta.next_cursor === undefined || slugs.length % 400 === 0) break;
      cursor = `&cursor=${page.meta.next_cursor}`;
    }
  }
  const words = [...new Set(slugs.flatMap((slug) => slug.split('-')))].filter((word) => /^[a-z]{4,}$/.test(word));
  const names = shuffled([...new Set(slugs)]);
  const distinct = (make) => {
    const found = new Map();
    for (let at = 0; found.size < PER_KIND && at < 20 * PER_KIND; at += 1) {
      const query = make(at);
      found.set(address(query), query);
    }
    return [...found.values()];
  };
  const filters = [
    '',
    '&sort=downloads',
    '&sort=rating',
    '&sort=updated',
    '&facets=true',
    '&category=monitoring',
    '&type=backend',
    '&free=true',
  ];
  const word = () => words[Math.floor(random() * words.length)];
  return {
    'exact name': distinct((at) => ({ text: names[at % names.length], meant: names[at % names.length] })),
    'common word': distinct((at) => ({ text: word(), more: filters[at % filters.length] })),
    'half-typed word': distinct((at) => ({ text: word().slice(0, 3 + (at % 3)), more: `&limit=${10 + (at % 20)}` })),
    'two or three words': distinct((at) => ({ text: [word(), word(), ...(at % 2 === 0 ? [word()] : [])].join(' ') })),
    'words of descriptions': distinct((at) => ({
      text: `${word()} ${['alert', 'dashboard', 'history', 'rules', 'webhooks', 'storage'][at % 6]}`,
    })),
    'slip in a name': distinct((at) => {
      const meant = names[(at * 7) % names.length];
      return { text: slipIn(meant), meant };
    }),
    'nothing like it': distinct((at) => ({ text: `${word().split('').reverse().join('')}x${at}` })),
  };
}

/** A letter left out, doubled, wrong or swapped with the next; not where two words meet. */
function slipIn(name) {
  const places = [...name].flatMap((letter, at) =>
    at > 0 && letter !== '-' && (name[at + 1] ?? '-') !== '-' ? [at] : [],
  );
  const at = places[Math.floor(random() * places.length)] ?? 1;
  const [before, here, next, rest] = [name.slice(0, at), name[at], name[at + 1], name.slice(at + 1)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + rest;
    case 1:
      return before + here + here + rest;
    case 2:
      return `${before}${here === 'x' ? 'y' : 'x'}${rest}`;
    default:
      return before + next + here + name.slice(at + 2);
  }
}

function shuffled(list) {
  const order = [...list];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}

/** The same numbers in every run. */
function random() {
  random.state = (Math.imul(random.state ?? 42, 1_664_525) + 1_013_904_223) >>> 0;
  return random.state / 4_294_967_296;
}
