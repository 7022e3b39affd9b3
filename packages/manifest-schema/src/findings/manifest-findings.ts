import { FIELD_FINDINGS } from './field-findings.js';
import { YAML_FINDINGS } from './yaml-findings.js';
import type { FindingText } from './finding-text.js';

/** Everything that plugin.yaml alone can show to be wrong. */
export const MANIFEST_FINDINGS = {
  ...YAML_FINDINGS,
  ...FIELD_FINDINGS,
  'manifest.id.missing': {
    severity: 'error',
    meaning: 'The manifest lacks an id.',
    remedy: 'Add the field `id`.',
  },
  'manifest.id.malformed': {
    severity: 'error',
    meaning: 'The id is not made of lower-case letters, digits and single hyphens between them.',
    remedy: 'Write it like `my-plugin`.',
  },
  'manifest.id.reserved': {
    severity: 'error',
    meaning: 'The id would collide with an address of the platform, or mislead people about who made the plugin.',
    remedy: 'Choose another id.',
  },
  'manifest.name.missing': {
    severity: 'error',
    meaning: 'The manifest lacks a name.',
    remedy: 'Add the field `name`.',
  },
  'manifest.version.missing': {
    severity: 'error',
    meaning: 'The manifest lacks a version.',
    remedy: 'Add the field `version`.',
  },
  'manifest.version.malformed': {
    severity: 'error',
    meaning: 'The version is not a semantic version (semver 2.0.0).',
    remedy: 'Write three numbers such as `1.2.3`, and optionally a pre-release such as `1.2.3-beta.1`.',
  },
  'manifest.description.missing': {
    severity: 'error',
    meaning: 'The manifest lacks a description.',
    remedy: 'Add the field `description`.',
  },
  'manifest.author.missing': {
    severity: 'error',
    meaning: 'The manifest lacks an author.',
    remedy: 'Add the field `author`.',
  },
  'manifest.author_email.malformed': {
    severity: 'error',
    meaning: 'The text is not a mail address.',
    remedy: 'Write an address such as `john@example.com`.',
  },
  'manifest.license.missing': {
    severity: 'error',
    meaning: 'The manifest lacks a licence.',
    remedy: 'Add the field `license`.',
  },
  'manifest.type.missing': {
    severity: 'error',
    meaning: 'The manifest lacks a type.',
    remedy: 'Add the field `type`.',
  },
  'manifest.type.unknown': {
    severity: 'error',
    meaning: 'There is no such plugin type.',
    remedy: 'Use backend, frontend, hybrid, container or theme.',
  },
  'manifest.type.mismatch': {
    severity: 'warning',
    meaning: 'The manifest has a part that a plugin of its type does not use.',
    remedy: 'Remove the part, or change the type.',
  },
  'manifest.category.missing': {
    severity: 'error',
    meaning: 'The manifest lacks a category.',
    remedy: 'Add the field `category`.',
  },
  'manifest.category.malformed': {
    severity: 'error',
    meaning: 'The category is not made of lower-case letters, digits and single hyphens between them.',
    remedy: 'Use one of the marketplace categories.',
  },
  'manifest.category.unknown': {
    severity: 'warning',
    meaning: 'The category is none that the marketplace lists, so few people will find the plugin there.',
    remedy: 'Use one of the categories that the hint lists.',
  },
  'manifest.tags.malformed': {
    severity: 'error',
    meaning: 'A tag is not made of lower-case letters, digits and single separators.',
    remedy: 'Write it like `machine-learning`.',
  },
  'manifest.min_platform_version.malformed': {
    severity: 'error',
    meaning: 'The oldest platform version is not one plain version.',
    remedy: 'Write one version such as `2.5.0`, not a range.',
  },
  'manifest.max_platform_version.malformed': {
    severity: 'error',
    meaning: 'The newest platform version is not one plain version.',
    remedy: 'Write one version such as `3.0.0`, not a range.',
  },
  'manifest.max_platform_version.below_minimum': {
    severity: 'error',
    meaning: 'The newest platform version is older than the oldest one, so the plugin would run nowhere.',
    remedy: 'Correct one of the two.',
  },
  'manifest.python_version.malformed': {
    severity: 'error',
    meaning: 'The versions of Python are not a PEP 440 specifier.',
    remedy: 'Write comparisons separated by commas, such as `>=3.9,<4.0`.',
  },
  'manifest.node_version.malformed': {
    severity: 'error',
    meaning: 'The versions of Node.js are not an npm range.',
    remedy: 'Write a range such as `>=18.0.0`.',
  },
  'manifest.entry_points.malformed': {
    severity: 'error',
    meaning: 'An entry point does not name an object in a Python module.',
    remedy: 'Write it like `backend/main.py:PluginApp`.',
  },
  'manifest.dependencies.self': {
    severity: 'error',
    meaning: 'The plugin depends on itself.',
    remedy: 'Remove the dependency.',
  },
  'manifest.dependencies.malformed': {
    severity: 'error',
    meaning: 'A dependency cannot be read as a package with a range of versions.',
    remedy: 'Write Python packages as `name>=1.0`, npm packages as `name: range`.',
  },
  'manifest.permissions.malformed': {
    severity: 'error',
    meaning: 'A permission is not made of words separated by colons.',
    remedy: 'Write it like `api:devices:read`.',
  },
  'manifest.permissions.unknown': {
    severity: 'warning',
    meaning:
      'The platform of this version has no such permission. It may be a slip, and people are shown it as a risk of at least medium.',
    remedy: 'Correct the name, or remove it.',
  },
  'manifest.hooks.malformed': {
    severity: 'error',
    meaning: 'The name of an event is not made of words separated by dots.',
    remedy: 'Write it like `device.created`.',
  },
  'manifest.hooks.unknown': {
    severity: 'warning',
    meaning: 'The platform of this version has no such event, and it is no event of a plugin that this one depends on.',
    remedy: 'Correct the name, or add the plugin that sends the event to `dependencies.plugins`.',
  },
  'manifest.handler.malformed': {
    severity: 'error',
    meaning: 'A handler does not name a function.',
    remedy:
      'Write `package.module:function`, `folder/file.py:function`, or `function` alone when it lives in the entry module.',
  },
  'manifest.api_routes.method_unknown': {
    severity: 'error',
    meaning: 'There is no such HTTP method, or it is not in capitals.',
    remedy: 'Use GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS.',
  },
  'manifest.api_routes.path_malformed': {
    severity: 'error',
    meaning: 'The path of a route cannot be used.',
    remedy: 'Write a path such as `/plugins/my-plugin/reports/:id`.',
  },
  'manifest.api_routes.reserved': {
    severity: 'error',
    meaning: 'The path of a route belongs to the platform.',
    remedy: 'Use the id of the plugin behind `/plugins/`.',
  },
  'manifest.api_routes.duplicate': {
    severity: 'error',
    meaning: 'Two routes have the same method and path. Names of parameters do not tell routes apart.',
    remedy: 'Remove one of the two, or change its path.',
  },
  'manifest.ui_slots.malformed': {
    severity: 'error',
    meaning: 'The name of a slot is not made of lower-case letters, digits and single hyphens.',
    remedy: 'Use one of the slots of the platform.',
  },
  'manifest.ui_slots.unknown': {
    severity: 'warning',
    meaning: 'The platform of this version has no such slot, so nothing will be shown.',
    remedy: 'Use one of the slots that the hint lists.',
  },
  'manifest.config_schema.type_unknown': {
    severity: 'error',
    meaning: 'A configuration field has a type that does not exist.',
    remedy: 'Use string, number, integer, boolean, array, object or color.',
  },
  'manifest.config_schema.type_missing': {
    severity: 'error',
    meaning: 'A configuration field does not say what it holds.',
    remedy: 'Add its `type`.',
  },
  'manifest.config_schema.bounds': {
    severity: 'error',
    meaning: 'A configuration field has a lower bound above its upper bound, so no value fits.',
    remedy: 'Correct one of the two.',
  },
  'manifest.config_schema.default': {
    severity: 'error',
    meaning: 'The default of a configuration field does not fit the field.',
    remedy: 'Change the default, or what the field allows.',
  },
  'manifest.config_schema.sensitive_default': {
    severity: 'warning',
    meaning: 'A secret has a default, and everybody can read the manifest.',
    remedy: 'Remove the default.',
  },
  'manifest.config_schema.enum': {
    severity: 'error',
    meaning: 'An allowed value of a configuration field is not of its type.',
    remedy: 'Correct the value or the type.',
  },
  'manifest.config_schema.pattern': {
    severity: 'error',
    meaning: 'The pattern of a configuration field is not a regular expression.',
    remedy: 'Correct it; it is read as in JavaScript, with the flag `u`.',
  },
  'manifest.config_schema.required': {
    severity: 'error',
    meaning: 'A field is said to be required that does not exist.',
    remedy: 'Add the field, or remove its name from `required`.',
  },
  'manifest.config_schema.ineffective': {
    severity: 'warning',
    meaning: 'A keyword does nothing on a field of this type.',
    remedy: 'Remove it, or change the type.',
  },
  'manifest.config_schema.field_name': {
    severity: 'error',
    meaning: 'A configuration field has a name that cannot be used.',
    remedy: 'Start with a letter; then letters, digits, "_" and "-".',
  },
  'manifest.resources.malformed': {
    severity: 'error',
    meaning: 'An amount of memory, storage, bandwidth or processor cannot be read.',
    remedy: 'Write it with its unit, such as `256MB`, `5MB/s` or `0.25`.',
  },
  'manifest.resources.over_limit': {
    severity: 'error',
    meaning: 'The plugin asks for more than the platform gives to one plugin.',
    remedy: 'Ask for at most what the message names.',
  },
  'manifest.path.unsafe': {
    severity: 'error',
    meaning: 'A path is absolute, leaves the folder of the plugin, or would not work on every system.',
    remedy: 'Write a path from the folder of plugin.yaml, with "/".',
  },
  'manifest.cron.malformed': {
    severity: 'error',
    meaning: 'The schedule of a job is not a cron expression of five fields, or never comes.',
    remedy: 'Write five fields such as `"0 0 * * *"`.',
  },
  'manifest.cron.permission': {
    severity: 'error',
    meaning: 'The plugin has scheduled jobs without the permission to schedule.',
    remedy: 'Add `cron:schedule` to `permissions`.',
  },
  'manifest.cron.too_many': {
    severity: 'error',
    meaning: 'The plugin has more scheduled jobs than it may have.',
    remedy: 'Do several things in one job.',
  },
  'manifest.url.malformed': {
    severity: 'error',
    meaning: 'The text is not an http or https address.',
    remedy: 'Write a whole address, such as `https://example.com/page`.',
  },
  'manifest.url.credentials': {
    severity: 'error',
    meaning: 'An address holds a user name or password, and everybody can read the manifest.',
    remedy: 'Remove it, and replace that password: it may have been read.',
  },
  'manifest.url.insecure': {
    severity: 'warning',
    meaning: 'Data is sent to another machine over plain http, where it can be read and changed on the way.',
    remedy: 'Use https.',
  },
  'manifest.external_services.permission': {
    severity: 'warning',
    meaning: 'The plugin names external services but does not ask for permission to reach the network.',
    remedy: 'Add `network:outbound` to `permissions`.',
  },
  'manifest.pricing.decimals': {
    severity: 'error',
    meaning: 'An amount has more decimals than can be paid.',
    remedy: 'Round it to whole cents; to whole units in currencies that have no smaller ones, such as JPY.',
  },
  'manifest.pricing.contradiction': {
    severity: 'error',
    meaning: 'One part of the pricing says that the plugin is free, and another that it is not.',
    remedy: 'Remove one of the two.',
  },
  'manifest.pricing.price_missing': {
    severity: 'error',
    meaning: 'The plugin is to be paid for, but the price is missing.',
    remedy: 'Add the price that the hint names.',
  },
  'manifest.pricing.trial': {
    severity: 'error',
    meaning: 'There is a trial, but nothing that it is a trial of.',
    remedy: 'Add `monthly` or `yearly`, or remove `trial_days`.',
  },
  'manifest.pricing.model_unknown': {
    severity: 'error',
    meaning: 'There is no such pricing model.',
    remedy: 'Use free, freemium, one-time, subscription, usage-based or enterprise.',
  },
  'manifest.payment_webhook.unknown': {
    severity: 'warning',
    meaning: 'There is no such payment event.',
    remedy: 'Use one of the events that the hint lists.',
  },
} as const satisfies Record<`manifest.${string}.${string}`, FindingText>;

export type ManifestFindingCode = keyof typeof MANIFEST_FINDINGS;
