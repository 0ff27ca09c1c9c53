-- Notices with their history, for public, firms and drivers. Made from the log.
CREATE TABLE notice (
  notice       text PRIMARY KEY,
  gate         text NOT NULL,
  -- None: of the whole gate.
  route        text,
  audiences    jsonb NOT NULL,
  starts_at    timestamptz NOT NULL,
  ends_at      timestamptz NOT NULL,
  -- None: its text was erased.
  words        jsonb,
  published_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  position     bigint NOT NULL
);
CREATE INDEX notice_gate ON notice (gate, position DESC);
