-- Land is found by everybody's words: zones by plan, name in each language and law, prices by street, parcels by their number
-- in whatever commune and by their address.
ALTER TABLE land_zone ADD COLUMN search text GENERATED ALWAYS AS
  (plain_text(key || ' ' || name_vi || ' ' || coalesce(name_zh, '') || ' ' || coalesce(name_en, '') || ' ' || basis)) STORED;
CREATE INDEX land_zone_search ON land_zone USING gin (search gin_trgm_ops) WHERE replaced_at IS NULL;
CREATE INDEX land_price_search ON land_price USING gin (search gin_trgm_ops) WHERE replaced_at IS NULL;
CREATE INDEX land_parcel_number ON land_parcel (number, commune, sheet) WHERE replaced_at IS NULL;
CREATE INDEX land_parcel_address ON land_parcel USING gin (plain_text(address) gin_trgm_ops) WHERE replaced_at IS NULL;
