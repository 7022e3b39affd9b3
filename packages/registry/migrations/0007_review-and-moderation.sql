CREATE TABLE "version_checks" (
	"version_id" uuid NOT NULL,
	"name" text NOT NULL,
	"outcome" text NOT NULL,
	"findings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"checked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "version_checks_pkey" PRIMARY KEY("version_id","name"),
	CONSTRAINT "version_checks_name_form" CHECK ("version_checks"."name" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("version_checks"."name") <= 50),
	CONSTRAINT "version_checks_outcome_known" CHECK ("version_checks"."outcome" IN ('passed', 'held'))
);
--> statement-breakpoint
ALTER TABLE "plugin_versions" ADD COLUMN "held_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "plugin_versions" ADD COLUMN "reviewed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "plugin_versions" ADD COLUMN "reviewed_by" uuid;--> statement-breakpoint
ALTER TABLE "plugin_versions" ADD COLUMN "quarantined_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "plugin_versions" ADD COLUMN "quarantine_reason" text;--> statement-breakpoint
ALTER TABLE "plugins" ADD COLUMN "verification" text;--> statement-breakpoint
ALTER TABLE "plugins" ADD COLUMN "verification_note" text;--> statement-breakpoint
ALTER TABLE "plugins" ADD COLUMN "verification_answer" text;--> statement-breakpoint
ALTER TABLE "plugins" ADD COLUMN "verification_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "plugins" ADD COLUMN "featured_rank" integer;--> statement-breakpoint
ALTER TABLE "plugins" ADD COLUMN "featured_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "plugins" ADD COLUMN "banned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "plugins" ADD COLUMN "ban_reason" text;--> statement-breakpoint
ALTER TABLE "plugins" ADD COLUMN "listing" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "version_checks" ADD CONSTRAINT "version_checks_version_id_plugin_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."plugin_versions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_versions" ADD CONSTRAINT "plugin_versions_reviewed_by_users_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plugin_versions_held_idx" ON "plugin_versions" USING btree ("held_at","id") WHERE "plugin_versions"."state" = 'held';--> statement-breakpoint
CREATE INDEX "plugins_featured_idx" ON "plugins" USING btree ("featured_rank","id") WHERE "plugins"."featured_rank" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "plugin_versions" ADD CONSTRAINT "plugin_versions_held_whole" CHECK ("plugin_versions"."state" <> 'held' OR "plugin_versions"."held_at" IS NOT NULL);--> statement-breakpoint
ALTER TABLE "plugin_versions" ADD CONSTRAINT "plugin_versions_reviewed_whole" CHECK (("plugin_versions"."reviewed_at" IS NULL) = ("plugin_versions"."reviewed_by" IS NULL));--> statement-breakpoint
ALTER TABLE "plugin_versions" ADD CONSTRAINT "plugin_versions_quarantine_whole" CHECK (("plugin_versions"."quarantined_at" IS NULL) = ("plugin_versions"."quarantine_reason" IS NULL));--> statement-breakpoint
ALTER TABLE "plugins" ADD CONSTRAINT "plugins_verification_known" CHECK ("plugins"."verification" IN ('requested', 'verified', 'refused'));--> statement-breakpoint
ALTER TABLE "plugins" ADD CONSTRAINT "plugins_verification_whole" CHECK (("plugins"."verification" IS NULL) = ("plugins"."verification_at" IS NULL));--> statement-breakpoint
ALTER TABLE "plugins" ADD CONSTRAINT "plugins_featured_rank_positive" CHECK ("plugins"."featured_rank" BETWEEN 1 AND 1000);--> statement-breakpoint
ALTER TABLE "plugins" ADD CONSTRAINT "plugins_featured_whole" CHECK (("plugins"."featured_rank" IS NULL) = ("plugins"."featured_at" IS NULL));--> statement-breakpoint
ALTER TABLE "plugins" ADD CONSTRAINT "plugins_ban_whole" CHECK (("plugins"."banned_at" IS NULL) = ("plugins"."ban_reason" IS NULL));