-- Read model: what a shift handed over to the next at a desk of a gate. References and codes only. Made from the log.
CREATE TABLE hand_over (
  hand_over text PRIMARY KEY,
  gate      text NOT NULL,
  desk      text NOT NULL,
  status    text NOT NULL,
  told      jsonb NOT NULL
);
CREATE INDEX hand_over_of_desk ON hand_over (gate, desk, hand_over);
