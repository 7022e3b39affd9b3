import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { identifier, moment } from './columns.js';
import { users } from './identity.js';
import { plugins } from './plugins.js';

/** Names that nobody may register: the operator's own list, beside the one built into the program. */
export const reservedNames = pgTable('reserved_names', {
  /** Without hyphens. */
  canonicalSlug: text('canonical_slug').primaryKey(),
  reason: text('reason').notNull(),
  createdBy: uuid('created_by').references(() => users.id, { onDelete: 'restrict' }),
  createdAt: moment('created_at').notNull().defaultNow(),
});

/** What the default version depends on. */
export const pluginDependencies = pgTable(
  'plugin_dependencies',
  {
    id: identifier(),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    dependsOnSlug: text('depends_on_slug').notNull(),
    /** NULL while the registry has no plugin of that name. */
    dependsOnPluginId: uuid('depends_on_plugin_id').references(() => plugins.id, { onDelete: 'restrict' }),
    versionConstraint: text('version_constraint').notNull().default('*'),
    isOptional: boolean('is_optional').notNull().default(false),
  },
  (table) => [
    unique('plugin_dependencies_plugin_slug_key').on(table.pluginId, table.dependsOnSlug),
    index('plugin_dependencies_depends_on_idx').on(table.dependsOnPluginId),
  ],
);

/** What the default version asks to be allowed. */
export const pluginPermissions = pgTable(
  'plugin_permissions',
  {
    id: identifier(),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    permissionType: text('permission_type').notNull(),
    description: text('description').notNull(),
    risk: text('risk', { enum: ['low', 'medium', 'high', 'critical'] }).notNull(),
    isRequired: boolean('is_required').notNull().default(true),
  },
  (table) => [
    unique('plugin_permissions_plugin_type_key').on(table.pluginId, table.permissionType),
    check('plugin_permissions_risk_known', sql`${table.risk} IN ('low', 'medium', 'high', 'critical')`),
  ],
);

/** Which events the default version listens to. */
export const pluginHooks = pgTable(
  'plugin_hooks',
  {
    id: identifier(),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    hookName: text('hook_name').notNull(),
    handlerFunction: text('handler_function').notNull(),
    /** Lower runs first. */
    priority: integer('priority').notNull().default(10),
    isActive: boolean('is_active').notNull().default(true),
  },
  (table) => [unique('plugin_hooks_plugin_hook_handler_key').on(table.pluginId, table.hookName, table.handlerFunction)],
);
