-- The newest version of each issued daily report, for the public. Read model.
CREATE TABLE issued_report (
  report    text PRIMARY KEY,
  gate      text NOT NULL,
  day       text NOT NULL,
  version   integer NOT NULL,
  issued_at text NOT NULL,
  figures   jsonb NOT NULL
);
CREATE INDEX issued_report_day ON issued_report (day DESC, gate);
