CREATE TABLE "installation_events" (
	"tenant_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"event" text NOT NULL,
	"installation_id" uuid NOT NULL,
	"plugin_id" uuid NOT NULL,
	"plugin" text NOT NULL,
	"version" text NOT NULL,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "installation_events_pkey" PRIMARY KEY("tenant_id","sequence"),
	CONSTRAINT "installation_events_sequence_positive" CHECK ("installation_events"."sequence" > 0)
);
--> statement-breakpoint
CREATE TABLE "installation_hosts" (
	"installation_id" uuid NOT NULL,
	"host" text NOT NULL,
	"health" text NOT NULL,
	"message" text,
	"version" text,
	"reported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "installation_hosts_pkey" PRIMARY KEY("installation_id","host"),
	CONSTRAINT "installation_hosts_health_known" CHECK ("installation_hosts"."health" IN ('healthy', 'degraded', 'unhealthy')),
	CONSTRAINT "installation_hosts_size" CHECK (length("installation_hosts"."host") <= 100 AND length("installation_hosts"."message") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "installation_logs" (
	"installation_id" uuid NOT NULL,
	"position" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"level" text NOT NULL,
	"host" text NOT NULL,
	"message" text NOT NULL,
	CONSTRAINT "installation_logs_pkey" PRIMARY KEY("installation_id","position"),
	CONSTRAINT "installation_logs_level_known" CHECK ("installation_logs"."level" IN ('debug', 'info', 'warning', 'error')),
	CONSTRAINT "installation_logs_size" CHECK (length("installation_logs"."host") <= 100 AND length("installation_logs"."message") <= 4000)
);
--> statement-breakpoint
CREATE TABLE "installation_streams" (
	"tenant_id" uuid PRIMARY KEY NOT NULL,
	"last_sequence" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tenant_policies" (
	"tenant_id" uuid PRIMARY KEY NOT NULL,
	"allowed" text[],
	"denied" text[] DEFAULT '{}'::text[] NOT NULL,
	"min_release_age_hours" integer DEFAULT 0 NOT NULL,
	"max_risk" text DEFAULT 'critical' NOT NULL,
	"row_version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by" uuid,
	CONSTRAINT "tenant_policies_age_range" CHECK ("tenant_policies"."min_release_age_hours" BETWEEN 0 AND 8760),
	CONSTRAINT "tenant_policies_risk_known" CHECK ("tenant_policies"."max_risk" IN ('low', 'medium', 'high', 'critical')),
	CONSTRAINT "tenant_policies_lists_bounded" CHECK (cardinality("tenant_policies"."denied") <= 1000 AND ("tenant_policies"."allowed" IS NULL OR cardinality("tenant_policies"."allowed") <= 1000))
);
--> statement-breakpoint
ALTER TABLE "plugin_installations" ADD COLUMN "pending_version_id" uuid;--> statement-breakpoint
ALTER TABLE "plugin_installations" ADD COLUMN "pending_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "plugin_installations" ADD COLUMN "secrets" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "installation_events" ADD CONSTRAINT "installation_events_tenant_id_organisations_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "installation_hosts" ADD CONSTRAINT "installation_hosts_installation_id_plugin_installations_id_fk" FOREIGN KEY ("installation_id") REFERENCES "public"."plugin_installations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "installation_logs" ADD CONSTRAINT "installation_logs_installation_id_plugin_installations_id_fk" FOREIGN KEY ("installation_id") REFERENCES "public"."plugin_installations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "installation_streams" ADD CONSTRAINT "installation_streams_tenant_id_organisations_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenant_policies" ADD CONSTRAINT "tenant_policies_tenant_id_organisations_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenant_policies" ADD CONSTRAINT "tenant_policies_updated_by_users_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tenant_policies_updated_by_idx" ON "tenant_policies" USING btree ("updated_by");--> statement-breakpoint
ALTER TABLE "plugin_installations" ADD CONSTRAINT "plugin_installations_pending_version_id_plugin_versions_id_fk" FOREIGN KEY ("pending_version_id") REFERENCES "public"."plugin_versions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_installations" ADD CONSTRAINT "plugin_installations_pending_whole" CHECK (("plugin_installations"."pending_version_id" IS NULL) = ("plugin_installations"."pending_since" IS NULL));