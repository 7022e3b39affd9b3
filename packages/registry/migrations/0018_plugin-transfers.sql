ALTER TABLE "plugin_transfers" ADD COLUMN "envelope" text;--> statement-breakpoint
ALTER TABLE "plugin_transfers" ADD COLUMN "reason" text;--> statement-breakpoint
CREATE INDEX "audit_events_other_organisation_idx" ON "audit_events" USING btree (("details" ->> 'other_organisation_id'),"position") WHERE "audit_events"."details" ->> 'other_organisation_id' IS NOT NULL;--> statement-breakpoint
ALTER TABLE "plugin_transfers" ADD CONSTRAINT "plugin_transfers_envelope_size" CHECK (octet_length("plugin_transfers"."envelope") <= 65536);--> statement-breakpoint
ALTER TABLE "plugin_transfers" ADD CONSTRAINT "plugin_transfers_forced_unsigned" CHECK ("plugin_transfers"."envelope" IS NULL OR "plugin_transfers"."reason" IS NULL);