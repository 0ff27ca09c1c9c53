-- Community digital teams. What their members are called and which household was visited is sealed beside.
CREATE TABLE team (
  id         uuid PRIMARY KEY,
  code       text NOT NULL UNIQUE,
  commune    text NOT NULL,
  level      text NOT NULL CHECK (level IN ('COMMUNE', 'HAMLET', 'STREET')),
  place      text,
  name       text NOT NULL,
  founded_at timestamptz NOT NULL,
  revision   integer NOT NULL,
  search     text GENERATED ALWAYS AS (plain_text(code || ' ' || name || ' ' || coalesce(place, ''))) STORED,
  CHECK ((level = 'COMMUNE') = (place IS NULL))
);
CREATE INDEX team_of_commune ON team (commune, code, id);
CREATE INDEX team_by_name ON team (name, id);

CREATE TABLE team_member (
  id        uuid PRIMARY KEY,
  team      uuid NOT NULL REFERENCES team (id),
  -- By what a file that is loaded again knows him; null when he was entered by hand.
  number    text,
  account   text,
  leader    boolean NOT NULL,
  joined_on date NOT NULL,
  left_on   date,
  UNIQUE (team, number),
  CHECK (NOT (leader AND left_on IS NOT NULL))
);
CREATE INDEX team_member_of ON team_member (team, joined_on, id);
CREATE UNIQUE INDEX team_member_account ON team_member (account) WHERE account IS NOT NULL AND left_on IS NULL;
CREATE UNIQUE INDEX team_leader ON team_member (team) WHERE leader;

-- Name and telephone; `team-member-<id>` is the subject of an erasure.
CREATE TABLE team_member_sealed (
  id         uuid PRIMARY KEY REFERENCES team_member (id),
  ciphertext bytea NOT NULL,
  key_id     text NOT NULL
);

CREATE TABLE team_training (
  id    uuid PRIMARY KEY,
  team  uuid NOT NULL REFERENCES team (id),
  topic text NOT NULL,
  day   date NOT NULL,
  came  uuid[] NOT NULL
);
CREATE INDEX team_training_of ON team_training (team, day DESC, id DESC);

CREATE TABLE team_target (
  team    uuid NOT NULL REFERENCES team (id),
  period  text NOT NULL,
  app     integer NOT NULL,
  payment integer NOT NULL,
  shop    integer NOT NULL,
  PRIMARY KEY (team, period)
);

-- A household under its tag. It counts once, as its latest visit found it.
CREATE TABLE team_household (
  household text PRIMARY KEY,
  commune   text NOT NULL,
  team      uuid,
  visit     uuid,
  day       date,
  over15    integer NOT NULL DEFAULT 0,
  app       integer NOT NULL DEFAULT 0,
  payment   integer NOT NULL DEFAULT 0,
  shop      integer NOT NULL DEFAULT 0
);
CREATE INDEX team_household_of_commune ON team_household (commune);
CREATE INDEX team_household_of_team ON team_household (team);

CREATE TABLE team_visit (
  id        uuid PRIMARY KEY,
  team      uuid NOT NULL REFERENCES team (id),
  commune   text NOT NULL,
  by        text NOT NULL,
  revision  integer NOT NULL,
  day       date NOT NULL,
  household text NOT NULL REFERENCES team_household (household),
  over15    integer NOT NULL,
  app       integer NOT NULL,
  payment   integer NOT NULL,
  shop      integer NOT NULL,
  helped    text[] NOT NULL,
  CHECK (greatest(app, payment, shop) <= over15)
);
CREATE INDEX team_visit_of_household ON team_visit (household, day DESC, id DESC);
CREATE INDEX team_visit_of_team ON team_visit (team, day DESC, id DESC);
CREATE INDEX team_visit_of_commune ON team_visit (commune, day DESC, id DESC);

-- Hamlet and household as they were typed; `team-visit-<id>` is the subject of an erasure.
CREATE TABLE team_visit_sealed (
  id         uuid PRIMARY KEY REFERENCES team_visit (id),
  ciphertext bytea NOT NULL,
  key_id     text NOT NULL
);

-- That a citizen agreed that a member acts for him. Written once, never changed; who it was is in the dossier.
CREATE TABLE team_consent (
  dossier  uuid PRIMARY KEY,
  team     uuid NOT NULL REFERENCES team (id),
  by       text NOT NULL,
  given_at timestamptz NOT NULL,
  known_by text NOT NULL,
  words    text NOT NULL,
  language text NOT NULL,
  taken_at timestamptz NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON team_consent FROM app;
