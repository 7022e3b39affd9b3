import {
  CategoryList,
  FeaturedList,
  PluginDetail,
  PluginPage,
  PluginType,
  SearchPage,
  Slug,
  TrendingList,
  VersionPage,
} from '@ops-center/registry-client';
import Type from 'typebox';
import { cacheHeaders } from '../http/caching.js';
import { pageQuery } from '../http/page.js';
import { slugParam } from '../http/params.js';
import { empty, json, route } from '../http/route.js';
import type { Actor } from '../identity/actor.js';
import { viewerFor } from '../plugins/viewer.js';
import { browseMarketplace } from './browse.js';
import { ORDERS } from './order-store.js';
import { readCategories, readDetail, readFeatured, readVersions } from './read-plugin.js';
import { searchMarketplace } from './search.js';
import { lookUpstream, staleHeaders } from '../upstream/read-through.js';
import { UPSTREAM_FAILURES } from '../upstream/upstream-failures.js';
import { readTrending } from './trending.js';

const VISIBLE = 'Public plugins for everybody; others for members of the publishing organisation only.';

const Flag = Type.Enum(['true', 'false']);
const limitQuery = Type.Object({ limit: pageQuery.limit }, { additionalProperties: false });

const listQuery = {
  category: Type.Optional(Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 50 })),
  type: Type.Optional(PluginType),
  tag: Type.Optional(Type.String({ pattern: '^[a-z0-9]+([-.+#][a-z0-9]+)*$', maxLength: 50 })),
  publisher: Type.Optional(Slug),
  pricing: Type.Optional(Type.String({ pattern: '^[a-z0-9]+([-_][a-z0-9]+)*$', maxLength: 50 })),
  free: Type.Optional(Flag),
  verified: Type.Optional(Flag),
  official: Type.Optional(Flag),
  sort: Type.Optional(Type.Enum(['relevance', ...ORDERS])),
  ...pageQuery,
};

/** Lists differ by who asks; what is made for somebody is kept by nobody. */
function listHeaders(actor: Actor | undefined): Record<string, string> {
  return cacheHeaders(actor === undefined ? 'public' : 'private', 'revalidate');
}

export const marketplaceRoutes = [
  route({
    method: 'GET',
    path: '/plugins/{slug}',
    operation: 'viewPlugin',
    summary: 'The address of a plugin for people; leads to its details',
    tag: 'Marketplace',
    access: 'public',
    authorisation: 'Everybody; it says nothing about whether the plugin exists.',
    params: { slug: slugParam },
    answers: { 303: { description: 'See the details.' } },
    async handle({ config }, { params }) {
      return empty(303, { Location: `${config.publicUrl}/api/v1/plugins/marketplace/${params.slug}` });
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/plugins/marketplace',
    operation: 'browseMarketplace',
    summary: 'Browse the marketplace',
    tag: 'Marketplace',
    access: 'public',
    kept: 'list',
    authorisation: VISIBLE,
    query: Type.Object(listQuery, { additionalProperties: false }),
    answers: { 200: { description: 'A page of plugins.', name: 'PluginPage', schema: PluginPage } },
    async handle(deps, { actor, query }) {
      return json(await browseMarketplace(deps, viewerFor(actor), query), { headers: listHeaders(actor) });
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/plugins/marketplace/search',
    operation: 'searchMarketplace',
    summary: 'Search plugins by words',
    tag: 'Marketplace',
    access: 'public',
    authorisation: VISIBLE,
    kept: 'list',
    query: Type.Object(
      {
        q: Type.String({ minLength: 1, maxLength: 200, description: 'Words; quotes, minus and or as in web search.' }),
        facets: Type.Optional(
          Type.Enum(['true', 'false'], { description: 'Whether to count the hits by what they could be narrowed to.' }),
        ),
        ...listQuery,
      },
      { additionalProperties: false },
    ),
    answers: { 200: { description: 'A page of plugins, best first.', name: 'SearchPage', schema: SearchPage } },
    async handle(deps, { actor, query }) {
      return json(await searchMarketplace(deps, viewerFor(actor), query), { headers: listHeaders(actor) });
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/plugins/marketplace/categories',
    operation: 'listCategories',
    summary: 'Categories with how many plugins each has',
    tag: 'Marketplace',
    access: 'public',
    kept: 'list',
    authorisation: VISIBLE,
    answers: { 200: { description: 'All categories that have plugins.', name: 'CategoryList', schema: CategoryList } },
    async handle(deps, { actor }) {
      return json(await readCategories(deps, viewerFor(actor)), { headers: listHeaders(actor) });
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/plugins/marketplace/featured',
    operation: 'listFeatured',
    summary: 'Plugins that the administrators of the registry feature, in their order',
    tag: 'Marketplace',
    access: 'public',
    authorisation: VISIBLE,
    kept: 'list',
    query: limitQuery,
    answers: { 200: { description: 'The featured plugins.', name: 'FeaturedList', schema: FeaturedList } },
    async handle(deps, { actor, query }) {
      return json(await readFeatured(deps, viewerFor(actor), query), { headers: listHeaders(actor) });
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/plugins/marketplace/trending',
    operation: 'listTrending',
    summary: 'Plugins that were installed, or only downloaded, more in the last 7 days than in the 7 before',
    tag: 'Marketplace',
    access: 'public',
    authorisation: VISIBLE,
    kept: 'list',
    query: limitQuery,
    answers: { 200: { description: 'The fastest first.', name: 'TrendingList', schema: TrendingList } },
    async handle(deps, { actor, query }) {
      return json(await readTrending(deps, viewerFor(actor), query), { headers: listHeaders(actor) });
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/plugins/marketplace/{slug}',
    operation: 'readPlugin',
    summary: 'A plugin with its latest version',
    tag: 'Marketplace',
    access: 'public',
    kept: 'plugin',
    authorisation: VISIBLE,
    params: { slug: slugParam },
    answers: { 200: { description: 'The plugin.', name: 'PluginDetail', schema: PluginDetail } },
    failures: ['plugin.not_found', ...UPSTREAM_FAILURES],
    async handle(deps, { actor, params }) {
      const stale = await lookUpstream(deps, params.slug);
      const detail = await readDetail(deps, viewerFor(actor), params.slug);
      const headers = { ...cacheHeaders(detail.visibility, 'revalidate'), ...staleHeaders(stale, deps.now()) };
      return json(detail, { headers });
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/plugins/marketplace/{slug}/versions',
    operation: 'listVersions',
    summary: 'Published versions of a plugin, newest first',
    tag: 'Marketplace',
    access: 'public',
    kept: 'plugin',
    authorisation: VISIBLE,
    params: { slug: slugParam },
    query: Type.Object(pageQuery, { additionalProperties: false }),
    answers: { 200: { description: 'A page of versions.', name: 'VersionPage', schema: VersionPage } },
    failures: ['plugin.not_found', ...UPSTREAM_FAILURES],
    async handle(deps, { actor, params, query }) {
      const stale = await lookUpstream(deps, params.slug);
      const page = await readVersions(deps, viewerFor(actor), params.slug, query);
      return json(page, { headers: { ...listHeaders(actor), ...staleHeaders(stale, deps.now()) } });
    },
  }),
];
