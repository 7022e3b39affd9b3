CREATE TABLE "plugin_flags" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plugin_id" uuid NOT NULL,
	"flagged_by" uuid NOT NULL,
	"reason" text NOT NULL,
	"note" text,
	"status" text DEFAULT 'open' NOT NULL,
	"flagged_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"answer" text,
	CONSTRAINT "plugin_flags_reason_known" CHECK ("plugin_flags"."reason" IN ('spam', 'malware', 'impersonation', 'copyright', 'abuse', 'other')),
	CONSTRAINT "plugin_flags_status_known" CHECK ("plugin_flags"."status" IN ('open', 'upheld', 'dismissed')),
	CONSTRAINT "plugin_flags_text_size" CHECK (octet_length("plugin_flags"."note") <= 10000 AND octet_length("plugin_flags"."answer") <= 10000),
	CONSTRAINT "plugin_flags_answered_whole" CHECK (("plugin_flags"."status" = 'open') = ("plugin_flags"."answered_at" IS NULL) AND ("plugin_flags"."answered_at" IS NULL) = ("plugin_flags"."answered_by" IS NULL))
);
--> statement-breakpoint
ALTER TABLE "plugin_flags" ADD CONSTRAINT "plugin_flags_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_flags" ADD CONSTRAINT "plugin_flags_flagged_by_users_id_fk" FOREIGN KEY ("flagged_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_flags" ADD CONSTRAINT "plugin_flags_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "plugin_flags_one_open_key" ON "plugin_flags" USING btree ("plugin_id","flagged_by") WHERE "plugin_flags"."status" = 'open';--> statement-breakpoint
CREATE INDEX "plugin_flags_status_idx" ON "plugin_flags" USING btree ("status","flagged_at","id");--> statement-breakpoint
CREATE INDEX "plugin_flags_flagged_by_idx" ON "plugin_flags" USING btree ("flagged_by","flagged_at");