CREATE TABLE "idempotency_keys" (
	"token_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"key_sha256" text NOT NULL,
	"request_sha256" text NOT NULL,
	"status" smallint,
	"answer" text,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY("token_id","operation","key_sha256"),
	CONSTRAINT "idempotency_keys_request_form" CHECK ("idempotency_keys"."request_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "idempotency_keys_answer_size" CHECK (octet_length("idempotency_keys"."answer") <= 98304),
	CONSTRAINT "idempotency_keys_answer_whole" CHECK (("idempotency_keys"."status" IS NULL) = ("idempotency_keys"."answer" IS NULL))
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"name" text PRIMARY KEY NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"run_id" uuid,
	"leased_until" timestamp with time zone,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"failure" text
);
--> statement-breakpoint
CREATE UNLOGGED TABLE "rate_windows" (
	"name" text NOT NULL,
	"key_sha256" text NOT NULL,
	"count" integer NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rate_windows_pkey" PRIMARY KEY("name","key_sha256")
);
--> statement-breakpoint
CREATE TABLE "service_state" (
	"id" smallint PRIMARY KEY NOT NULL,
	"read_only" boolean NOT NULL,
	"reason" text,
	"changed_by" uuid,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "service_state_one_row" CHECK ("service_state"."id" = 1),
	CONSTRAINT "service_state_reason_size" CHECK (char_length("service_state"."reason") <= 500)
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_token_id_registry_tokens_id_fk" FOREIGN KEY ("token_id") REFERENCES "public"."registry_tokens"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_state" ADD CONSTRAINT "service_state_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idempotency_keys_expires_at_idx" ON "idempotency_keys" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "rate_windows_ends_at_idx" ON "rate_windows" USING btree ("ends_at");
--> statement-breakpoint
-- Every replica keeps public answers and hears of changes on this channel: the slug of a plugin, or * for everything.
-- A table that public answers are made of and that has a plugin_id takes the kind 'part'.
CREATE FUNCTION ops_center_tell_catalogue() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  told text := '*';
BEGIN
  IF TG_ARGV[0] = 'plugin' THEN
    IF TG_OP = 'DELETE' THEN told := OLD.slug; ELSE told := NEW.slug; END IF;
  ELSIF TG_ARGV[0] = 'part' THEN
    IF TG_OP = 'DELETE' THEN
      SELECT slug INTO told FROM plugins WHERE id = OLD.plugin_id;
    ELSE
      SELECT slug INTO told FROM plugins WHERE id = NEW.plugin_id;
    END IF;
  END IF;
  PERFORM pg_notify('ops_center_catalogue', coalesce(told, '*'));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER plugins_tell_catalogue AFTER INSERT OR DELETE ON plugins
  FOR EACH ROW EXECUTE FUNCTION ops_center_tell_catalogue('plugin');
--> statement-breakpoint
CREATE TRIGGER plugins_tell_catalogue_change AFTER UPDATE ON plugins
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION ops_center_tell_catalogue('plugin');
--> statement-breakpoint
CREATE TRIGGER plugin_versions_tell_catalogue AFTER INSERT OR DELETE ON plugin_versions
  FOR EACH ROW EXECUTE FUNCTION ops_center_tell_catalogue('part');
--> statement-breakpoint
CREATE TRIGGER plugin_versions_tell_catalogue_change AFTER UPDATE ON plugin_versions
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION ops_center_tell_catalogue('part');
--> statement-breakpoint
CREATE TRIGGER organisations_tell_catalogue_change AFTER UPDATE ON organisations
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION ops_center_tell_catalogue('all');
--> statement-breakpoint
CREATE TRIGGER signing_keys_tell_catalogue AFTER INSERT OR DELETE ON signing_keys
  FOR EACH ROW EXECUTE FUNCTION ops_center_tell_catalogue('all');
--> statement-breakpoint
CREATE TRIGGER signing_keys_tell_catalogue_change AFTER UPDATE ON signing_keys
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION ops_center_tell_catalogue('all');
--> statement-breakpoint
CREATE TRIGGER key_rotations_tell_catalogue AFTER INSERT OR UPDATE OR DELETE ON key_rotations
  FOR EACH ROW EXECUTE FUNCTION ops_center_tell_catalogue('all');
--> statement-breakpoint
CREATE TRIGGER plugin_reviews_tell_catalogue AFTER INSERT OR UPDATE OR DELETE ON plugin_reviews
  FOR EACH ROW EXECUTE FUNCTION ops_center_tell_catalogue('part');
--> statement-breakpoint
CREATE TRIGGER advisories_tell_catalogue AFTER INSERT OR UPDATE OR DELETE ON advisories
  FOR EACH ROW EXECUTE FUNCTION ops_center_tell_catalogue('part');
