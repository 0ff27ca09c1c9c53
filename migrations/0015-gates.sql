-- Gates as people look at them. Read models: made from the log, and made again by `npm run projection -- rebuild`.
CREATE TABLE gate (
  gate    text PRIMARY KEY,
  prefix  text NOT NULL,
  name    jsonb NOT NULL,
  in_full boolean NOT NULL,
  routes  jsonb NOT NULL,
  yards   jsonb NOT NULL
);

CREATE TABLE gate_lane (
  lane           text PRIMARY KEY,
  gate           text NOT NULL,
  route          text NOT NULL,
  kind           text NOT NULL,
  label          text NOT NULL,
  direction      text NOT NULL,
  reversible     boolean NOT NULL,
  accepts        jsonb NOT NULL,
  lane_group     text NOT NULL,
  per_hour       integer NOT NULL,
  travel_minutes integer NOT NULL,
  leads_to       text,
  day            text NOT NULL,
  status         text NOT NULL,
  mode           text NOT NULL,
  pause_reason   text
);
CREATE INDEX gate_lane_gate ON gate_lane (gate);

-- The later position overrides the earlier where intervals overlap.
CREATE TABLE calendar_interval (
  part         text PRIMARY KEY,
  gate         text NOT NULL,
  route        text NOT NULL,
  direction    text NOT NULL,
  mode         text NOT NULL,
  starts_at    timestamptz NOT NULL,
  ends_at      timestamptz NOT NULL,
  announced_at timestamptz NOT NULL,
  reason       text,
  position     bigint NOT NULL
);
CREATE INDEX calendar_interval_gate ON calendar_interval (gate, ends_at);

-- Vehicles in or on their way to a yard; occupancy is counted, never kept.
CREATE TABLE yard_vehicle (
  ticket text PRIMARY KEY,
  gate   text NOT NULL,
  yard   text,
  lane   text,
  since  timestamptz NOT NULL
);
CREATE INDEX yard_vehicle_gate ON yard_vehicle (gate);
