-- Firms that ask to join. Who asks is sealed; what others must learn goes through the outbox.
CREATE TABLE firm_application (
  id             uuid PRIMARY KEY,
  -- HMAC of the code by which the applicant follows it: the code itself stands nowhere.
  code_key       text NOT NULL UNIQUE,
  gate           text NOT NULL,
  country        text NOT NULL CHECK (country IN ('VN', 'CN')),
  natural_person boolean NOT NULL,
  channel        text NOT NULL CHECK (channel IN ('FORM', 'COUNTER')),
  -- {name, taxCode, contact, email, phone, note}; emptied some time after the decision.
  sealed         text,
  tax_code_key   text NOT NULL,
  status         text NOT NULL CHECK (status IN ('PENDING', 'APPROVED', 'REFUSED')),
  reason         text,
  firm_id        uuid REFERENCES firm,
  applied_at     timestamptz NOT NULL,
  decided_at     timestamptz,
  decided_by     uuid,
  CHECK ((status = 'PENDING') = (decided_at IS NULL)),
  CHECK ((status = 'REFUSED') = (reason IS NOT NULL)),
  CHECK ((status = 'APPROVED') = (firm_id IS NOT NULL))
);
-- One tax code waits once.
CREATE UNIQUE INDEX firm_application_waiting ON firm_application (tax_code_key) WHERE status = 'PENDING';
CREATE INDEX firm_application_gate ON firm_application (gate, status, id);
