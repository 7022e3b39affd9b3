CREATE TABLE "plugin_standings" (
	"plugin_id" uuid PRIMARY KEY NOT NULL,
	"downloads" bigint DEFAULT 0 NOT NULL,
	"stars_1" integer DEFAULT 0 NOT NULL,
	"stars_2" integer DEFAULT 0 NOT NULL,
	"stars_3" integer DEFAULT 0 NOT NULL,
	"stars_4" integer DEFAULT 0 NOT NULL,
	"stars_5" integer DEFAULT 0 NOT NULL,
	"rating_count" integer GENERATED ALWAYS AS (("stars_1" + "stars_2" + "stars_3" + "stars_4" + "stars_5")) STORED NOT NULL,
	"rating_score" integer GENERATED ALWAYS AS ((17500 + 1000 * ("stars_1" + 2 * "stars_2" + 3 * "stars_3" + 4 * "stars_4" + 5 * "stars_5")) / (5 + ("stars_1" + "stars_2" + "stars_3" + "stars_4" + "stars_5"))) STORED NOT NULL,
	CONSTRAINT "plugin_standings_downloads_positive" CHECK ("plugin_standings"."downloads" >= 0)
);
--> statement-breakpoint
CREATE TABLE "review_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"review_id" uuid NOT NULL,
	"reported_by" uuid NOT NULL,
	"reason" text NOT NULL,
	"note" text,
	"reported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "review_reports_review_user_key" UNIQUE("review_id","reported_by"),
	CONSTRAINT "review_reports_reason_known" CHECK ("review_reports"."reason" IN ('spam', 'abuse', 'off-topic', 'conflict-of-interest', 'other')),
	CONSTRAINT "review_reports_note_size" CHECK (length("review_reports"."note") <= 2000)
);
--> statement-breakpoint
ALTER TABLE "plugin_reviews" ADD COLUMN "hidden_by" uuid;--> statement-breakpoint
ALTER TABLE "plugin_standings" ADD CONSTRAINT "plugin_standings_plugin_id_plugins_id_fk" FOREIGN KEY ("plugin_id") REFERENCES "public"."plugins"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_reports" ADD CONSTRAINT "review_reports_review_id_plugin_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."plugin_reviews"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_reports" ADD CONSTRAINT "review_reports_reported_by_users_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plugin_standings_downloads_idx" ON "plugin_standings" USING btree ("downloads" DESC NULLS FIRST,"plugin_id");--> statement-breakpoint
CREATE INDEX "plugin_standings_rating_idx" ON "plugin_standings" USING btree ("rating_score" DESC NULLS FIRST,"plugin_id");--> statement-breakpoint
CREATE INDEX "review_reports_reported_by_idx" ON "review_reports" USING btree ("reported_by","reported_at");--> statement-breakpoint
ALTER TABLE "plugin_reviews" ADD CONSTRAINT "plugin_reviews_hidden_by_users_id_fk" FOREIGN KEY ("hidden_by") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plugins_updated_idx" ON "plugins" USING btree ("updated_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "plugins_newest_idx" ON "plugins" USING btree ("published_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "plugins_name_idx" ON "plugins" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "plugins_category_updated_idx" ON "plugins" USING btree ("category","updated_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "plugins_name_letters_idx" ON "plugins" USING btree (lower(regexp_replace("name", '[^a-zA-Z0-9]+', '', 'g')));--> statement-breakpoint
CREATE INDEX "plugins_name_trgm_idx" ON "plugins" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "plugin_installations_installed_idx" ON "plugin_installations" USING btree ("installed_at","plugin_id");--> statement-breakpoint
CREATE INDEX "plugin_reviews_newest_idx" ON "plugin_reviews" USING btree ("plugin_id","updated_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "download_counters_day_idx" ON "download_counters" USING btree ("day","plugin_id");--> statement-breakpoint
ALTER TABLE "plugin_reviews" ADD CONSTRAINT "plugin_reviews_text_size" CHECK (length("plugin_reviews"."title") <= 200 AND length("plugin_reviews"."review_text") <= 10000 AND length("plugin_reviews"."reply_text") <= 10000);
--> statement-breakpoint
-- Every plugin stands somewhere from its first moment.
CREATE FUNCTION ops_center_place_plugins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO plugin_standings (plugin_id) SELECT id FROM added ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER plugins_place AFTER INSERT ON plugins REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION ops_center_place_plugins();
--> statement-breakpoint
-- Whether all who see a plugin see its version, too.
CREATE FUNCTION ops_center_seen_with_plugin(plugin text, version text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN array_position(ARRAY['private', 'tenant', 'public'], version) >= array_position(ARRAY['private', 'tenant', 'public'], plugin);
--> statement-breakpoint
-- Adds what a statement changed in the counters. The rows are held before the visibility is read, and always in one order.
CREATE FUNCTION ops_center_count_downloads() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM plugin_standings WHERE plugin_id IN (SELECT plugin_id FROM after) ORDER BY plugin_id FOR NO KEY UPDATE;
  IF TG_OP = 'INSERT' THEN
    UPDATE plugin_standings SET downloads = plugin_standings.downloads + more.downloads
    FROM (
      SELECT after.plugin_id, sum(after.downloads) AS downloads
      FROM after
        JOIN plugin_versions ON plugin_versions.id = after.version_id
        JOIN plugins ON plugins.id = after.plugin_id
      WHERE ops_center_seen_with_plugin(plugins.visibility, plugin_versions.visibility)
      GROUP BY after.plugin_id
    ) AS more
    WHERE plugin_standings.plugin_id = more.plugin_id;
  ELSE
    UPDATE plugin_standings SET downloads = plugin_standings.downloads + more.downloads
    FROM (
      SELECT after.plugin_id, sum(after.downloads - before.downloads) AS downloads
      FROM after
        JOIN before USING (version_id, day, shard)
        JOIN plugin_versions ON plugin_versions.id = after.version_id
        JOIN plugins ON plugins.id = after.plugin_id
      WHERE ops_center_seen_with_plugin(plugins.visibility, plugin_versions.visibility)
      GROUP BY after.plugin_id
    ) AS more
    WHERE plugin_standings.plugin_id = more.plugin_id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER download_counters_count_new AFTER INSERT ON download_counters REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION ops_center_count_downloads();
--> statement-breakpoint
CREATE TRIGGER download_counters_count_more AFTER UPDATE ON download_counters
  REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION ops_center_count_downloads();
--> statement-breakpoint
-- More or fewer versions count when more or fewer people see the plugin.
CREATE FUNCTION ops_center_recount_downloads() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM plugin_standings WHERE plugin_id = NEW.id FOR NO KEY UPDATE;
  UPDATE plugin_standings SET downloads = coalesce((
    SELECT sum(download_counters.downloads)
    FROM download_counters JOIN plugin_versions ON plugin_versions.id = download_counters.version_id
    WHERE download_counters.plugin_id = NEW.id
      AND ops_center_seen_with_plugin(NEW.visibility, plugin_versions.visibility)
  ), 0)
  WHERE plugin_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER plugins_recount_downloads AFTER UPDATE OF visibility ON plugins
  FOR EACH ROW WHEN (OLD.visibility IS DISTINCT FROM NEW.visibility) EXECUTE FUNCTION ops_center_recount_downloads();
--> statement-breakpoint
-- Reviews count while they are not hidden.
CREATE FUNCTION ops_center_count_reviews() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.hidden_at IS NULL THEN
    UPDATE plugin_standings SET
      stars_1 = stars_1 - (OLD.rating = 1)::int, stars_2 = stars_2 - (OLD.rating = 2)::int,
      stars_3 = stars_3 - (OLD.rating = 3)::int, stars_4 = stars_4 - (OLD.rating = 4)::int,
      stars_5 = stars_5 - (OLD.rating = 5)::int
    WHERE plugin_id = OLD.plugin_id;
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.hidden_at IS NULL THEN
    UPDATE plugin_standings SET
      stars_1 = stars_1 + (NEW.rating = 1)::int, stars_2 = stars_2 + (NEW.rating = 2)::int,
      stars_3 = stars_3 + (NEW.rating = 3)::int, stars_4 = stars_4 + (NEW.rating = 4)::int,
      stars_5 = stars_5 + (NEW.rating = 5)::int
    WHERE plugin_id = NEW.plugin_id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER plugin_reviews_count AFTER INSERT OR DELETE OR UPDATE OF rating, hidden_at ON plugin_reviews
  FOR EACH ROW EXECUTE FUNCTION ops_center_count_reviews();
--> statement-breakpoint
INSERT INTO plugin_standings (plugin_id, downloads, stars_1, stars_2, stars_3, stars_4, stars_5)
SELECT plugins.id, coalesce(counted.downloads, 0), coalesce(rated.one, 0), coalesce(rated.two, 0),
       coalesce(rated.three, 0), coalesce(rated.four, 0), coalesce(rated.five, 0)
FROM plugins
  LEFT JOIN (
    SELECT download_counters.plugin_id, sum(download_counters.downloads) AS downloads
    FROM download_counters
      JOIN plugin_versions ON plugin_versions.id = download_counters.version_id
      JOIN plugins ON plugins.id = download_counters.plugin_id
    WHERE ops_center_seen_with_plugin(plugins.visibility, plugin_versions.visibility)
    GROUP BY download_counters.plugin_id
  ) AS counted ON counted.plugin_id = plugins.id
  LEFT JOIN (
    SELECT plugin_id, count(*) FILTER (WHERE rating = 1) AS one, count(*) FILTER (WHERE rating = 2) AS two,
           count(*) FILTER (WHERE rating = 3) AS three, count(*) FILTER (WHERE rating = 4) AS four,
           count(*) FILTER (WHERE rating = 5) AS five
    FROM plugin_reviews WHERE hidden_at IS NULL GROUP BY plugin_id
  ) AS rated ON rated.plugin_id = plugins.id;
