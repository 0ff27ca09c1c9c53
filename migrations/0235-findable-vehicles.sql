-- What a vehicle is found by: plates, containers, seals, chassis, customs declarations in clear text, as long as plates are.
CREATE TABLE findable_vehicle (
  declaration text PRIMARY KEY,
  gate        text NOT NULL,
  direction   text NOT NULL,
  open        boolean NOT NULL,
  marks       jsonb NOT NULL,
  -- Every mark with what looks alike made alike, a blank around each.
  alike       text NOT NULL
);
CREATE INDEX findable_vehicle_alike ON findable_vehicle USING gin (alike gin_trgm_ops);
CREATE INDEX findable_vehicle_gate ON findable_vehicle (gate, declaration DESC);
CREATE INDEX declaration_list_begins ON declaration_list (declaration text_pattern_ops);
