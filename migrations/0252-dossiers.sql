-- Dossiers of administrative procedures. What names a person is sealed beside: `dossier-<id>` is the subject of an erasure.
CREATE TABLE dossier (
  id         uuid PRIMARY KEY,
  code       text NOT NULL UNIQUE,
  procedure  text NOT NULL REFERENCES procedure (code),
  office     text NOT NULL,
  -- Whose account sent it; null when it was taken at a counter.
  owner      text,
  state      text NOT NULL,
  official   text,
  sent_at    timestamptz NOT NULL,
  -- By when the office must act; null while the clock stands, and once it is over.
  due_at     timestamptz,
  ended_at   timestamptz,
  in_time    boolean,
  stars      integer CHECK (stars BETWEEN 1 AND 5),
  -- As the rules see it.
  dossier    jsonb NOT NULL,
  -- The procedure as it was worded when it was sent: names, papers, form, time limit.
  asked      jsonb NOT NULL,
  -- Papers that were handed in at the counter, or will be shown there.
  on_paper   text[] NOT NULL
);
CREATE INDEX dossier_of_owner ON dossier (owner, id DESC) WHERE owner IS NOT NULL;
CREATE INDEX dossier_of_office ON dossier (office, id DESC);
CREATE INDEX dossier_due ON dossier (office, due_at, id) WHERE due_at IS NOT NULL;

-- Who applies and what was filled in.
CREATE TABLE dossier_person (
  dossier    uuid PRIMARY KEY REFERENCES dossier (id),
  ciphertext bytea NOT NULL,
  key_id     text NOT NULL
);

-- Every act, with the words that go with it.
CREATE TABLE dossier_step (
  dossier    uuid NOT NULL REFERENCES dossier (id),
  n          integer NOT NULL,
  kind       text NOT NULL,
  at         timestamptz NOT NULL,
  by         text NOT NULL,
  party      text NOT NULL,
  state      text NOT NULL,
  ciphertext bytea,
  key_id     text,
  PRIMARY KEY (dossier, n)
);

-- Files under the dossier for which they were handed in, before it is sent too.
CREATE TABLE dossier_file (
  id         uuid PRIMARY KEY,
  dossier    uuid NOT NULL,
  paper      text NOT NULL,
  media_type text NOT NULL,
  bytes      integer NOT NULL,
  digest     text NOT NULL,
  at         timestamptz NOT NULL,
  by         text NOT NULL,
  -- Whether the dossier, or its supplement, was sent with it.
  sent       boolean NOT NULL DEFAULT false
);
CREATE INDEX dossier_file_of_dossier ON dossier_file (dossier, id);

-- The text of a result that was proposed.
CREATE TABLE dossier_result (
  proposal   uuid PRIMARY KEY,
  dossier    uuid NOT NULL REFERENCES dossier (id),
  ciphertext bytea NOT NULL,
  key_id     text NOT NULL
);
CREATE INDEX dossier_result_of_dossier ON dossier_result (dossier);

-- The last number that an office gave on a day.
CREATE TABLE dossier_number (
  office text NOT NULL,
  day    date NOT NULL,
  last   integer NOT NULL,
  PRIMARY KEY (office, day)
);
