-- Read model: declarations that wait for a place of an hour which others give back.
CREATE TABLE draw_entry (
  entry       text PRIMARY KEY,
  declaration text NOT NULL,
  slot        text NOT NULL,
  gate        text NOT NULL,
  route       text NOT NULL,
  direction   text NOT NULL,
  class       text NOT NULL,
  hour        text NOT NULL,
  firm        text NOT NULL,
  carrier     text NOT NULL,
  status      text NOT NULL,
  draws       integer NOT NULL
);
CREATE INDEX draw_entry_of_firm ON draw_entry (firm, entry DESC);
CREATE INDEX draw_entry_of_gate ON draw_entry (gate, entry DESC);

-- Read model: draws as they are published, with all that is needed to recompute them. Codes only.
CREATE TABLE draw (
  draw               text PRIMARY KEY,
  gate               text NOT NULL,
  route              text NOT NULL,
  direction          text NOT NULL,
  class              text NOT NULL,
  hour               text NOT NULL,
  status             text NOT NULL,
  places             integer NOT NULL,
  entrants           jsonb NOT NULL,
  commitment         text,
  committed_at       text NOT NULL,
  seed               text,
  -- The hash of the event after this position is mixed in.
  committed_position bigint,
  mix                text,
  outcomes           jsonb NOT NULL,
  why                text,
  ended_at           text
);
CREATE INDEX draw_newest ON draw (committed_at DESC, draw DESC);
CREATE INDEX draw_of_gate ON draw (gate, committed_at DESC, draw DESC);
