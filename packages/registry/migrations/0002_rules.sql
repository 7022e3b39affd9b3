-- Rules that the query builder cannot say.

-- Catches what no month partition takes.
CREATE TABLE plugin_analytics_default PARTITION OF plugin_analytics DEFAULT;
--> statement-breakpoint
-- A version number once used stays used, also after its row is gone.
CREATE FUNCTION ops_center_bury_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO version_tombstones (plugin_id, version_key, checksum)
  VALUES (OLD.plugin_id, OLD.version_key, OLD.checksum)
  ON CONFLICT DO NOTHING;
  RETURN OLD;
END $$;
--> statement-breakpoint
CREATE TRIGGER plugin_versions_bury AFTER DELETE ON plugin_versions
  FOR EACH ROW EXECUTE FUNCTION ops_center_bury_version();
--> statement-breakpoint
CREATE FUNCTION ops_center_refuse_buried_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM version_tombstones
    WHERE plugin_id = NEW.plugin_id AND version_key = split_part(NEW.version, '+', 1)
  ) THEN
    RAISE unique_violation USING
      MESSAGE = 'this version was used before and removed',
      TABLE = 'plugin_versions',
      CONSTRAINT = 'plugin_versions_not_buried';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER plugin_versions_refuse_buried BEFORE INSERT ON plugin_versions
  FOR EACH ROW EXECUTE FUNCTION ops_center_refuse_buried_version();
--> statement-breakpoint
-- What was signed and served never changes: only the state around it does.
CREATE FUNCTION ops_center_keep_signed_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE check_violation USING
    MESSAGE = 'the signed facts of a version never change',
    TABLE = 'plugin_versions',
    CONSTRAINT = 'plugin_versions_signed_facts';
END $$;
--> statement-breakpoint
CREATE TRIGGER plugin_versions_keep_signed_facts BEFORE UPDATE ON plugin_versions
  FOR EACH ROW
  WHEN (
    (OLD.plugin_id, OLD.version, OLD.sort_key, OLD.checksum, OLD.file_size, OLD.tree_digest, OLD.key_id, OLD.envelope,
     OLD.signed_at, OLD.manifest, OLD.manifest_sha256, OLD.created_at)
    IS DISTINCT FROM
    (NEW.plugin_id, NEW.version, NEW.sort_key, NEW.checksum, NEW.file_size, NEW.tree_digest, NEW.key_id, NEW.envelope,
     NEW.signed_at, NEW.manifest, NEW.manifest_sha256, NEW.created_at)
  )
  EXECUTE FUNCTION ops_center_keep_signed_facts();
--> statement-breakpoint
-- The audit log is only ever added to.
CREATE FUNCTION ops_center_keep_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE insufficient_privilege USING MESSAGE = 'audit events are never changed or removed';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_events_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
  FOR EACH STATEMENT EXECUTE FUNCTION ops_center_keep_audit();
