-- The plates of tractors that a declaration named before, as long as that of the present one is kept; which vehicle has a stay.
ALTER TABLE open_vehicle ADD COLUMN vehicle text;
ALTER TABLE open_vehicle ADD COLUMN former jsonb NOT NULL DEFAULT '[]';
ALTER TABLE stay_list ADD COLUMN vehicle text;
