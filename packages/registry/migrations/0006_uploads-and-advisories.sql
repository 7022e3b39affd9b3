CREATE TABLE "advisories" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plugin_id" uuid NOT NULL,
	"report_id" uuid,
	"severity" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"affected" text NOT NULL,
	"fixed_version" text,
	"published_at" timestamp with time zone NOT NULL,
	"published_by" uuid NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	"withdrawn_reason" text,
	CONSTRAINT "advisories_severity_known" CHECK ("advisories"."severity" IN ('critical', 'high', 'medium', 'low')),
	CONSTRAINT "advisories_title_size" CHECK (length("advisories"."title") BETWEEN 1 AND 200),
	CONSTRAINT "advisories_description_size" CHECK (octet_length("advisories"."description") BETWEEN 1 AND 100000),
	CONSTRAINT "advisories_affected_size" CHECK (length("advisories"."affected") BETWEEN 1 AND 200),
	CONSTRAINT "advisories_fixed_version_size" CHECK (length("advisories"."fixed_version") <= 128),
	CONSTRAINT "advisories_withdrawn_whole" CHECK (("advisories"."withdrawn_at" IS NULL) = ("advisories"."withdrawn_by" IS NULL) AND ("advisories"."withdrawn_at" IS NULL) = ("advisories"."withdrawn_reason" IS NULL))
);
--> statement-breakpoint
CREATE TABLE "upload_pieces" (
	"upload_id" uuid NOT NULL,
	"start" bigint NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "upload_pieces_pkey" PRIMARY KEY("upload_id","start"),
	CONSTRAINT "upload_pieces_size" CHECK (octet_length("upload_pieces"."bytes") BETWEEN 1 AND 4194304)
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"plugin" text NOT NULL,
	"sha256" text NOT NULL,
	"size" bigint NOT NULL,
	"received" bigint DEFAULT 0 NOT NULL,
	"pieces" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "uploads_same_bytes_key" UNIQUE("organisation_id","user_id","plugin","sha256"),
	CONSTRAINT "uploads_sha256_form" CHECK ("uploads"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "uploads_plugin_size" CHECK (length("uploads"."plugin") BETWEEN 1 AND 100),
	CONSTRAINT "uploads_received_range" CHECK ("uploads"."received" BETWEEN 0 AND "uploads"."size"),
	CONSTRAINT "uploads_pieces_range" CHECK ("uploads"."pieces" BETWEEN 0 AND 10000)
);
--> statement-breakpoint
ALTER TABLE "advisories" ADD CONSTRAINT "advisories_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisories" ADD CONSTRAINT "advisories_report_id_security_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."security_reports"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisories" ADD CONSTRAINT "advisories_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisories" ADD CONSTRAINT "advisories_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upload_pieces" ADD CONSTRAINT "upload_pieces_upload_id_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."uploads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "advisories_plugin_id_idx" ON "advisories" USING btree ("plugin_id","published_at");--> statement-breakpoint
CREATE INDEX "advisories_report_id_idx" ON "advisories" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "uploads_user_id_idx" ON "uploads" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "uploads_expires_at_idx" ON "uploads" USING btree ("expires_at");--> statement-breakpoint
-- Bundles are compressed already: PostgreSQL need not try again.
ALTER TABLE "upload_pieces" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;