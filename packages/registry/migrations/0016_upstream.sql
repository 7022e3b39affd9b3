CREATE TABLE "upstream_plugins" (
	"slug" text PRIMARY KEY NOT NULL,
	"plugin_id" uuid,
	"registry" text NOT NULL,
	"publisher" text,
	"state" text NOT NULL,
	"etag" text,
	"checked_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"failure_code" text,
	"failure" text,
	"proposal" jsonb,
	"refused" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"withdrawn" text[] DEFAULT '{}'::text[] NOT NULL,
	"advisories" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "upstream_plugins_plugin_id_key" UNIQUE("plugin_id"),
	CONSTRAINT "upstream_plugins_state_known" CHECK ("upstream_plugins"."state" IN ('mirrored', 'changed', 'refused', 'gone')),
	CONSTRAINT "upstream_plugins_failure_whole" CHECK (("upstream_plugins"."failed_at" IS NULL) = ("upstream_plugins"."failure_code" IS NULL)),
	CONSTRAINT "upstream_plugins_pinned" CHECK ("upstream_plugins"."plugin_id" IS NULL OR "upstream_plugins"."publisher" IS NOT NULL),
	CONSTRAINT "upstream_plugins_proposal_whole" CHECK (("upstream_plugins"."state" = 'changed') = ("upstream_plugins"."proposal" IS NOT NULL))
);
--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "mirrored_from" text;--> statement-breakpoint
ALTER TABLE "plugins" ADD COLUMN "mirrored_from" text;--> statement-breakpoint
ALTER TABLE "upstream_plugins" ADD CONSTRAINT "upstream_plugins_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "upstream_plugins_state_idx" ON "upstream_plugins" USING btree ("state","slug");--> statement-breakpoint
-- Nobody acts here for a publisher of another registry: its plugins are what they are there, and nothing else.
CREATE FUNCTION ops_center_refuse_mirrored_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM organisations WHERE id = NEW.organisation_id AND mirrored_from IS NOT NULL) THEN
    RAISE EXCEPTION 'the organisation is a publisher of another registry'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'members_not_mirrored';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER members_refuse_mirrored BEFORE INSERT OR UPDATE OF organisation_id ON members
  FOR EACH ROW EXECUTE FUNCTION ops_center_refuse_mirrored_member();
--> statement-breakpoint
-- An organisation that people act for cannot become one of another registry either.
CREATE FUNCTION ops_center_refuse_members_mirrored() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.mirrored_from IS NOT NULL AND EXISTS (SELECT FROM members WHERE organisation_id = NEW.id) THEN
    RAISE EXCEPTION 'people act for the organisation here'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'organisations_mirrored_without_members';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER organisations_refuse_mirrored BEFORE UPDATE OF mirrored_from ON organisations
  FOR EACH ROW EXECUTE FUNCTION ops_center_refuse_members_mirrored();
--> statement-breakpoint
-- Public answers tell of faults that the other registry knows.
CREATE TRIGGER upstream_plugins_tell_catalogue AFTER UPDATE ON upstream_plugins
  FOR EACH ROW WHEN (OLD.advisories IS DISTINCT FROM NEW.advisories)
  EXECUTE FUNCTION ops_center_tell_catalogue('part');
