-- What the tables need before they can be created.

-- Trigrams find a slug despite a typing mistake. A trusted extension: the owner of a database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
-- array_to_string is only STABLE, because the text form of some types depends on settings; that of text does not.
CREATE FUNCTION ops_center_join_words(words text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN array_to_string(words, ' ');
