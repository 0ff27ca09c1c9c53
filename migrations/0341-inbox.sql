-- What a citizen is told in the product, and whether he has read it: one state for all his devices.
CREATE TABLE inbox_message (
  id          uuid PRIMARY KEY,
  -- The same however often what it follows from is read.
  cause       text NOT NULL UNIQUE,
  person      text NOT NULL,
  kind        text NOT NULL,
  params      jsonb NOT NULL,
  code        text,
  -- Where he acts, below PUBLIC_URL.
  path        text NOT NULL,
  -- With what it is erased, beside its reader: `dossier-<id>`.
  about       text,
  occurred_at timestamptz NOT NULL,
  read_at     timestamptz
);
CREATE INDEX inbox_message_of ON inbox_message (person, id DESC);
CREATE INDEX inbox_message_unread ON inbox_message (person) WHERE read_at IS NULL;
CREATE INDEX inbox_message_about ON inbox_message (about) WHERE about IS NOT NULL;
CREATE INDEX inbox_message_age ON inbox_message (occurred_at);

-- The commune or department whose matter a message is about: its people see what did not arrive.
ALTER TABLE delivery ADD COLUMN office text;
CREATE INDEX delivery_office ON delivery (office, id DESC) WHERE state IN ('FAILED', 'WITHHELD') AND office IS NOT NULL;
