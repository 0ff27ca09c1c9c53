-- Days of which the gate board's own figures are known. Read model.
CREATE TABLE official_report (
  report  text PRIMARY KEY,
  gate    text NOT NULL,
  day     text NOT NULL,
  version integer NOT NULL,
  figures jsonb NOT NULL,
  at      text NOT NULL
);
CREATE INDEX official_report_gate_day ON official_report (gate, day DESC);
