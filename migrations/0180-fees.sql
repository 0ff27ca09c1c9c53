-- Read models of the fee: invoices of trips, and payments that the bank told. References only; amounts are whole đồng (exact as numbers of JSON are).
CREATE TABLE fee_invoice (
  declaration text PRIMARY KEY,
  gate        text NOT NULL,
  firm        text NOT NULL,
  reference   text NOT NULL,
  status      text NOT NULL,
  -- Null while it has no price.
  dong        double precision,
  paid        double precision NOT NULL,
  rule        text NOT NULL,
  -- Of an amount that a cashier set.
  reason      text,
  set_by      text,
  until       text NOT NULL,
  at          text NOT NULL
);
CREATE INDEX fee_invoice_gate ON fee_invoice (gate, status);

CREATE TABLE bank_payment (
  payment     text PRIMARY KEY,
  gate        text NOT NULL,
  bank_id     text NOT NULL,
  dong        double precision NOT NULL,
  reference   text,
  paid_at     text NOT NULL,
  text        text,
  state       text NOT NULL,
  declaration text,
  applied     double precision NOT NULL,
  refunded    double precision NOT NULL,
  open        double precision NOT NULL
);
CREATE INDEX bank_payment_gate ON bank_payment (gate, paid_at, payment);
