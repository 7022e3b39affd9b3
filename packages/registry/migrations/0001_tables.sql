CREATE TABLE "plugin_analytics" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plugin_id" uuid NOT NULL,
	"tenant_id" uuid,
	"event_type" text NOT NULL,
	"event_data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"timestamp" timestamp with time zone DEFAULT now() NOT NULL,
	"user_id" uuid,
	"address_hash" text,
	"user_agent" text,
	CONSTRAINT "plugin_analytics_pkey" PRIMARY KEY("id","timestamp"),
	CONSTRAINT "plugin_analytics_event_known" CHECK ("plugin_analytics"."event_type" IN ('download', 'install', 'uninstall', 'enable', 'disable', 'error', 'custom')),
	CONSTRAINT "plugin_analytics_address_hash_form" CHECK ("plugin_analytics"."address_hash" ~ '^[0-9a-f]{64}$')
) PARTITION BY RANGE ("timestamp");
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"position" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"action" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_user_id" uuid,
	"actor_token_id" uuid,
	"organisation_id" uuid,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"request_id" text,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_events_position_key" UNIQUE("position"),
	CONSTRAINT "audit_events_actor_kind_known" CHECK ("audit_events"."actor_kind" IN ('user', 'operator')),
	CONSTRAINT "audit_events_actor_whole" CHECK ("audit_events"."actor_kind" <> 'user' OR "audit_events"."actor_user_id" IS NOT NULL),
	CONSTRAINT "audit_events_hash_form" CHECK ("audit_events"."hash" ~ '^[0-9a-f]{64}$' AND "audit_events"."previous_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "blobs" (
	"sha256" text PRIMARY KEY NOT NULL,
	"size" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "blobs_sha256_form" CHECK ("blobs"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "blobs_size_positive" CHECK ("blobs"."size" >= 0)
);
--> statement-breakpoint
CREATE TABLE "members" (
	"organisation_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "members_pkey" PRIMARY KEY("organisation_id","user_id"),
	CONSTRAINT "members_role_known" CHECK ("members"."role" IN ('owner', 'maintainer', 'publisher', 'reader'))
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisations_slug_key" UNIQUE("slug"),
	CONSTRAINT "organisations_slug_form" CHECK ("organisations"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("organisations"."slug") BETWEEN 2 AND 100)
);
--> statement-breakpoint
CREATE TABLE "registry_tokens" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"organisation_id" uuid,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"token_sha256" text NOT NULL,
	"scopes" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "registry_tokens_sha256_key" UNIQUE("token_sha256"),
	CONSTRAINT "registry_tokens_sha256_form" CHECK ("registry_tokens"."token_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "registry_tokens_scopes_some" CHECK (cardinality("registry_tokens"."scopes") BETWEEN 1 AND 100)
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"is_admin" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"disabled_at" timestamp with time zone,
	CONSTRAINT "users_email_form" CHECK ("users"."email" ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND length("users"."email") <= 320)
);
--> statement-breakpoint
CREATE TABLE "plugin_dependencies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plugin_id" uuid NOT NULL,
	"depends_on_slug" text NOT NULL,
	"depends_on_plugin_id" uuid,
	"version_constraint" text DEFAULT '*' NOT NULL,
	"is_optional" boolean DEFAULT false NOT NULL,
	CONSTRAINT "plugin_dependencies_plugin_slug_key" UNIQUE("plugin_id","depends_on_slug")
);
--> statement-breakpoint
CREATE TABLE "plugin_hooks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plugin_id" uuid NOT NULL,
	"hook_name" text NOT NULL,
	"handler_function" text NOT NULL,
	"priority" integer DEFAULT 10 NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "plugin_hooks_plugin_hook_handler_key" UNIQUE("plugin_id","hook_name","handler_function")
);
--> statement-breakpoint
CREATE TABLE "plugin_permissions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plugin_id" uuid NOT NULL,
	"permission_type" text NOT NULL,
	"description" text NOT NULL,
	"risk" text NOT NULL,
	"is_required" boolean DEFAULT true NOT NULL,
	CONSTRAINT "plugin_permissions_plugin_type_key" UNIQUE("plugin_id","permission_type"),
	CONSTRAINT "plugin_permissions_risk_known" CHECK ("plugin_permissions"."risk" IN ('low', 'medium', 'high', 'critical'))
);
--> statement-breakpoint
CREATE TABLE "plugins" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"canonical_slug" text GENERATED ALWAYS AS (replace("plugins"."slug", '-', '')) STORED NOT NULL,
	"organisation_id" uuid NOT NULL,
	"visibility" text DEFAULT 'public' NOT NULL,
	"default_version_id" uuid,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"author" text DEFAULT '' NOT NULL,
	"author_email" text,
	"author_url" text,
	"icon_url" text,
	"category" text DEFAULT 'other' NOT NULL,
	"type" text,
	"license" text,
	"homepage_url" text,
	"repository_url" text,
	"documentation_url" text,
	"support_url" text,
	"min_platform_version" text,
	"max_platform_version" text,
	"tags" text[] DEFAULT '{}'::text[] NOT NULL,
	"keywords" text[] DEFAULT '{}'::text[] NOT NULL,
	"screenshots" text[] DEFAULT '{}'::text[] NOT NULL,
	"is_official" boolean DEFAULT false NOT NULL,
	"is_verified" boolean DEFAULT false NOT NULL,
	"pricing_model" text DEFAULT 'free' NOT NULL,
	"is_free" boolean DEFAULT true NOT NULL,
	"currency" text DEFAULT 'USD' NOT NULL,
	"price_minor" bigint,
	"price_monthly_minor" bigint,
	"price_yearly_minor" bigint,
	"price_lifetime_minor" bigint,
	"trial_days" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"row_version" integer DEFAULT 1 NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (
          setweight(to_tsvector('simple'::regconfig, "plugins"."slug" || ' ' || replace("plugins"."slug", '-', ' ')), 'A') ||
          setweight(to_tsvector('english'::regconfig, "plugins"."name"), 'A') ||
          setweight(to_tsvector('english'::regconfig, ops_center_join_words("plugins"."tags" || "plugins"."keywords")), 'B') ||
          setweight(to_tsvector('english'::regconfig, "plugins"."description"), 'C')) STORED NOT NULL,
	CONSTRAINT "plugins_slug_key" UNIQUE("slug"),
	CONSTRAINT "plugins_canonical_slug_key" UNIQUE("canonical_slug"),
	CONSTRAINT "plugins_slug_form" CHECK ("plugins"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("plugins"."slug") BETWEEN 2 AND 100),
	CONSTRAINT "plugins_visibility_known" CHECK ("plugins"."visibility" IN ('public', 'tenant', 'private')),
	CONSTRAINT "plugins_type_known" CHECK ("plugins"."type" IN ('backend', 'frontend', 'hybrid', 'container', 'theme')),
	CONSTRAINT "plugins_category_form" CHECK ("plugins"."category" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("plugins"."category") <= 50),
	CONSTRAINT "plugins_currency_form" CHECK ("plugins"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "plugins_prices_positive" CHECK (coalesce("plugins"."price_minor", 0) >= 0 AND coalesce("plugins"."price_monthly_minor", 0) >= 0 AND
          coalesce("plugins"."price_yearly_minor", 0) >= 0 AND coalesce("plugins"."price_lifetime_minor", 0) >= 0),
	CONSTRAINT "plugins_published_whole" CHECK ("plugins"."default_version_id" IS NULL OR ("plugins"."published_at" IS NOT NULL AND "plugins"."type" IS NOT NULL))
);
--> statement-breakpoint
CREATE TABLE "reserved_names" (
	"canonical_slug" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "signing_keys" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"key_id" text NOT NULL,
	"public_key" text NOT NULL,
	"label" text NOT NULL,
	"not_before" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"revoked_reason" text,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "signing_keys_key_id_key" UNIQUE("key_id"),
	CONSTRAINT "signing_keys_key_id_form" CHECK ("signing_keys"."key_id" ~ '^SHA256:[A-Za-z0-9+/]{43}$'),
	CONSTRAINT "signing_keys_revoked_reason_known" CHECK ("signing_keys"."revoked_reason" IN ('superseded', 'compromised')),
	CONSTRAINT "signing_keys_revoked_whole" CHECK (("signing_keys"."revoked_at" IS NULL) = ("signing_keys"."revoked_reason" IS NULL)),
	CONSTRAINT "signing_keys_validity_order" CHECK ("signing_keys"."expires_at" > "signing_keys"."not_before")
);
--> statement-breakpoint
CREATE TABLE "plugin_installations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant_id" uuid NOT NULL,
	"plugin_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"status" text DEFAULT 'installed' NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"auto_update" boolean DEFAULT true NOT NULL,
	"config" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"permissions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"installed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"installed_by" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_enabled_at" timestamp with time zone,
	"last_disabled_at" timestamp with time zone,
	"error_message" text,
	"last_health_check" timestamp with time zone,
	"health_status" text,
	"row_version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "plugin_installations_tenant_plugin_key" UNIQUE("tenant_id","plugin_id"),
	CONSTRAINT "plugin_installations_status_known" CHECK ("plugin_installations"."status" IN ('installed', 'enabled', 'disabled', 'error', 'updating')),
	CONSTRAINT "plugin_installations_health_known" CHECK ("plugin_installations"."health_status" IN ('healthy', 'degraded', 'unhealthy'))
);
--> statement-breakpoint
CREATE TABLE "plugin_reviews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plugin_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"tenant_id" uuid NOT NULL,
	"rating" smallint NOT NULL,
	"title" text,
	"review_text" text,
	"reply_text" text,
	"replied_by" uuid,
	"replied_at" timestamp with time zone,
	"hidden_at" timestamp with time zone,
	"hidden_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"row_version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "plugin_reviews_plugin_user_key" UNIQUE("plugin_id","user_id"),
	CONSTRAINT "plugin_reviews_rating_range" CHECK ("plugin_reviews"."rating" BETWEEN 1 AND 5),
	CONSTRAINT "plugin_reviews_hidden_whole" CHECK (("plugin_reviews"."hidden_at" IS NULL) = ("plugin_reviews"."hidden_reason" IS NULL))
);
--> statement-breakpoint
CREATE TABLE "download_counters" (
	"version_id" uuid NOT NULL,
	"plugin_id" uuid NOT NULL,
	"day" date NOT NULL,
	"shard" smallint NOT NULL,
	"downloads" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "download_counters_pkey" PRIMARY KEY("version_id","day","shard"),
	CONSTRAINT "download_counters_shard_range" CHECK ("download_counters"."shard" BETWEEN 0 AND 63),
	CONSTRAINT "download_counters_positive" CHECK ("download_counters"."downloads" >= 0)
);
--> statement-breakpoint
CREATE TABLE "plugin_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plugin_id" uuid NOT NULL,
	"version" text NOT NULL,
	"version_key" text GENERATED ALWAYS AS (split_part("plugin_versions"."version", '+', 1)) STORED NOT NULL,
	"sort_key" text COLLATE "C" NOT NULL,
	"is_prerelease" boolean NOT NULL,
	"channel" text DEFAULT 'stable' NOT NULL,
	"visibility" text DEFAULT 'public' NOT NULL,
	"changelog" text,
	"state" text NOT NULL,
	"state_reason" text,
	"yanked_at" timestamp with time zone,
	"yank_reason" text,
	"deprecated_at" timestamp with time zone,
	"deprecation" text,
	"checksum" text NOT NULL,
	"file_size" bigint NOT NULL,
	"tree_digest" text NOT NULL,
	"key_id" text NOT NULL,
	"envelope" text NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	"manifest" jsonb NOT NULL,
	"manifest_sha256" text NOT NULL,
	"min_platform_version" text GENERATED ALWAYS AS ("plugin_versions"."manifest" ->> 'min_platform_version') STORED,
	"max_platform_version" text GENERATED ALWAYS AS ("plugin_versions"."manifest" ->> 'max_platform_version') STORED,
	"python_version" text GENERATED ALWAYS AS ("plugin_versions"."manifest" ->> 'python_version') STORED,
	"node_version" text GENERATED ALWAYS AS ("plugin_versions"."manifest" ->> 'node_version') STORED,
	"python_dependencies" jsonb GENERATED ALWAYS AS ("plugin_versions"."manifest" -> 'dependencies' -> 'python') STORED,
	"npm_dependencies" jsonb GENERATED ALWAYS AS ("plugin_versions"."manifest" -> 'dependencies' -> 'npm') STORED,
	"listing" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"listed_by" uuid,
	"listed_at" timestamp with time zone,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "plugin_versions_plugin_version_key" UNIQUE("plugin_id","version_key"),
	CONSTRAINT "plugin_versions_version_form" CHECK ("plugin_versions"."version" ~ '^[0-9]+[.][0-9]+[.][0-9]+' AND length("plugin_versions"."version") <= 128),
	CONSTRAINT "plugin_versions_state_known" CHECK ("plugin_versions"."state" IN ('staged', 'checking', 'published', 'held', 'rejected')),
	CONSTRAINT "plugin_versions_state_reason" CHECK ("plugin_versions"."state" NOT IN ('held', 'rejected') OR "plugin_versions"."state_reason" IS NOT NULL),
	CONSTRAINT "plugin_versions_published_whole" CHECK ("plugin_versions"."state" <> 'published' OR "plugin_versions"."published_at" IS NOT NULL),
	CONSTRAINT "plugin_versions_visibility_known" CHECK ("plugin_versions"."visibility" IN ('public', 'tenant', 'private')),
	CONSTRAINT "plugin_versions_channel_form" CHECK ("plugin_versions"."channel" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("plugin_versions"."channel") <= 50),
	CONSTRAINT "plugin_versions_yank_whole" CHECK (("plugin_versions"."yanked_at" IS NULL) = ("plugin_versions"."yank_reason" IS NULL)),
	CONSTRAINT "plugin_versions_deprecation_whole" CHECK (("plugin_versions"."deprecated_at" IS NULL) = ("plugin_versions"."deprecation" IS NULL)),
	CONSTRAINT "plugin_versions_file_size_positive" CHECK ("plugin_versions"."file_size" > 0),
	CONSTRAINT "plugin_versions_tree_digest_form" CHECK ("plugin_versions"."tree_digest" ~ '^t1:[A-Za-z0-9+/]{43}=$'),
	CONSTRAINT "plugin_versions_manifest_sha256_form" CHECK ("plugin_versions"."manifest_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "plugin_versions_envelope_size" CHECK (octet_length("plugin_versions"."envelope") <= 65536)
);
--> statement-breakpoint
CREATE TABLE "version_tombstones" (
	"plugin_id" uuid NOT NULL,
	"version_key" text NOT NULL,
	"checksum" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "version_tombstones_pkey" PRIMARY KEY("plugin_id","version_key")
);
--> statement-breakpoint
ALTER TABLE "plugin_analytics" ADD CONSTRAINT "plugin_analytics_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_analytics" ADD CONSTRAINT "plugin_analytics_tenant_id_organisations_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_analytics" ADD CONSTRAINT "plugin_analytics_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registry_tokens" ADD CONSTRAINT "registry_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registry_tokens" ADD CONSTRAINT "registry_tokens_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_dependencies" ADD CONSTRAINT "plugin_dependencies_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_dependencies" ADD CONSTRAINT "plugin_dependencies_depends_on_plugin_id_plugins_id_fk" FOREIGN KEY ("depends_on_plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_hooks" ADD CONSTRAINT "plugin_hooks_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_permissions" ADD CONSTRAINT "plugin_permissions_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugins" ADD CONSTRAINT "plugins_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugins" ADD CONSTRAINT "plugins_default_version_id_plugin_versions_id_fk" FOREIGN KEY ("default_version_id") REFERENCES "public"."plugin_versions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reserved_names" ADD CONSTRAINT "reserved_names_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_keys" ADD CONSTRAINT "signing_keys_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_keys" ADD CONSTRAINT "signing_keys_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_installations" ADD CONSTRAINT "plugin_installations_tenant_id_organisations_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_installations" ADD CONSTRAINT "plugin_installations_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_installations" ADD CONSTRAINT "plugin_installations_version_id_plugin_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."plugin_versions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_installations" ADD CONSTRAINT "plugin_installations_installed_by_users_id_fk" FOREIGN KEY ("installed_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_reviews" ADD CONSTRAINT "plugin_reviews_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_reviews" ADD CONSTRAINT "plugin_reviews_version_id_plugin_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."plugin_versions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_reviews" ADD CONSTRAINT "plugin_reviews_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_reviews" ADD CONSTRAINT "plugin_reviews_tenant_id_organisations_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_reviews" ADD CONSTRAINT "plugin_reviews_replied_by_users_id_fk" FOREIGN KEY ("replied_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "download_counters" ADD CONSTRAINT "download_counters_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "public"."plugin_versions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "download_counters" ADD CONSTRAINT "download_counters_plugin_id_fkey" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_versions" ADD CONSTRAINT "plugin_versions_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_versions" ADD CONSTRAINT "plugin_versions_checksum_blobs_sha256_fk" FOREIGN KEY ("checksum") REFERENCES "public"."blobs"("sha256") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_versions" ADD CONSTRAINT "plugin_versions_key_id_signing_keys_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."signing_keys"("key_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_versions" ADD CONSTRAINT "plugin_versions_listed_by_users_id_fk" FOREIGN KEY ("listed_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_versions" ADD CONSTRAINT "plugin_versions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_tombstones" ADD CONSTRAINT "version_tombstones_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plugin_analytics_plugin_idx" ON "plugin_analytics" USING btree ("plugin_id","timestamp");--> statement-breakpoint
CREATE INDEX "plugin_analytics_tenant_idx" ON "plugin_analytics" USING btree ("tenant_id","event_type","timestamp");--> statement-breakpoint
CREATE INDEX "audit_events_subject_idx" ON "audit_events" USING btree ("subject_type","subject_id");--> statement-breakpoint
CREATE INDEX "audit_events_organisation_idx" ON "audit_events" USING btree ("organisation_id","position");--> statement-breakpoint
CREATE INDEX "audit_events_actor_idx" ON "audit_events" USING btree ("actor_user_id","position");--> statement-breakpoint
CREATE INDEX "members_user_id_idx" ON "members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "registry_tokens_user_id_idx" ON "registry_tokens" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "registry_tokens_organisation_id_idx" ON "registry_tokens" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "plugin_dependencies_depends_on_idx" ON "plugin_dependencies" USING btree ("depends_on_plugin_id");--> statement-breakpoint
CREATE INDEX "plugins_organisation_id_idx" ON "plugins" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "plugins_category_published_idx" ON "plugins" USING btree ("category","published_at","id");--> statement-breakpoint
CREATE INDEX "plugins_type_published_idx" ON "plugins" USING btree ("type","published_at","id");--> statement-breakpoint
CREATE INDEX "plugins_published_idx" ON "plugins" USING btree ("published_at","id");--> statement-breakpoint
CREATE INDEX "plugins_tags_idx" ON "plugins" USING gin ("tags");--> statement-breakpoint
CREATE INDEX "plugins_search_idx" ON "plugins" USING gin ("search");--> statement-breakpoint
CREATE INDEX "plugins_slug_trgm_idx" ON "plugins" USING gin ("slug" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "signing_keys_organisation_id_idx" ON "signing_keys" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "plugin_installations_tenant_idx" ON "plugin_installations" USING btree ("tenant_id","enabled");--> statement-breakpoint
CREATE INDEX "plugin_installations_status_idx" ON "plugin_installations" USING btree ("status","health_status");--> statement-breakpoint
CREATE INDEX "plugin_installations_plugin_idx" ON "plugin_installations" USING btree ("plugin_id");--> statement-breakpoint
CREATE INDEX "plugin_installations_version_idx" ON "plugin_installations" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "plugin_reviews_plugin_idx" ON "plugin_reviews" USING btree ("plugin_id","created_at");--> statement-breakpoint
CREATE INDEX "download_counters_plugin_id_idx" ON "download_counters" USING btree ("plugin_id","day");--> statement-breakpoint
CREATE INDEX "plugin_versions_plugin_sort_idx" ON "plugin_versions" USING btree ("plugin_id","sort_key");--> statement-breakpoint
CREATE INDEX "plugin_versions_checksum_idx" ON "plugin_versions" USING btree ("checksum");--> statement-breakpoint
CREATE INDEX "plugin_versions_key_id_idx" ON "plugin_versions" USING btree ("key_id");