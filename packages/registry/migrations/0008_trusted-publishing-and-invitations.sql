CREATE TABLE "organisation_invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"email" text,
	"role" text NOT NULL,
	"secret_sha256" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"accepted_by" uuid,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "organisation_invitations_secret_sha256_key" UNIQUE("secret_sha256"),
	CONSTRAINT "organisation_invitations_role_known" CHECK ("organisation_invitations"."role" IN ('owner', 'maintainer', 'publisher', 'reader')),
	CONSTRAINT "organisation_invitations_secret_sha256_form" CHECK ("organisation_invitations"."secret_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "organisation_invitations_accepted_whole" CHECK (("organisation_invitations"."accepted_at" IS NULL) = ("organisation_invitations"."accepted_by" IS NULL) AND ("organisation_invitations"."accepted_at" IS NULL OR "organisation_invitations"."revoked_at" IS NULL))
);
--> statement-breakpoint
CREATE TABLE "plugin_transfers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plugin_id" uuid NOT NULL,
	"from_organisation_id" uuid NOT NULL,
	"to_organisation_id" uuid NOT NULL,
	"status" text DEFAULT 'offered' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	CONSTRAINT "plugin_transfers_status_known" CHECK ("plugin_transfers"."status" IN ('offered', 'accepted', 'declined', 'withdrawn')),
	CONSTRAINT "plugin_transfers_elsewhere" CHECK ("plugin_transfers"."from_organisation_id" <> "plugin_transfers"."to_organisation_id"),
	CONSTRAINT "plugin_transfers_decided_whole" CHECK (("plugin_transfers"."status" = 'offered') = ("plugin_transfers"."decided_at" IS NULL) AND ("plugin_transfers"."decided_at" IS NULL) = ("plugin_transfers"."decided_by" IS NULL))
);
--> statement-breakpoint
CREATE TABLE "trusted_publishers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"plugin_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"issuer" text NOT NULL,
	"claims" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "trusted_publishers_once" UNIQUE("plugin_id","issuer","claims"),
	CONSTRAINT "trusted_publishers_claims_form" CHECK (jsonb_typeof("trusted_publishers"."claims") = 'object'),
	CONSTRAINT "trusted_publishers_issuer_size" CHECK (length("trusted_publishers"."issuer") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "used_ci_tokens" (
	"issuer" text NOT NULL,
	"jti_sha256" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "used_ci_tokens_pkey" PRIMARY KEY("issuer","jti_sha256"),
	CONSTRAINT "used_ci_tokens_jti_sha256_form" CHECK ("used_ci_tokens"."jti_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "uploads" DROP CONSTRAINT "uploads_user_id_users_id_fk";
--> statement-breakpoint
ALTER TABLE "uploads" DROP CONSTRAINT "uploads_organisation_id_organisations_id_fk";
--> statement-breakpoint
ALTER TABLE "registry_tokens" ADD COLUMN "trusted_publisher_id" uuid;--> statement-breakpoint
ALTER TABLE "organisation_invitations" ADD CONSTRAINT "organisation_invitations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_invitations" ADD CONSTRAINT "organisation_invitations_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_invitations" ADD CONSTRAINT "organisation_invitations_accepted_by_users_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_transfers" ADD CONSTRAINT "plugin_transfers_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_transfers" ADD CONSTRAINT "plugin_transfers_from_organisation_id_organisations_id_fk" FOREIGN KEY ("from_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_transfers" ADD CONSTRAINT "plugin_transfers_to_organisation_id_organisations_id_fk" FOREIGN KEY ("to_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_transfers" ADD CONSTRAINT "plugin_transfers_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plugin_transfers" ADD CONSTRAINT "plugin_transfers_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trusted_publishers" ADD CONSTRAINT "trusted_publishers_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trusted_publishers" ADD CONSTRAINT "trusted_publishers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trusted_publishers" ADD CONSTRAINT "trusted_publishers_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "organisation_invitations_organisation_id_idx" ON "organisation_invitations" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE INDEX "plugin_transfers_plugin_id_idx" ON "plugin_transfers" USING btree ("plugin_id");--> statement-breakpoint
CREATE INDEX "plugin_transfers_from_organisation_id_idx" ON "plugin_transfers" USING btree ("from_organisation_id");--> statement-breakpoint
CREATE INDEX "plugin_transfers_to_organisation_id_idx" ON "plugin_transfers" USING btree ("to_organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plugin_transfers_one_open" ON "plugin_transfers" USING btree ("plugin_id") WHERE "plugin_transfers"."status" = 'offered';--> statement-breakpoint
CREATE INDEX "trusted_publishers_organisation_id_idx" ON "trusted_publishers" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "used_ci_tokens_expires_at_idx" ON "used_ci_tokens" USING btree ("expires_at");--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "registry_tokens_trusted_publisher_id_idx" ON "registry_tokens" USING btree ("trusted_publisher_id") WHERE "registry_tokens"."trusted_publisher_id" IS NOT NULL;