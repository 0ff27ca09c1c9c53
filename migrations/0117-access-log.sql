-- What an auditor looked at: he sees everything, so that he looked is itself on record. Written once, never changed.
CREATE TABLE access_log (
  id      uuid PRIMARY KEY,
  at      timestamptz NOT NULL,
  person  text        NOT NULL,
  route   text        NOT NULL,
  subject jsonb       NOT NULL,
  request text        NOT NULL
);
CREATE INDEX access_log_person ON access_log (person, id DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON access_log FROM app;
