-- What one sender may leave lying is bounded: a keyed tag of who handed a file in, until it is taken, and how large it is.
ALTER TABLE stored_file ADD COLUMN sender text, ADD COLUMN bytes integer;
CREATE INDEX stored_file_of_sender ON stored_file (sender) WHERE NOT claimed AND sender IS NOT NULL;
