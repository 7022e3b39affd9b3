import Type, { type Static } from 'typebox';
import { lineOf, Sha256, Slug, Timestamp, Uuid, Version } from './primitives.js';

export const InstallationStatus = Type.Enum(['installed', 'enabled', 'disabled', 'error', 'updating']);
export const HealthStatus = Type.Enum(['healthy', 'degraded', 'unhealthy']);
export const PermissionRisk = Type.Enum(['low', 'medium', 'high', 'critical']);

const PermissionName = Type.String({ minLength: 1, maxLength: 200 });
const PermissionNames = Type.Array(PermissionName, { maxItems: 500, uniqueItems: true });
/** Raised by every change: a request that names another value is refused, because somebody was faster. */
const RowVersion = Type.Integer({ minimum: 1, maximum: 2_147_483_647 });
/** Setting name to value. */
const Settings = Type.Record(Type.String({ maxLength: 100 }), Type.Unknown());

/**
 * How a request agrees to permissions: by their names (those that are not required may be left out),
 * or by the digest of all of them, as the plan shows it.
 */
const consent = {
  permissions: Type.Optional(PermissionNames),
  permissions_digest: Type.Optional(Sha256),
};

/** A permission that a version asks for. */
export const AskedPermission = Type.Object({
  permission: PermissionName,
  risk: PermissionRisk,
  description: Type.String({ maxLength: 2000 }),
  /** False when it may be refused. */
  required: Type.Boolean(),
  /** Why the plugin says it needs it. */
  reason: Type.Optional(Type.String({ maxLength: 2000 })),
});
export type AskedPermission = Static<typeof AskedPermission>;

/** An installation as lists show it. */
export const Installation = Type.Object({
  id: Uuid,
  organisation: Slug,
  plugin: Slug,
  plugin_id: Uuid,
  name: Type.String({ maxLength: 200 }),
  version: Version,
  status: InstallationStatus,
  /** Whether hosts are to run it. */
  enabled: Type.Boolean(),
  /** What the organisation agreed to. */
  permissions: Type.Array(PermissionName, { maxItems: 500 }),
  /** An update that waits until somebody agrees to `added`. */
  pending: Type.Optional(
    Type.Object({ version: Version, since: Timestamp, added: Type.Array(AskedPermission, { maxItems: 500 }) }),
  ),
  /** What runs was taken back: by its publisher (`yanked`), or by administrators of the registry. */
  withdrawn: Type.Optional(
    Type.Object({ as: Type.Enum(['banned', 'quarantined', 'yanked']), reason: Type.String({ maxLength: 4000 }) }),
  ),
  health: Type.Optional(HealthStatus),
  last_health_check: Type.Optional(Timestamp),
  error: Type.Optional(Type.String({ maxLength: 2000 })),
  installed_at: Timestamp,
  updated_at: Timestamp,
  last_enabled_at: Type.Optional(Timestamp),
  last_disabled_at: Type.Optional(Timestamp),
  row_version: RowVersion,
});
export type Installation = Static<typeof Installation>;

/** `GET /api/v1/plugins/installed`, by name. */
export const InstallationList = Type.Object({
  data: Type.Array(Installation, { maxItems: 1000 }),
  meta: Type.Object({
    /** Follow the events from here: what came later may be in `data` already, nothing is missing. */
    last_event: Type.Integer({ minimum: 0 }),
  }),
});
export type InstallationList = Static<typeof InstallationList>;

/** `GET /api/v1/plugins/{id}/installation`. */
export const InstallationDetail = Type.Object({
  ...Installation.properties,
  /** Settings that are no secrets. */
  config: Settings,
  /** Secret settings: whether they have a value, never which. */
  secrets: Type.Record(Type.String({ maxLength: 100 }), Type.Enum(['set', 'unset'])),
  /** `config_schema` of the version as JSON Schema; without one the plugin has no settings. */
  config_schema: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
});
export type InstallationDetail = Static<typeof InstallationDetail>;

const Wanted = Type.Object(
  {
    plugin: Slug,
    /** The newest that the policy allows when it is left out. */
    version: Type.Optional(Version),
    ...consent,
  },
  { additionalProperties: false },
);

/** `POST /api/v1/plugins/install`. */
export const InstallRequest = Type.Object(
  {
    /** UUID or slug. */
    plugin: Type.Union([Uuid, Slug]),
    version: Type.Optional(Version),
    ...consent,
    /** Plugins that it needs and that are not there yet: all are installed, or none. */
    dependencies: Type.Optional(Type.Array(Wanted, { maxItems: 50 })),
    config: Type.Optional(Settings),
    /** Also enable it, and what comes along. */
    enable: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type InstallRequest = Static<typeof InstallRequest>;

/** `POST /api/v1/plugins/{id}/update`. Without consent, a version that asks for more waits for it. */
export const UpdateInstallationRequest = Type.Object(
  {
    version: Type.Optional(Version),
    ...consent,
    /** The settings from then on; as they are when it is left out. */
    config: Type.Optional(Settings),
    row_version: Type.Optional(RowVersion),
  },
  { additionalProperties: false },
);
export type UpdateInstallationRequest = Static<typeof UpdateInstallationRequest>;

/** `POST /api/v1/plugins/{id}/consent`. */
export const ConsentRequest = Type.Object(
  {
    /** The version that waits: nobody agrees to another than the one that was shown. */
    version: Version,
    ...consent,
    config: Type.Optional(Settings),
  },
  { additionalProperties: false },
);
export type ConsentRequest = Static<typeof ConsentRequest>;

/** `PUT /api/v1/plugins/{id}/config`. A secret that is not named stays as it is; null takes it away. */
export const InstallationConfigRequest = Type.Object(
  { config: Settings, row_version: RowVersion },
  { additionalProperties: false },
);
export type InstallationConfigRequest = Static<typeof InstallationConfigRequest>;

/** What installing or updating would mean; to be shown before somebody agrees. */
const Planned = Type.Object({
  plugin: Slug,
  version: Version,
  permissions: Type.Array(AskedPermission, { maxItems: 500 }),
  /** To be repeated as consent to all of them. */
  permissions_digest: Sha256,
});

/** `GET /api/v1/plugins/{id}/install-plan`. */
export const InstallPlan = Type.Object({
  ...Planned.properties,
  /** The version that is installed now. */
  installed: Type.Optional(Version),
  /** Permissions beyond those that the installed version was given. */
  added: Type.Array(PermissionName, { maxItems: 500 }),
  removed: Type.Array(PermissionName, { maxItems: 500 }),
  /** Plugins that have to come along, each before those that need it. */
  dependencies: Type.Array(Planned, { maxItems: 50 }),
  /** Why it cannot be done; empty when it can. */
  problems: Type.Array(Type.Object({ plugin: Slug, message: Type.String({ maxLength: 2000 }) }), { maxItems: 500 }),
});
export type InstallPlan = Static<typeof InstallPlan>;

const HostName = lineOf(100);

/** `POST /api/v1/plugins/{id}/health`, by a host. */
export const HealthReport = Type.Object(
  {
    host: HostName,
    health: HealthStatus,
    message: Type.Optional(Type.String({ minLength: 1, maxLength: 2000 })),
    /** What the host runs. */
    version: Type.Optional(Version),
    /** True when the plugin cannot run: the installation is then in the state `error`. */
    failed: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type HealthReport = Static<typeof HealthReport>;

/** `GET /api/v1/plugins/{id}/health`. */
export const InstallationHealth = Type.Object({
  plugin: Slug,
  version: Version,
  status: InstallationStatus,
  /** The worst of the hosts. */
  health: Type.Optional(HealthStatus),
  last_health_check: Type.Optional(Timestamp),
  error: Type.Optional(Type.String({ maxLength: 2000 })),
  hosts: Type.Array(
    Type.Object({
      host: HostName,
      health: HealthStatus,
      message: Type.Optional(Type.String({ maxLength: 2000 })),
      version: Type.Optional(Version),
      reported_at: Timestamp,
    }),
    { maxItems: 100 },
  ),
});
export type InstallationHealth = Static<typeof InstallationHealth>;

const LogLevel = Type.Enum(['debug', 'info', 'warning', 'error']);
const LogMessage = Type.String({ minLength: 1, maxLength: 4000 });

/** `POST /api/v1/plugins/{id}/logs`, by a host. */
export const LogReport = Type.Object(
  {
    host: HostName,
    lines: Type.Array(
      Type.Object({ at: Timestamp, level: LogLevel, message: LogMessage }, { additionalProperties: false }),
      {
        minItems: 1,
        maxItems: 100,
      },
    ),
  },
  { additionalProperties: false },
);
export type LogReport = Static<typeof LogReport>;

/** `GET /api/v1/plugins/{id}/logs`, oldest first. */
export const InstallationLogs = Type.Object({
  data: Type.Array(
    Type.Object({
      position: Type.Integer({ minimum: 1 }),
      at: Timestamp,
      level: LogLevel,
      host: HostName,
      message: LogMessage,
    }),
    { maxItems: 100 },
  ),
  meta: Type.Object({
    /** Give it as `after` for what comes next. */
    last: Type.Integer({ minimum: 0 }),
  }),
});
export type InstallationLogs = Static<typeof InstallationLogs>;

/** `GET /api/v1/plugins/{id}/host-config`: all settings, with the defaults and the secrets. For hosts only. */
export const HostConfig = Type.Object({
  plugin: Slug,
  version: Version,
  enabled: Type.Boolean(),
  permissions: Type.Array(PermissionName, { maxItems: 500 }),
  config: Settings,
  row_version: RowVersion,
});
export type HostConfig = Static<typeof HostConfig>;

/** What an event tells. New kinds may be added: a host does nothing about those that it does not know. */
export const InstallationEvent = Type.Object({
  sequence: Type.Integer({ minimum: 1 }),
  at: Timestamp,
  event: Type.String({ maxLength: 50 }),
  plugin: Slug,
  plugin_id: Uuid,
  installation_id: Uuid,
  version: Version,
  data: Type.Record(Type.String({ maxLength: 100 }), Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
});
export type InstallationEvent = Static<typeof InstallationEvent>;

/** `GET /api/v1/installations/events`. */
export const InstallationEventPage = Type.Object({
  data: Type.Array(InstallationEvent, { maxItems: 100 }),
  meta: Type.Object({
    /** Give it as `after` for what comes next. */
    last: Type.Integer({ minimum: 0 }),
    more: Type.Boolean(),
  }),
});
export type InstallationEventPage = Static<typeof InstallationEventPage>;

const rules = {
  /** The only plugins that may be installed; all of them when it is left out. */
  allowed: Type.Optional(Type.Array(Slug, { maxItems: 1000, uniqueItems: true })),
  /** Plugins that may not be installed. */
  denied: Type.Array(Slug, { maxItems: 1000, uniqueItems: true }),
  /** How old a version must be: time in which others find out what is wrong with it. */
  min_release_age_hours: Type.Integer({ minimum: 0, maximum: 8760 }),
  /** The most dangerous permission that may be granted. */
  max_risk: PermissionRisk,
};

/** `PUT /api/v1/organisations/{org}/policy`. */
export const TenantPolicyRequest = Type.Object(
  { ...rules, row_version: Type.Integer({ minimum: 0, maximum: 2_147_483_647 }) },
  { additionalProperties: false },
);
export type TenantPolicyRequest = Static<typeof TenantPolicyRequest>;

/** `GET /api/v1/organisations/{org}/policy`. */
export const TenantPolicy = Type.Object({
  organisation: Slug,
  ...rules,
  /** 0 while none was ever set. */
  row_version: Type.Integer({ minimum: 0 }),
  updated_at: Type.Optional(Timestamp),
});
export type TenantPolicy = Static<typeof TenantPolicy>;
