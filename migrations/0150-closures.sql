-- Closures of routes, or of some goods on them, as one thing each. Made from the log.
CREATE TABLE closure (
  closure      text PRIMARY KEY,
  gate         text NOT NULL,
  route        text NOT NULL,
  directions   jsonb NOT NULL,
  -- Kinds of cargo and beginnings of HS codes; both empty: for everybody.
  cargo        jsonb NOT NULL,
  hs           jsonb NOT NULL,
  reason       text NOT NULL,
  starts_at    timestamptz NOT NULL,
  -- None: it stands until it is lifted.
  ends_at      timestamptz,
  review_at    timestamptz,
  review_due   boolean NOT NULL,
  announced_at timestamptz NOT NULL,
  lifted_at    timestamptz,
  position     bigint NOT NULL
);
CREATE INDEX closure_gate ON closure (gate, position DESC);

ALTER TABLE calendar_interval ADD COLUMN open_ended boolean NOT NULL DEFAULT false;
-- What is not taken, beside the hours of those who are.
ALTER TABLE board_calendar ADD COLUMN closures jsonb NOT NULL DEFAULT '[]';
