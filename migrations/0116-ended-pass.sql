-- Read model: up to which number the passes of a ticket are over, for barriers that verify without a network.
CREATE TABLE ended_pass (
  ticket        text PRIMARY KEY,
  code          text NOT NULL,
  gate          text NOT NULL,
  number        integer NOT NULL,
  -- 0: none is over yet.
  ended_through integer NOT NULL,
  ended_at      timestamptz,
  -- Position of the event that ended the last one.
  position      bigint NOT NULL
);
CREATE INDEX ended_pass_gate ON ended_pass (gate, position) WHERE ended_through > 0;
