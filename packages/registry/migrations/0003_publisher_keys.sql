CREATE TABLE "key_challenges" (
	"nonce_sha256" text PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "key_challenges_nonce_form" CHECK ("key_challenges"."nonce_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "key_rotations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"old_key_id" text NOT NULL,
	"new_key_id" text NOT NULL,
	"envelope" text NOT NULL,
	"accepted_at" timestamp with time zone NOT NULL,
	"accepted_by" uuid,
	CONSTRAINT "key_rotations_old_key_id_key" UNIQUE("old_key_id"),
	CONSTRAINT "key_rotations_new_key_id_key" UNIQUE("new_key_id"),
	CONSTRAINT "key_rotations_other_key" CHECK ("key_rotations"."old_key_id" <> "key_rotations"."new_key_id"),
	CONSTRAINT "key_rotations_envelope_size" CHECK (octet_length("key_rotations"."envelope") <= 65536)
);
--> statement-breakpoint
ALTER TABLE "signing_keys" ADD COLUMN "compromised_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "signing_keys" ADD COLUMN "plugins" text[];--> statement-breakpoint
ALTER TABLE "signing_keys" ADD COLUMN "registration" text;--> statement-breakpoint
ALTER TABLE "key_challenges" ADD CONSTRAINT "key_challenges_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_challenges" ADD CONSTRAINT "key_challenges_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_rotations" ADD CONSTRAINT "key_rotations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_rotations" ADD CONSTRAINT "key_rotations_old_key_id_signing_keys_key_id_fk" FOREIGN KEY ("old_key_id") REFERENCES "public"."signing_keys"("key_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_rotations" ADD CONSTRAINT "key_rotations_new_key_id_signing_keys_key_id_fk" FOREIGN KEY ("new_key_id") REFERENCES "public"."signing_keys"("key_id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_rotations" ADD CONSTRAINT "key_rotations_accepted_by_users_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "key_challenges_organisation_id_idx" ON "key_challenges" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "key_challenges_user_id_idx" ON "key_challenges" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "key_rotations_organisation_id_idx" ON "key_rotations" USING btree ("organisation_id");--> statement-breakpoint
ALTER TABLE "signing_keys" ADD CONSTRAINT "signing_keys_compromised_whole" CHECK ("signing_keys"."compromised_since" IS NULL OR "signing_keys"."revoked_reason" IS NOT DISTINCT FROM 'compromised');--> statement-breakpoint
ALTER TABLE "signing_keys" ADD CONSTRAINT "signing_keys_plugins_some" CHECK (cardinality("signing_keys"."plugins") BETWEEN 1 AND 100);--> statement-breakpoint
ALTER TABLE "signing_keys" ADD CONSTRAINT "signing_keys_registration_size" CHECK (octet_length("signing_keys"."registration") <= 65536);