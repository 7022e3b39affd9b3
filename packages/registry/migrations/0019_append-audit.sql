-- Adds an event to the audit chain in one call, so that nobody waits for the program while the chain is held. The program
-- checks the chain with a formula of its own: `hashEvent` of audit/record-audit.ts.
CREATE FUNCTION ops_center_append_audit(
  event_id uuid, event_at timestamptz, event_action text, event_actor_kind text, event_actor_user_id uuid,
  event_actor_token_id uuid, event_organisation_id uuid, event_subject_type text, event_subject_id text,
  event_details jsonb, event_request_id text, told text
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  place bigint;
  previous text;
BEGIN
  -- The lock of all programs that add to the chain, held until the transaction ends.
  PERFORM pg_advisory_xact_lock(7205759403);
  -- A statement of its own: it sees what was committed while the lock was waited for.
  SELECT position, hash INTO place, previous FROM audit_events ORDER BY position DESC LIMIT 1;
  place := coalesce(place, 0) + 1;
  previous := coalesce(previous, repeat('0', 64));
  INSERT INTO audit_events (
    id, position, at, action, actor_kind, actor_user_id, actor_token_id, organisation_id, subject_type, subject_id,
    details, request_id, previous_hash, hash
  ) VALUES (
    event_id, place, event_at, event_action, event_actor_kind, event_actor_user_id, event_actor_token_id,
    event_organisation_id, event_subject_type, event_subject_id, event_details, event_request_id, previous,
    encode(sha256(convert_to('["' || previous || '",' || place || ',' || told, 'UTF8')), 'hex')
  );
END $$;
