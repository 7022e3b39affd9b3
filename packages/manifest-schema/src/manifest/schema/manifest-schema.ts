import { Type, type Static } from 'typebox';
import { PLUGIN_TYPES, type PluginType } from '../catalogue/plugin-types.js';
import { CONFIG_DEFINITIONS, ConfigSchemaSchema } from './config-schema.js';
import { dependenciesSchema, entryPointsSchema, externalServiceSchema, cronJobSchema } from './code-sections.js';
import { apiRouteSchema, hookSchema, permissionSchema } from './platform-sections.js';
import { paymentWebhookSchema, pricingSchema, resourcesSchema } from './commerce-sections.js';
import { address, filePath, line, list, prose, section, slug } from './parts.js';

export const MANIFEST_SCHEMA_ID = 'https://ops-center.dev/schema/plugin.schema.json';

const tag = Type.String({
  maxLength: 50,
  pattern: '^[a-z0-9]+([-.+#][a-z0-9]+)*$',
  patternErrorMessage: 'must be lower-case letters and digits, with single "-", ".", "+" or "#" between them',
});

/**
 * `plugin.yaml`, whole. One source for the TypeScript type, the precompiled validator, the JSON
 * Schema that editors use and the manifest reference. What needs more than one field to decide is
 * not here but in `rules/`.
 */
export const ManifestSchema = section(
  {
    id: slug(
      'Name of the plugin in addresses and commands. It never changes once published, and two plugins may not differ in hyphens only.',
      {
        examples: ['my-awesome-plugin'],
      },
    ),
    name: line({
      description: 'Name of the plugin as people read it.',
      maxLength: 200,
      examples: ['My Awesome Plugin'],
    }),
    version: Type.String({
      description:
        'Version of the plugin in strict semantic versioning (semver 2.0.0): three numbers, and optionally a pre-release. Published versions never change.',
      maxLength: 50,
      examples: ['1.2.3', '2.0.0-beta.1'],
    }),
    description: prose({
      description: 'What the plugin does, in a sentence or a paragraph. Lists and search show it.',
      maxLength: 5000,
      examples: ['A plugin that does awesome things'],
    }),
    author: line({
      description: 'Person or organisation that wrote the plugin.',
      maxLength: 200,
      examples: ['John Doe'],
    }),
    author_email: Type.Optional(
      Type.String({
        description: 'Address at which the author can be reached. It is public.',
        maxLength: 255,
        pattern: '^[^\\s@<>()",;:\\\\]+@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$',
        patternErrorMessage: 'must be a mail address such as john@example.com',
        examples: ['john@example.com'],
      }),
    ),
    author_url: Type.Optional(address('Web page of the author.')),
    license: line({
      description:
        'Licence under which the plugin may be used: an SPDX identifier such as `MIT`, `Apache-2.0` or `GPL-3.0`, or `Commercial`.',
      maxLength: 100,
      examples: ['MIT', 'Apache-2.0', 'Commercial'],
    }),
    type: Type.Unsafe<PluginType>({
      description:
        'What the plugin is made of. ' +
        Object.entries(PLUGIN_TYPES)
          .map(([name, what]) => `\`${name}\`: ${what}`)
          .join(' '),
      type: 'string',
      enum: Object.keys(PLUGIN_TYPES),
    }),
    category: Type.String({
      description:
        'Where the marketplace lists the plugin: `ai`, `analytics`, `automation`, `communication`, `compliance`, `developer-tools`, `integration`, `monitoring`, `networking`, `productivity`, `security`, `storage`, `theme` or `other`. Other categories are allowed but give a warning.',
      maxLength: 50,
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      patternErrorMessage: 'must be lower-case letters, digits and single hyphens between them',
      examples: ['ai', 'integration'],
    }),
    tags: Type.Optional(
      list(tag, {
        description: 'Words that search finds the plugin by.',
        maxItems: 20,
        examples: [['machine-learning', 'predictions']],
      }),
    ),
    keywords: Type.Optional(
      list(line({ description: 'A keyword.', maxLength: 50 }), {
        description: 'Further words for search engines; unlike tags they are free text.',
        maxItems: 50,
      }),
    ),

    min_platform_version: Type.Optional(
      Type.String({
        description: 'Oldest version of Ops-Center that the plugin runs on, inclusive: one plain version, not a range.',
        maxLength: 20,
        examples: ['2.5.0'],
      }),
    ),
    max_platform_version: Type.Optional(
      Type.String({
        description:
          'Newest version of Ops-Center that the plugin runs on, inclusive: one plain version, not a range. `3.0.0` allows 3.0.0 and refuses 3.0.1.',
        maxLength: 20,
        examples: ['3.0.0'],
      }),
    ),
    python_version: Type.Optional(
      Type.String({
        description: 'Versions of Python that the backend runs on, as a PEP 440 specifier.',
        maxLength: 100,
        examples: ['>=3.9,<4.0'],
      }),
    ),
    node_version: Type.Optional(
      Type.String({
        description: 'Versions of Node.js that the frontend builds on, as an npm range.',
        maxLength: 100,
        examples: ['>=18.0.0'],
      }),
    ),

    entry_points: Type.Optional(entryPointsSchema),
    dependencies: Type.Optional(dependenciesSchema),
    permissions: Type.Optional(
      list(permissionSchema, {
        description:
          'Everything the plugin may do beyond its own data. People see this list, with its risks, before they install. Ask for as little as you can.',
        maxItems: 100,
        examples: [['api:devices:read', 'network:outbound']],
      }),
    ),
    hooks: Type.Optional(list(hookSchema, { description: 'Events that the plugin listens to.', maxItems: 200 })),
    api_routes: Type.Optional(
      list(apiRouteSchema, {
        description: 'HTTP routes that the plugin adds to the API of the platform.',
        maxItems: 200,
      }),
    ),
    ui_slots: Type.Optional(
      list(
        Type.String({
          maxLength: 100,
          pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
          patternErrorMessage: 'must be lower-case letters, digits and single hyphens between them',
        }),
        {
          description:
            'Places of the user interface in which the plugin renders: `dashboard-widget`, `device-detail-tab`, `settings-page`, `nav-menu-item`, `alert-detail`, `user-profile-section`.',
          maxItems: 50,
          examples: [['dashboard-widget', 'settings-page']],
        },
      ),
    ),
    config_schema: Type.Optional(ConfigSchemaSchema),
    resources: Type.Optional(resourcesSchema),
    migrations: Type.Optional(
      list(filePath('Path of a migration.'), {
        description: 'SQL files that prepare the database of the plugin, in the order in which they run.',
        maxItems: 500,
        examples: [['migrations/001_initial.sql']],
      }),
    ),
    cron: Type.Optional(
      list(cronJobSchema, {
        description: 'Jobs that run on a schedule. They need the permission `cron:schedule`.',
        maxItems: 100,
      }),
    ),
    external_services: Type.Optional(
      list(externalServiceSchema, {
        description: 'Services outside the platform that the plugin talks to.',
        maxItems: 100,
      }),
    ),

    pricing: Type.Optional(pricingSchema),
    payment_webhook: Type.Optional(paymentWebhookSchema),

    homepage: Type.Optional(address('Web page of the plugin.', { examples: ['https://github.com/user/my-plugin'] })),
    repository: Type.Optional(
      address('Where the source code is.', { examples: ['https://github.com/user/my-plugin'] }),
    ),
    documentation: Type.Optional(address('Where the documentation is.', { examples: ['https://docs.example.com'] })),
    support: Type.Optional(address('Where users get help.', { examples: ['https://support.example.com'] })),
    icon: Type.Optional(
      filePath('Icon of the plugin: a path inside the plugin, or an https address.', {
        examples: ['frontend/public/icon.svg'],
      }),
    ),
    screenshots: Type.Optional(
      list(filePath('Path or https address of a picture.'), {
        description:
          'Pictures for the page of the plugin, in the order in which they are shown: paths inside the plugin, or https addresses.',
        maxItems: 20,
        examples: [['assets/screenshots/dashboard.png']],
      }),
    ),
  },
  {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: MANIFEST_SCHEMA_ID,
    title: 'Ops-Center plugin manifest',
    description:
      'plugin.yaml: what a plugin is, what it needs and where its parts are. Fields that start with `x-` are ignored and free for your own tools.',
    $defs: CONFIG_DEFINITIONS,
  },
);

/** What a plugin.yaml of the right shape holds; nothing is said yet about rules between its fields. */
export type ManifestShape = Static<typeof ManifestSchema>;
