-- What the scanner found: CLEAN, INFECTED, or OURS for papers that the product makes itself; null while a file waits for it, or
-- was handed in without one.
ALTER TABLE stored_file ADD COLUMN scan text CHECK (scan IN ('CLEAN', 'INFECTED', 'OURS'));
CREATE INDEX stored_file_to_scan ON stored_file (stored_at, id) WHERE scan IS NULL;
