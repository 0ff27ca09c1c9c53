-- Reports and complaints. What names a person or a place in words is sealed beside: `petition-<id>` is the subject of an erasure.
CREATE TABLE petition (
  id           uuid PRIMARY KEY,
  kind         text NOT NULL CHECK (kind IN ('REPORT', 'COMPLAINT')),
  topic        text NOT NULL,
  commune      text,
  office       text NOT NULL,
  stage        integer NOT NULL,
  state        text NOT NULL,
  -- Whose account sent it; null without a sign-in and when he wished to be nobody.
  owner        text,
  longitude    double precision,
  latitude     double precision,
  sent_at      timestamptz NOT NULL,
  -- By when the body must act; null once it is over.
  due_at       timestamptz,
  ended_at     timestamptz,
  in_time      boolean,
  stars        integer CHECK (stars BETWEEN 1 AND 5),
  merged_into  uuid,
  -- Tag of the code by which its sender follows it; the code itself is in no table.
  code_key     text NOT NULL UNIQUE,
  -- As the rules see it.
  petition     jsonb NOT NULL,
  -- What the public reads: written apart, put here by the review and by nothing else.
  public_title text,
  public_text  text,
  CHECK (kind = 'REPORT' OR (public_title IS NULL AND public_text IS NULL AND merged_into IS NULL))
);
CREATE INDEX petition_of_owner ON petition (owner, sent_at DESC, id DESC) WHERE owner IS NOT NULL;
CREATE INDEX petition_of_office ON petition (office, sent_at DESC, id DESC);
CREATE INDEX petition_public ON petition (sent_at DESC, id DESC) WHERE kind = 'REPORT';
CREATE INDEX petition_due ON petition (due_at, id) WHERE due_at IS NOT NULL;
CREATE INDEX petition_near ON petition (latitude, longitude) WHERE kind = 'REPORT' AND latitude IS NOT NULL;
CREATE INDEX petition_merged ON petition (merged_into) WHERE merged_into IS NOT NULL;

-- Who sent it and what he wrote, answers, words of steps.
CREATE TABLE petition_sealed (
  petition   uuid NOT NULL REFERENCES petition (id),
  what       text NOT NULL,
  ciphertext bytea NOT NULL,
  key_id     text NOT NULL,
  PRIMARY KEY (petition, what)
);

-- Every act. `by` is null for the sender and for strangers.
CREATE TABLE petition_step (
  petition uuid NOT NULL REFERENCES petition (id),
  n        integer NOT NULL,
  kind     text NOT NULL,
  at       timestamptz NOT NULL,
  by       text,
  office   text NOT NULL,
  state    text NOT NULL,
  PRIMARY KEY (petition, n)
);

-- The time that each body had it: what the board counts.
CREATE TABLE petition_turn (
  petition uuid NOT NULL REFERENCES petition (id),
  n        integer NOT NULL,
  office   text NOT NULL,
  from_at  timestamptz NOT NULL,
  due_at   timestamptz NOT NULL,
  -- Whether a deadline went by while this body had it.
  late     boolean NOT NULL DEFAULT false,
  left_at  timestamptz,
  -- How it ended, or `PASSED_ON`.
  outcome  text,
  PRIMARY KEY (petition, n)
);
CREATE INDEX petition_turn_of_office ON petition_turn (office, from_at);

-- Photos under the petition for which they were handed in, before it is sent.
CREATE TABLE petition_file (
  id         uuid PRIMARY KEY,
  petition   uuid NOT NULL,
  media_type text NOT NULL,
  bytes      integer NOT NULL,
  digest     text NOT NULL,
  at         timestamptz NOT NULL,
  sent       boolean NOT NULL DEFAULT false
);
CREATE INDEX petition_file_of_petition ON petition_file (petition, id);

-- Denunciations are in tables of their own, so that no list, count or search of petitions can hold one.
CREATE TABLE denunciation (
  id           uuid PRIMARY KEY,
  against      text NOT NULL,
  settled_by   text NOT NULL,
  state        text NOT NULL,
  owner        text,
  sent_at      timestamptz NOT NULL,
  due_at       timestamptz,
  code_key     text NOT NULL UNIQUE,
  denunciation jsonb NOT NULL,
  CHECK (against <> settled_by)
);
CREATE TABLE denunciation_sealed (
  denunciation uuid NOT NULL REFERENCES denunciation (id),
  what         text NOT NULL,
  ciphertext   bytea NOT NULL,
  key_id       text NOT NULL,
  PRIMARY KEY (denunciation, what)
);
CREATE TABLE denunciation_step (
  denunciation uuid NOT NULL REFERENCES denunciation (id),
  n            integer NOT NULL,
  kind         text NOT NULL,
  at           timestamptz NOT NULL,
  by           text,
  -- Whom it was given to, or taken from.
  person       text,
  state        text NOT NULL,
  PRIMARY KEY (denunciation, n)
);
-- Who may know of it at all.
CREATE TABLE denunciation_access (
  denunciation uuid NOT NULL REFERENCES denunciation (id),
  person       text NOT NULL,
  granted_by   text NOT NULL,
  granted_at   timestamptz NOT NULL,
  PRIMARY KEY (denunciation, person)
);
CREATE INDEX denunciation_access_of_person ON denunciation_access (person);
-- To whom new ones of a body go.
CREATE TABLE denunciation_receiver (
  person   text PRIMARY KEY,
  office   text NOT NULL,
  named_by text NOT NULL,
  named_at timestamptz NOT NULL
);
-- Every look at one and every refused one: written before anything is shown, never changed.
CREATE TABLE denunciation_look (
  id           uuid PRIMARY KEY,
  denunciation uuid NOT NULL,
  at           timestamptz NOT NULL,
  person       text NOT NULL,
  office       text,
  what         text NOT NULL,
  outcome      text NOT NULL
);
CREATE INDEX denunciation_look_of ON denunciation_look (denunciation, id);
REVOKE UPDATE, DELETE, TRUNCATE ON denunciation_look FROM app;
