CREATE TABLE "security_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plugin_id" uuid NOT NULL,
	"severity" text NOT NULL,
	"description" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"reported_by" uuid NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"note" text,
	CONSTRAINT "security_reports_severity_known" CHECK ("security_reports"."severity" IN ('critical', 'high', 'medium', 'low')),
	CONSTRAINT "security_reports_status_known" CHECK ("security_reports"."status" IN ('open', 'acknowledged', 'resolved', 'rejected')),
	CONSTRAINT "security_reports_description_size" CHECK (octet_length("security_reports"."description") BETWEEN 1 AND 100000),
	CONSTRAINT "security_reports_answered_whole" CHECK (("security_reports"."status" = 'open') = ("security_reports"."answered_at" IS NULL))
);
--> statement-breakpoint
ALTER TABLE "plugin_versions" ADD COLUMN "replacement" text;--> statement-breakpoint
ALTER TABLE "security_reports" ADD CONSTRAINT "security_reports_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "security_reports" ADD CONSTRAINT "security_reports_reported_by_users_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "security_reports" ADD CONSTRAINT "security_reports_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "security_reports_plugin_id_idx" ON "security_reports" USING btree ("plugin_id","reported_at");--> statement-breakpoint
CREATE INDEX "security_reports_reported_by_idx" ON "security_reports" USING btree ("reported_by","reported_at");--> statement-breakpoint
ALTER TABLE "plugin_versions" ADD CONSTRAINT "plugin_versions_replacement_whole" CHECK ("plugin_versions"."replacement" IS NULL OR "plugin_versions"."deprecation" IS NOT NULL);