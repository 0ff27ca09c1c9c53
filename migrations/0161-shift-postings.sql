-- Officers who stand at another gate for a shift, sent by the head of their agency. Kept as history; the log is told.
CREATE TABLE shift_posting (
  id         uuid PRIMARY KEY,
  person_id  uuid NOT NULL REFERENCES person,
  agency     text NOT NULL,
  -- Where he belongs, and where he stands meanwhile.
  home       text NOT NULL,
  gate       text NOT NULL,
  begins_at  timestamptz NOT NULL,
  ends_at    timestamptz NOT NULL,
  posted_by  uuid NOT NULL,
  posted_at  timestamptz NOT NULL,
  ended_at   timestamptz,
  ended_by   uuid,
  CHECK (ends_at > begins_at AND home <> gate)
);
CREATE INDEX shift_posting_person ON shift_posting (person_id, ends_at);
CREATE INDEX shift_posting_agency ON shift_posting (agency, id);
