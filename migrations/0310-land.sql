-- Parcels, planning zones and price bands, from files. Each row is one version: what held from a day on. A version that a later
-- file corrects stays as it was, with the moment at which it was replaced. Whose land it is stands nowhere here.
CREATE TABLE land_parcel (
  id          uuid PRIMARY KEY,
  key         text NOT NULL,
  commune     text NOT NULL,
  sheet       text NOT NULL,
  number      text NOT NULL,
  land_use    text NOT NULL,
  area        numeric NOT NULL,
  address     text,
  valid_from  date NOT NULL,
  -- From which day the number is no more: merged, divided.
  ends        date,
  -- Until which day this version holds: the next one, or the end.
  valid_to    date,
  fingerprint text NOT NULL,
  boundary    jsonb NOT NULL,
  box         box GENERATED ALWAYS AS (boundary_box(boundary)) STORED,
  entered_at  timestamptz NOT NULL,
  replaced_at timestamptz,
  CHECK (ends > valid_from)
);
CREATE UNIQUE INDEX land_parcel_version ON land_parcel (key, valid_from) WHERE replaced_at IS NULL;
CREATE INDEX land_parcel_of_commune ON land_parcel (commune, sheet, number, valid_from) WHERE replaced_at IS NULL;
CREATE INDEX land_parcel_box ON land_parcel USING gist (box) WHERE replaced_at IS NULL;

CREATE TABLE land_zone (
  id          uuid PRIMARY KEY,
  key         text NOT NULL,
  plan        text NOT NULL,
  zone        text NOT NULL,
  land_use    text NOT NULL,
  name_vi     text NOT NULL,
  name_zh     text,
  name_en     text,
  basis       text NOT NULL,
  decided_on  date NOT NULL,
  valid_from  date NOT NULL,
  ends        date,
  valid_to    date,
  fingerprint text NOT NULL,
  boundary    jsonb NOT NULL,
  box         box GENERATED ALWAYS AS (boundary_box(boundary)) STORED,
  entered_at  timestamptz NOT NULL,
  replaced_at timestamptz,
  CHECK (ends > valid_from)
);
CREATE UNIQUE INDEX land_zone_version ON land_zone (key, valid_from) WHERE replaced_at IS NULL;
CREATE INDEX land_zone_box ON land_zone USING gist (box) WHERE replaced_at IS NULL;

CREATE TABLE land_price (
  id          uuid PRIMARY KEY,
  key         text NOT NULL,
  commune     text NOT NULL,
  street      text,
  section     text,
  land_use    text NOT NULL,
  -- Đồng a square metre, by position: the first is nearest to the street.
  prices      jsonb NOT NULL,
  decision    text NOT NULL,
  decided_on  date NOT NULL,
  valid_from  date NOT NULL,
  ends        date,
  valid_to    date,
  fingerprint text NOT NULL,
  -- A band may be known by its street alone.
  boundary    jsonb,
  box         box GENERATED ALWAYS AS (boundary_box(boundary)) STORED,
  entered_at  timestamptz NOT NULL,
  replaced_at timestamptz,
  search      text GENERATED ALWAYS AS (plain_text(coalesce(street, '') || ' ' || coalesce(section, ''))) STORED,
  CHECK (ends > valid_from)
);
CREATE UNIQUE INDEX land_price_version ON land_price (key, valid_from) WHERE replaced_at IS NULL;
CREATE INDEX land_price_of_commune ON land_price (commune, key) WHERE replaced_at IS NULL;
CREATE INDEX land_price_box ON land_price USING gist (box) WHERE replaced_at IS NULL;

-- What was loaded when. The highest number is the version by which maps are kept.
CREATE TABLE land_load (
  number  integer PRIMARY KEY,
  layer   text NOT NULL CHECK (layer IN ('PARCELS', 'ZONES', 'PRICES')),
  at      timestamptz NOT NULL,
  added   integer NOT NULL,
  changed integer NOT NULL,
  holds   integer NOT NULL
);
CREATE INDEX land_load_of_layer ON land_load (layer, number DESC);
