CREATE TABLE "device_grants" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"device_code_sha256" text NOT NULL,
	"user_code_sha256" text NOT NULL,
	"client_id" text NOT NULL,
	"client_name" text NOT NULL,
	"scopes" text[] NOT NULL,
	"address" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"interval" integer NOT NULL,
	"polled_at" timestamp with time zone,
	"status" text DEFAULT 'pending' NOT NULL,
	"user_id" uuid,
	"decided_at" timestamp with time zone,
	"granted_scopes" text[],
	"organisation_id" uuid,
	"token_id" uuid,
	CONSTRAINT "device_grants_device_code_key" UNIQUE("device_code_sha256"),
	CONSTRAINT "device_grants_user_code_key" UNIQUE("user_code_sha256"),
	CONSTRAINT "device_grants_device_code_form" CHECK ("device_grants"."device_code_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "device_grants_user_code_form" CHECK ("device_grants"."user_code_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "device_grants_status_known" CHECK ("device_grants"."status" IN ('pending', 'approved', 'denied', 'used')),
	CONSTRAINT "device_grants_decided_whole" CHECK (("device_grants"."status" = 'pending') = ("device_grants"."user_id" IS NULL) AND ("device_grants"."user_id" IS NULL) = ("device_grants"."decided_at" IS NULL))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"secret_sha256" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_secret_sha256_key" UNIQUE("secret_sha256"),
	CONSTRAINT "sessions_secret_sha256_form" CHECK ("sessions"."secret_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid,
	"secret_sha256" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "sign_in_links_secret_sha256_key" UNIQUE("secret_sha256"),
	CONSTRAINT "sign_in_links_secret_sha256_form" CHECK ("sign_in_links"."secret_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "user_passwords" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "registry_tokens" ADD COLUMN "plugin_slugs" text[];--> statement-breakpoint
ALTER TABLE "registry_tokens" ADD COLUMN "issued_by" text DEFAULT 'operator' NOT NULL;--> statement-breakpoint
ALTER TABLE "device_grants" ADD CONSTRAINT "device_grants_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device_grants" ADD CONSTRAINT "device_grants_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device_grants" ADD CONSTRAINT "device_grants_token_id_registry_tokens_id_fk" FOREIGN KEY ("token_id") REFERENCES "public"."registry_tokens"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD CONSTRAINT "sign_in_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_passwords" ADD CONSTRAINT "user_passwords_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "device_grants_expires_at_idx" ON "device_grants" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "device_grants_organisation_id_idx" ON "device_grants" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "device_grants_token_id_idx" ON "device_grants" USING btree ("token_id");--> statement-breakpoint
CREATE INDEX "sessions_user_id_idx" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_at_idx" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_links_user_id_idx" ON "sign_in_links" USING btree ("user_id");--> statement-breakpoint
ALTER TABLE "registry_tokens" ADD CONSTRAINT "registry_tokens_issued_by_known" CHECK ("registry_tokens"."issued_by" IN ('operator', 'user', 'device', 'ci'));--> statement-breakpoint
ALTER TABLE "registry_tokens" ADD CONSTRAINT "registry_tokens_plugins_some" CHECK ("registry_tokens"."plugin_slugs" IS NULL OR cardinality("registry_tokens"."plugin_slugs") BETWEEN 1 AND 100);