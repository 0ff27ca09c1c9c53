-- Read model: vehicles that an agency looks out for and that were seen. References only; its own agency alone is shown it.
CREATE TABLE lookout_alert (
  alert           text PRIMARY KEY,
  gate            text NOT NULL,
  agency          text NOT NULL,
  declaration     text NOT NULL,
  lookout         text NOT NULL,
  kind            text NOT NULL,
  occasion        text NOT NULL,
  at              text NOT NULL,
  acknowledged_at text,
  acknowledged_by text
);
CREATE INDEX lookout_alert_of_agency ON lookout_alert (gate, agency, at);
