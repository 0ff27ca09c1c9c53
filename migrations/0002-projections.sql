-- How far each reader of the log has come. Whoever holds the row's lock is the one that works.
CREATE TABLE checkpoint (
  name             text PRIMARY KEY,
  kind             text NOT NULL CHECK (kind IN ('projection', 'reaction', 'deadline', 'follower', 'outbox', 'rebuild')),
  position         bigint NOT NULL DEFAULT 0,
  stopped_at       timestamptz,
  -- The event that could not be taken; `skip` continues after it.
  stopped_position bigint,
  error            text,
  -- Set when it stopped at an event type that it did not know: a newer process that knows it goes on by itself.
  unknown_type     text,
  updated_at       timestamptz NOT NULL DEFAULT now()
);

-- What people watch, in order by topic. Gap-free: the lock on the topic's row is held to the commit.
CREATE TABLE board_topic (topic text PRIMARY KEY, seq bigint NOT NULL);
CREATE TABLE board_change (
  topic       text NOT NULL,
  seq         bigint NOT NULL,
  delta       jsonb NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (topic, seq)
);
CREATE INDEX board_change_recorded_at ON board_change USING brin (recorded_at);

CREATE TABLE deadline (
  id       text PRIMARY KEY,
  kind     text NOT NULL,
  subject  text NOT NULL,
  due_at   timestamptz NOT NULL,
  data     jsonb NOT NULL,
  -- After a failure that was not a refusal.
  attempts integer NOT NULL DEFAULT 0,
  retry_at timestamptz,
  error    text
);
CREATE INDEX deadline_due ON deadline (due_at);

-- Commands of reactions and deadlines that the domain refused; a supervisor looks at them.
CREATE TABLE refused_reaction (
  reaction    text NOT NULL,
  -- The event's id, or the deadline's id and due time.
  cause       text NOT NULL,
  position    bigint,
  code        text NOT NULL,
  parameters  jsonb NOT NULL,
  fields      jsonb NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  settled_by  text,
  settled_at  timestamptz,
  PRIMARY KEY (reaction, cause)
);

-- Facts of state-stored modules on their way to the log.
CREATE TABLE outbox (
  id           uuid PRIMARY KEY,
  seq          bigint GENERATED ALWAYS AS IDENTITY,
  stream       text NOT NULL,
  type         text NOT NULL,
  data         jsonb NOT NULL,
  metadata     jsonb NOT NULL,
  recorded_at  timestamptz NOT NULL DEFAULT now(),
  delivered_at timestamptz
);
CREATE INDEX outbox_undelivered ON outbox (seq) WHERE delivered_at IS NULL;
