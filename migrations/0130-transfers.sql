-- Transfers from gate to gate, and the codes that a ticket had before. Read models: made from the log.
ALTER TABLE ticket_list ADD COLUMN former_codes jsonb NOT NULL DEFAULT '[]';
CREATE INDEX ticket_list_former_codes ON ticket_list USING gin (former_codes);

CREATE TABLE transfer_list (
  transfer     text PRIMARY KEY,
  declaration  text NOT NULL,
  "from"       text NOT NULL,
  "to"         text NOT NULL,
  route        text NOT NULL,
  reason       text NOT NULL,
  asker        text NOT NULL,
  status       text NOT NULL,
  refusal      text,
  code         text,
  former_code  text,
  kept_minutes integer,
  asked_at     text NOT NULL,
  changed_at   text NOT NULL
);
CREATE INDEX transfer_list_from ON transfer_list ("from", changed_at);
CREATE INDEX transfer_list_to ON transfer_list ("to", changed_at);
