-- What people changed at a gate by commands of their own: who, when, what. Made from the log.
CREATE TABLE gate_change (
  -- The event.
  change   text PRIMARY KEY,
  gate     text NOT NULL,
  type     text NOT NULL,
  -- The lane, yard or route; the gate itself.
  subject  text NOT NULL,
  by       text NOT NULL,
  at       timestamptz NOT NULL,
  figures  jsonb NOT NULL,
  position bigint NOT NULL
);
CREATE INDEX gate_change_gate ON gate_change (gate, position DESC);
