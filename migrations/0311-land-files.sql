-- Files of land that offices hand in: checked first, entered when their office says so. What a file holds, maybe owners' names
-- that nobody reads, is sealed, and gone once it was entered or dropped.
CREATE TABLE land_file (
  id         uuid PRIMARY KEY,
  layer      text NOT NULL CHECK (layer IN ('PARCELS', 'ZONES', 'PRICES')),
  office     text NOT NULL,
  by         text NOT NULL,
  at         timestamptz NOT NULL,
  bytes      integer NOT NULL,
  digest     text NOT NULL,
  state      text NOT NULL CHECK (state IN ('CHECKING', 'CHECKED', 'ENTERING', 'ENTERED', 'REFUSED', 'DROPPED')),
  state_at   timestamptz NOT NULL,
  tries      integer NOT NULL DEFAULT 0,
  added      integer,
  changed    integer,
  unchanged  integer,
  refused    integer,
  -- Why the whole of it is refused.
  fault      jsonb
);
CREATE INDEX land_file_of_office ON land_file (office, at DESC, id);
CREATE INDEX land_file_at_work ON land_file (state_at) WHERE state IN ('CHECKING', 'CHECKED', 'ENTERING');

CREATE TABLE land_file_part (
  file       uuid NOT NULL,
  number     integer NOT NULL,
  stored_at  timestamptz NOT NULL,
  ciphertext bytea NOT NULL,
  key_id     text NOT NULL,
  PRIMARY KEY (file, number)
);
-- What is sealed does not get smaller.
ALTER TABLE land_file_part ALTER COLUMN ciphertext SET STORAGE EXTERNAL;

-- The lines that were not taken, from the top, with why.
CREATE TABLE land_file_fault (
  file   uuid NOT NULL REFERENCES land_file ON DELETE CASCADE,
  number integer NOT NULL,
  line   integer NOT NULL,
  fault  jsonb NOT NULL,
  PRIMARY KEY (file, number)
);
