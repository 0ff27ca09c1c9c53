-- When the scanner found something in a file that had waited for it: whoever sent it is told. Null where nothing was found out so.
ALTER TABLE stored_file ADD COLUMN found_at timestamptz;
CREATE INDEX stored_file_infected ON stored_file (found_at, id) WHERE scan = 'INFECTED';
