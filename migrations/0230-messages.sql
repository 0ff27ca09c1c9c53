-- What a firm is told of its vehicles: one row a message. Read model.
CREATE TABLE message (
  message     text PRIMARY KEY,
  subject     text NOT NULL,
  kind        text NOT NULL,
  gate        text NOT NULL,
  params      jsonb NOT NULL,
  declaration text,
  ticket      text,
  code        text,
  occurred_at text NOT NULL,
  position    bigint NOT NULL
);
CREATE INDEX message_subject_position ON message (subject, position DESC);
CREATE INDEX message_position ON message (position DESC, message DESC);

-- Whom a subject of messages concerns: a declaration, an entry of a draw, a firm itself. Read model.
CREATE TABLE message_subject (
  subject  text PRIMARY KEY,
  declarer text,
  -- The carrier that the declaration names, and the one that took the part; a walk-in's is never taken from it.
  named    text,
  taken    text,
  walk_in  boolean NOT NULL,
  firms    jsonb NOT NULL,
  code     text,
  position bigint NOT NULL
);
CREATE INDEX message_subject_firms ON message_subject USING gin (firms jsonb_path_ops);

-- What one person has read: all up to a position of the log, and some after it.
CREATE TABLE message_mark (
  person  text PRIMARY KEY,
  up_to   bigint NOT NULL,
  also    jsonb NOT NULL
);
