-- What the dispatchers told of the call of each ticket when it began to wait: their memory, shown to others.
CREATE TABLE call_estimate (
  ticket   uuid PRIMARY KEY,
  gate     text NOT NULL,
  made_at  text NOT NULL,
  -- Bands of 50 % and 90 %.
  estimate jsonb NOT NULL
);
CREATE INDEX call_estimate_gate ON call_estimate (gate);

-- Read model: calls of a gate and class on a day, and how many fell into the bands that they had been told.
CREATE TABLE estimate_hits (
  id             text PRIMARY KEY,
  gate           text NOT NULL,
  class          text NOT NULL,
  day            text NOT NULL,
  calls          integer NOT NULL,
  in_half        integer NOT NULL,
  in_nine_of_ten integer NOT NULL
);
CREATE INDEX estimate_hits_of_gate ON estimate_hits (gate, day);
