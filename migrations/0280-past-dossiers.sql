-- Dossiers of before, taken in from scans and an index. Who applied is sealed: `past-dossier-<id>` is the subject of an erasure.
CREATE TABLE past_dossier (
  id          uuid PRIMARY KEY,
  office      text NOT NULL,
  -- As the office filed it.
  code        text NOT NULL,
  procedure   text NOT NULL REFERENCES procedure (code),
  day         date NOT NULL,
  file        uuid NOT NULL,
  -- SHA-256 of the scan.
  digest      text NOT NULL UNIQUE,
  -- Keyed tag of person, procedure and day: what is of one person, procedure and day has the same. Null once erased.
  same        text,
  ciphertext  bytea,
  key_id      text,
  imported_at timestamptz NOT NULL,
  UNIQUE (office, code)
);
CREATE INDEX past_dossier_of_office ON past_dossier (office, id);
CREATE INDEX past_dossier_same ON past_dossier (same) WHERE same IS NOT NULL;
