-- Read models of the queue, and what the dispatcher suggests. The truth stands in the log.
CREATE TABLE ticket_list (
  ticket          uuid PRIMARY KEY,
  declaration     uuid NOT NULL,
  code            text NOT NULL,
  gate            text NOT NULL,
  route           text NOT NULL,
  direction       text NOT NULL,
  cargo           text NOT NULL,
  class           text NOT NULL,
  firm            text NOT NULL,
  status          text NOT NULL,
  stage           text,
  slot            text,
  hour            timestamptz,
  yard            text,
  lane            text,
  issued_at       timestamptz NOT NULL,
  checked_in_at   timestamptz,
  called_at       timestamptz,
  changed_at      timestamptz NOT NULL,
  -- Where its last event stands in the log: lists are paged by it.
  position        bigint NOT NULL
);
CREATE INDEX ticket_list_code ON ticket_list (code text_pattern_ops, issued_at);
CREATE INDEX ticket_list_firm ON ticket_list (firm, ticket DESC);
CREATE INDEX ticket_list_gate ON ticket_list (gate, ticket DESC);

CREATE TABLE slot_hour (
  slot      text PRIMARY KEY,
  gate      text NOT NULL,
  route     text NOT NULL,
  direction text NOT NULL,
  class     text NOT NULL,
  hour      timestamptz NOT NULL,
  capacity  integer NOT NULL,
  taken     integer NOT NULL
);

-- One row for each lane that should call now; replaced by the dispatcher whenever its choice changes.
CREATE TABLE call_suggestion (
  lane      text PRIMARY KEY,
  gate      text NOT NULL,
  direction text NOT NULL,
  ticket    uuid NOT NULL,
  code      text NOT NULL,
  stage     text NOT NULL,
  class     text NOT NULL,
  policy    text NOT NULL,
  rule      text NOT NULL,
  inputs    jsonb NOT NULL,
  -- The choice was made on the log up to here, for this instant (as written in the call), after so many calls of that day.
  as_of     bigint NOT NULL,
  chosen_at text NOT NULL,
  after     integer NOT NULL
);
CREATE INDEX call_suggestion_gate ON call_suggestion (gate);

CREATE TABLE queue_next (
  gate      text NOT NULL,
  direction text NOT NULL,
  codes     jsonb NOT NULL,
  as_of     bigint NOT NULL,
  PRIMARY KEY (gate, direction)
);
