-- Read model: how long vehicles stay over the line. References only.
CREATE TABLE stay_list (
  declaration  text PRIMARY KEY,
  gate         text NOT NULL,
  firm         text NOT NULL,
  kind         text NOT NULL,
  direction    text NOT NULL,
  since        text NOT NULL,
  ends_by      text NOT NULL,
  alarm        integer,
  ended_at     text,
  why          text,
  over_minutes integer
);
CREATE INDEX stay_list_open ON stay_list (gate, ends_by) WHERE ended_at IS NULL;
