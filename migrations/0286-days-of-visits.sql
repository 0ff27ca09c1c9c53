-- Days of visits as they are written: whatever is asked for can be compared, also a day that no calendar of the database has.
ALTER TABLE team_visit ALTER COLUMN day TYPE text USING day::text, ADD CHECK (day ~ '^\d{4}-\d{2}-\d{2}$');
ALTER TABLE team_household ALTER COLUMN day TYPE text USING day::text;
