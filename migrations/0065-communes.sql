-- Communes of the province for look-up, and their boundaries; both come from files, in any order.
CREATE TABLE commune (
  code    text PRIMARY KEY,
  vi      text NOT NULL,
  en      text NOT NULL,
  full_vi text NOT NULL,
  full_en text NOT NULL,
  search  text GENERATED ALWAYS AS (plain_text(code || ' ' || full_vi || ' ' || full_en)) STORED
);
CREATE INDEX commune_search ON commune USING gin (search gin_trgm_ops);

-- GeoJSON geometry (RFC 7946): Polygon or MultiPolygon.
CREATE TABLE commune_boundary (
  code     text PRIMARY KEY,
  boundary jsonb NOT NULL
);
