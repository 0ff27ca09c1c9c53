-- Read model: places of an hour that a firm booked for vehicles which it names later.
CREATE TABLE slot_block (
  block     text PRIMARY KEY,
  slot      text NOT NULL,
  firm      text NOT NULL,
  gate      text NOT NULL,
  route     text NOT NULL,
  direction text NOT NULL,
  class     text NOT NULL,
  hour      text NOT NULL,
  places    integer NOT NULL,
  "left"    integer NOT NULL,
  lapses_at text NOT NULL
);
CREATE INDEX slot_block_of_firm ON slot_block (firm, block DESC);
CREATE INDEX slot_block_of_gate ON slot_block (gate, block DESC);
