-- The box around a boundary, so that a place is looked for without reading every boundary whole.
CREATE FUNCTION boundary_box(boundary jsonb) RETURNS box LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT box(point(max((place ->> 0)::float8), max((place ->> 1)::float8)), point(min((place ->> 0)::float8), min((place ->> 1)::float8)))
  FROM jsonb_path_query(boundary, 'strict $.coordinates.**{2 to 3} ? (@.type() == "array" && @[0].type() == "number")') AS place
$$;
ALTER TABLE commune_boundary ADD COLUMN box box GENERATED ALWAYS AS (boundary_box(boundary)) STORED;

-- Words of published answers, as they are looked for.
ALTER TABLE petition ADD COLUMN search text GENERATED ALWAYS AS
  (plain_text(coalesce(public_title, '') || ' ' || coalesce(public_text, ''))) STORED;
CREATE INDEX petition_search ON petition USING gin (search gin_trgm_ops) WHERE kind = 'REPORT';

-- Late petitions that could not be taken to the province: set aside, so that they stand in nobody's way, and tried again ever
-- more rarely.
CREATE TABLE petition_stuck (
  petition uuid PRIMARY KEY REFERENCES petition (id),
  since    timestamptz NOT NULL,
  next_at  timestamptz NOT NULL,
  tries    integer NOT NULL
);
