-- Files that were handed in. Sealed like personal facts and erased with their subject; written once, never changed.
CREATE TABLE stored_file (
  id         uuid PRIMARY KEY,
  subject    text        NOT NULL,
  media_type text        NOT NULL,
  ciphertext bytea       NOT NULL,
  key_id     text        NOT NULL,
  stored_at  timestamptz NOT NULL,
  -- Whatever it was handed in for has taken it; what nobody took is swept.
  claimed    boolean     NOT NULL DEFAULT false
);
CREATE INDEX stored_file_subject ON stored_file (subject);
CREATE INDEX stored_file_unclaimed ON stored_file (stored_at) WHERE NOT claimed;
-- A photo is compressed already.
ALTER TABLE stored_file ALTER COLUMN ciphertext SET STORAGE EXTERNAL;

-- Who opened a file, and who was refused: written before anything is shown, never changed.
CREATE TABLE file_access (
  id      uuid PRIMARY KEY,
  at      timestamptz NOT NULL,
  file    text        NOT NULL,
  subject text        NOT NULL,
  person  text        NOT NULL,
  roles   text[]      NOT NULL,
  firm    text,
  gate    text,
  outcome text        NOT NULL,
  code    text
);
CREATE INDEX file_access_file ON file_access (file, id DESC);
CREATE INDEX file_access_person ON file_access (person, id DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON file_access FROM app;
