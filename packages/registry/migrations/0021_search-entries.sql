CREATE TABLE "search_entries" (
	"plugin_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"downloads" bigint NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"rating_score" integer NOT NULL,
	"is_public" boolean NOT NULL,
	"is_free" boolean NOT NULL,
	"is_verified" boolean NOT NULL,
	"is_official" boolean NOT NULL,
	"slug" text NOT NULL,
	"names" text NOT NULL,
	"category" text NOT NULL,
	"type" text NOT NULL,
	"pricing_model" text NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
-- Counters change often, words seldom: room for the new row beside the old one spares the indexes.
ALTER TABLE search_entries SET (fillfactor = 90);
--> statement-breakpoint
-- Enters listed plugins, with what they say now, and takes out those that are not listed. Rows are held in one order.
CREATE FUNCTION ops_center_enter_for_search(changed uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM search_entries WHERE plugin_id = ANY (changed) ORDER BY plugin_id FOR NO KEY UPDATE;
  DELETE FROM search_entries USING plugins
  WHERE search_entries.plugin_id = ANY (changed) AND plugins.id = search_entries.plugin_id
    AND NOT (plugins.default_version_id IS NOT NULL AND plugins.deleted_at IS NULL AND plugins.banned_at IS NULL);
  -- Of a plugin that comes in, no counter may change between reading it here and following it.
  PERFORM FROM plugin_standings
  WHERE plugin_id = ANY (changed) AND NOT EXISTS (
    SELECT FROM search_entries WHERE search_entries.plugin_id = plugin_standings.plugin_id
  )
  ORDER BY plugin_id FOR NO KEY UPDATE;
  INSERT INTO search_entries (plugin_id, organisation_id, downloads, published_at, updated_at, rating_score,
    is_public, is_free, is_verified, is_official, slug, names, category, type, pricing_model, words)
  SELECT plugins.id, plugins.organisation_id, plugin_standings.downloads, plugins.published_at, plugins.updated_at,
         plugin_standings.rating_score, plugins.visibility = 'public', plugins.is_free, plugins.is_verified,
         plugins.is_official, plugins.slug,
         -- The name for people, and below it the slug when that has other words.
         CASE WHEN lower(regexp_replace(plugins.name, '[^a-zA-Z0-9]+', '-', 'g')) = plugins.slug THEN plugins.name
              ELSE plugins.name || E'\n' || plugins.slug END,
         plugins.category, plugins.type, plugins.pricing_model, plugins.search
  FROM plugins JOIN plugin_standings ON plugin_standings.plugin_id = plugins.id
  WHERE plugins.id = ANY (changed)
    AND plugins.default_version_id IS NOT NULL AND plugins.deleted_at IS NULL AND plugins.banned_at IS NULL
  ORDER BY plugins.id
  ON CONFLICT (plugin_id) DO UPDATE SET
    organisation_id = excluded.organisation_id, published_at = excluded.published_at, updated_at = excluded.updated_at,
    is_public = excluded.is_public, is_free = excluded.is_free, is_verified = excluded.is_verified,
    is_official = excluded.is_official, slug = excluded.slug, names = excluded.names,
    category = excluded.category, type = excluded.type, pricing_model = excluded.pricing_model,
    words = excluded.words;
END $$;
--> statement-breakpoint
CREATE FUNCTION ops_center_follow_plugins() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed uuid[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(id) INTO changed FROM after WHERE default_version_id IS NOT NULL;
  ELSE
    SELECT array_agg(after.id) INTO changed
    FROM after JOIN before ON before.id = after.id
    WHERE (before.slug, before.name, before.description, before.tags, before.keywords, before.organisation_id,
           before.visibility, before.default_version_id, before.deleted_at, before.banned_at,
           before.published_at, before.updated_at, before.is_free, before.is_verified, before.is_official,
           before.category, before.type, before.pricing_model)
      IS DISTINCT FROM
          (after.slug, after.name, after.description, after.tags, after.keywords, after.organisation_id,
           after.visibility, after.default_version_id, after.deleted_at, after.banned_at, after.published_at,
           after.updated_at, after.is_free, after.is_verified, after.is_official, after.category, after.type,
           after.pricing_model);
  END IF;
  IF changed IS NOT NULL THEN PERFORM ops_center_enter_for_search(changed); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- By name, they fire after those that make and change standings.
CREATE TRIGGER plugins_search_new AFTER INSERT ON plugins REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION ops_center_follow_plugins();
--> statement-breakpoint
CREATE TRIGGER plugins_search_change AFTER UPDATE ON plugins REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION ops_center_follow_plugins();
--> statement-breakpoint
CREATE FUNCTION ops_center_follow_standings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM search_entries WHERE plugin_id IN (SELECT plugin_id FROM after) ORDER BY plugin_id FOR NO KEY UPDATE;
  UPDATE search_entries SET downloads = after.downloads, rating_score = after.rating_score
  FROM after
  WHERE search_entries.plugin_id = after.plugin_id
    AND (search_entries.downloads, search_entries.rating_score) IS DISTINCT FROM (after.downloads, after.rating_score);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER plugin_standings_search AFTER UPDATE ON plugin_standings REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION ops_center_follow_standings();
--> statement-breakpoint
INSERT INTO search_entries (plugin_id, organisation_id, downloads, published_at, updated_at, rating_score,
    is_public, is_free, is_verified, is_official, slug, names, category, type, pricing_model, words)
SELECT plugins.id, plugins.organisation_id, plugin_standings.downloads, plugins.published_at, plugins.updated_at,
         plugin_standings.rating_score, plugins.visibility = 'public', plugins.is_free, plugins.is_verified,
         plugins.is_official, plugins.slug,
         -- The name for people, and below it the slug when that has other words.
         CASE WHEN lower(regexp_replace(plugins.name, '[^a-zA-Z0-9]+', '-', 'g')) = plugins.slug THEN plugins.name
              ELSE plugins.name || E'\n' || plugins.slug END,
         plugins.category, plugins.type, plugins.pricing_model, plugins.search
  FROM plugins JOIN plugin_standings ON plugin_standings.plugin_id = plugins.id
WHERE plugins.default_version_id IS NOT NULL AND plugins.deleted_at IS NULL AND plugins.banned_at IS NULL;
--> statement-breakpoint
CREATE INDEX "search_entries_words_idx" ON "search_entries" USING gin ("words") WITH (fastupdate=false);
--> statement-breakpoint
CREATE INDEX "search_entries_names_idx" ON "search_entries" USING gin ("names" gin_trgm_ops) WITH (fastupdate=false);
--> statement-breakpoint
-- What searched the wide rows. A server of the version before still answers, only slower.
DROP INDEX "plugins_name_trgm_idx";
--> statement-breakpoint
DROP INDEX "plugins_search_idx";
--> statement-breakpoint
DROP INDEX "plugins_slug_trgm_idx";
