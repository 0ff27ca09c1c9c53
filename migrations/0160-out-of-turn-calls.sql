-- Read model: vehicles that were called before their turn on a legal ground, and their second persons. Made from the log.
CREATE TABLE out_of_turn_call (
  call   text PRIMARY KEY,
  gate   text NOT NULL,
  -- Hanoi day of the call, yyyy-mm-dd.
  day    text NOT NULL,
  ground text NOT NULL,
  status text NOT NULL,
  told   jsonb NOT NULL
);
CREATE INDEX out_of_turn_call_of_gate ON out_of_turn_call (gate, day);
