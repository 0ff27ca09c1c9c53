-- The commune (five digits) or department of the province whose dossiers somebody handles.
ALTER TABLE person ADD COLUMN office text CHECK (office ~ '^(\d{5}|[A-Z]{2,10})$');
