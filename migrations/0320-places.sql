-- Roads, streets, public works and relics with a plate each. Nothing here is of a person but the accounts of officials.
CREATE TABLE place (
  id            uuid PRIMARY KEY,
  -- On the plate, for ever.
  code          text NOT NULL UNIQUE,
  commune       text NOT NULL,
  -- The commune's own number of it: by this a file that is loaded again knows it.
  ref           text,
  state         text NOT NULL CHECK (state IN ('WRITING', 'IN_REVIEW', 'PUBLIC', 'TAKEN_DOWN')),
  -- As its officials wrote it last.
  said          jsonb NOT NULL,
  -- As everybody reads it: put here by the review and by nothing else.
  shown         jsonb,
  -- Who wrote what was not reviewed yet.
  authors       text[] NOT NULL,
  -- Why it came back from the review.
  sent_back     text,
  -- Digest of the line of a file that it was last taken from.
  filed         text,
  registered_at timestamptz NOT NULL,
  published_at  timestamptz,
  revision      integer NOT NULL,
  kind          text NOT NULL GENERATED ALWAYS AS (said ->> 'kind') STORED,
  name          text NOT NULL GENERATED ALWAYS AS (said -> 'name' ->> 'vi') STORED,
  search        text NOT NULL GENERATED ALWAYS AS (plain_text(
    code || ' ' || coalesce(ref, '') || ' ' || (said -> 'name' ->> 'vi') || ' ' || (said -> 'name' ->> 'zh') || ' '
    || (said -> 'name' ->> 'en') || ' ' || coalesce(said ->> 'address', ''))) STORED,
  shown_kind    text GENERATED ALWAYS AS (shown ->> 'kind') STORED,
  shown_name    text GENERATED ALWAYS AS (shown -> 'name' ->> 'vi') STORED,
  shown_search  text GENERATED ALWAYS AS (plain_text(
    code || ' ' || (shown -> 'name' ->> 'vi') || ' ' || (shown -> 'name' ->> 'zh') || ' ' || (shown -> 'name' ->> 'en')
    || ' ' || coalesce(shown ->> 'address', ''))) STORED,
  UNIQUE (commune, ref),
  CHECK (state <> 'PUBLIC' OR shown IS NOT NULL),
  CHECK (shown IS NULL OR published_at IS NOT NULL)
);
CREATE INDEX place_of_commune ON place (commune, id DESC);
CREATE INDEX place_by_name ON place (name, id);
CREATE INDEX place_shown ON place (id DESC) WHERE shown IS NOT NULL;

-- A plate that is broken or gone, as often as it was told; who told it stands nowhere.
CREATE TABLE plate_fault (
  id       uuid PRIMARY KEY,
  place    uuid NOT NULL REFERENCES place (id),
  kind     text NOT NULL CHECK (kind IN ('MISSING', 'BROKEN', 'UNREADABLE', 'COVERED')),
  first_at timestamptz NOT NULL,
  last_at  timestamptz NOT NULL,
  told     integer NOT NULL,
  ended_at timestamptz,
  ended_by text,
  outcome  text CHECK (outcome IN ('MENDED', 'NOTHING_WRONG')),
  photo    uuid,
  CHECK ((ended_at IS NULL) = (photo IS NULL) AND (ended_at IS NULL) = (outcome IS NULL))
);
-- What is told again is the same fault until somebody has seen to it.
CREATE UNIQUE INDEX plate_fault_open ON plate_fault (place, kind) WHERE ended_at IS NULL;
CREATE INDEX plate_fault_of ON plate_fault (place, id DESC);

-- Pictures of places, and photos of plates that were seen to. `place-<id>` is their subject.
CREATE TABLE place_file (
  id         uuid PRIMARY KEY,
  place      uuid NOT NULL REFERENCES place (id),
  fault      uuid REFERENCES plate_fault (id),
  media_type text NOT NULL,
  bytes      integer NOT NULL,
  digest     text NOT NULL,
  at         timestamptz NOT NULL
);
CREATE INDEX place_file_of ON place_file (place, id);

-- How often a plate was scanned on a day of Hanoi. By whom is in no table.
CREATE TABLE place_scan (
  place uuid NOT NULL REFERENCES place (id),
  day   date NOT NULL,
  scans integer NOT NULL,
  PRIMARY KEY (place, day)
);
