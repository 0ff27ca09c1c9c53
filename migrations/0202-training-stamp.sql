-- What a database is for: the real gate, or training. They never meet; every database of before is real.
ALTER TABLE database_stamp ADD COLUMN purpose text NOT NULL DEFAULT 'REAL' CHECK (purpose IN ('REAL', 'TRAINING'));
