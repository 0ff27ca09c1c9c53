-- Whether this database lives in real or in simulated time. Written by the first process that opens it, never changed.
CREATE TABLE database_stamp (
  one          boolean PRIMARY KEY DEFAULT true CHECK (one),
  time         text NOT NULL CHECK (time IN ('real', 'simulated')),
  -- Simulated time: it was simulated_at when the real clock showed real_at, and runs scale times as fast (0: stepped).
  simulated_at timestamptz,
  real_at      timestamptz NOT NULL DEFAULT now(),
  scale        double precision NOT NULL DEFAULT 1
);
