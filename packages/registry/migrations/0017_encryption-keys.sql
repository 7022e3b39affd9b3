CREATE TABLE "encryption_keys" (
	"key_id" text PRIMARY KEY NOT NULL,
	"probe" text,
	"added_at" timestamp with time zone NOT NULL,
	"forgotten_at" timestamp with time zone,
	CONSTRAINT "encryption_keys_key_id_form" CHECK ("encryption_keys"."key_id" ~ '^[0-9a-f]{12}$'),
	CONSTRAINT "encryption_keys_probe_whole" CHECK (("encryption_keys"."probe" IS NULL) = ("encryption_keys"."forgotten_at" IS NOT NULL))
);
