-- Read model: tickets that a carrier had, by the moment that they stand for, so that its no-shows can be set against them.
CREATE TABLE carrier_ticket (
  ticket  text PRIMARY KEY,
  carrier text NOT NULL,
  -- Start of the booked hour, or the check-in of a live ticket.
  at      timestamptz NOT NULL
);
CREATE INDEX carrier_ticket_of ON carrier_ticket (carrier, at);

-- Read model: penalties for no-shows with what became of them. References and codes only; instants as ISO text, so that pages go on where they ended.
CREATE TABLE penalty (
  penalty    text PRIMARY KEY,
  subject    text NOT NULL,
  of_whom    text NOT NULL,
  at_gate    text NOT NULL,
  firm       text NOT NULL,
  carrier    text NOT NULL,
  code       text NOT NULL,
  no_show    text NOT NULL,
  no_shows   integer NOT NULL,
  needs      integer NOT NULL,
  tickets    integer,
  status     text NOT NULL,
  since      text NOT NULL,
  until      text NOT NULL,
  ended_at   text,
  appeal     text,
  reason     text,
  appealed_by text,
  appealed_at text,
  decide_by  text,
  supported  integer NOT NULL,
  verdict    text,
  decided_at text
);
CREATE INDEX penalty_of_firm ON penalty (firm, since DESC, penalty DESC);
CREATE INDEX penalty_of_carrier ON penalty (carrier, since DESC, penalty DESC);
CREATE INDEX penalty_of_gate ON penalty (at_gate, since DESC, penalty DESC);
CREATE INDEX penalty_in_force ON penalty (subject, of_whom) WHERE status = 'IN_FORCE';
