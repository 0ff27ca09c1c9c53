-- What daily reports are made of: one row an event. Read model.
CREATE TABLE report_fact (
  id        text PRIMARY KEY,
  position  bigint NOT NULL,
  gate      text NOT NULL,
  kind      text NOT NULL,
  direction text NOT NULL,
  cargo     text NOT NULL,
  vehicles  integer NOT NULL,
  at        timestamptz NOT NULL,
  subject   text NOT NULL
);
CREATE INDEX report_fact_gate_at ON report_fact (gate, at);
