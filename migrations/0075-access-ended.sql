-- What ends a person's sessions ends his access tokens at once: they carry this number, and only the present one is good.
ALTER TABLE person ADD COLUMN access_number integer NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN access_ended_at timestamptz;
CREATE INDEX person_access_ended ON person (access_ended_at) WHERE access_ended_at IS NOT NULL;
