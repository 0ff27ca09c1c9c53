-- Who signs in by the provider of OpenID Connect needs no other name here.
ALTER TABLE person DROP CONSTRAINT person_check;
ALTER TABLE person ADD CONSTRAINT person_has_name
  CHECK (email IS NOT NULL OR phone IS NOT NULL OR roles = ARRAY['CITIZEN']);

-- Whose account it is that the provider calls so. The subject stands here as a tag alone.
CREATE TABLE openid_subject (
  subject   text PRIMARY KEY,
  person_id uuid NOT NULL UNIQUE REFERENCES person,
  -- {number, phone, level} as it said at the last sign-in, sealed; `person-<id>` is the subject of an erasure.
  sealed    text NOT NULL,
  linked_at timestamptz NOT NULL DEFAULT now(),
  last_at   timestamptz NOT NULL DEFAULT now()
);

-- A sign-in that went to the provider and has not come back. State and browser as tags, the rest sealed.
CREATE TABLE openid_flow (
  state      text PRIMARY KEY,
  browser    text NOT NULL,
  sealed     text NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX openid_flow_expires ON openid_flow (expires_at);

-- What the provider gave for a session, sealed: with it one signs out there too. Null: signed in by a password.
ALTER TABLE session ADD COLUMN openid text;
