-- Incidents of gates, with their end; and those that stand, as boards show them. Made from the log.
CREATE TABLE incident (
  incident  text PRIMARY KEY,
  gate      text NOT NULL,
  kind      text NOT NULL,
  lanes     jsonb NOT NULL,
  route     text,
  yard      text,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  position  bigint NOT NULL
);
CREATE INDEX incident_gate ON incident (gate, position DESC);

CREATE TABLE board_incident (
  incident text PRIMARY KEY,
  gate     text NOT NULL,
  kind     text NOT NULL,
  lanes    jsonb NOT NULL,
  route    text,
  yard     text,
  at       text NOT NULL
);
