-- Where somebody with an account is reached beside the product. The address is sealed; `person-<id>` is the subject of an erasure.
CREATE TABLE message_contact (
  person      text NOT NULL,
  channel     text NOT NULL CHECK (channel IN ('EMAIL', 'SMS')),
  ciphertext  bytea NOT NULL,
  key_id      text NOT NULL,
  -- Tag of the address, by which it is counted without being read.
  tag         text NOT NULL,
  state       text NOT NULL CHECK (state IN ('UNVERIFIED', 'VERIFIED', 'BROKEN')),
  -- Counts the codes that were sent: a newer one makes the older worthless. Real time.
  code_number integer NOT NULL,
  code_until  timestamptz,
  -- Since when it is in this state, by the clock on the wall.
  since       timestamptz NOT NULL DEFAULT now(),
  -- Of one that broke: what its carrier answered.
  answer      text,
  PRIMARY KEY (person, channel)
);

-- In which language somebody reads, and what he switched on or off: `<channel>:<kind>` to true or false.
CREATE TABLE message_choice (
  person   text PRIMARY KEY,
  language text NOT NULL CHECK (language IN ('vi', 'zh', 'en')),
  choices  jsonb NOT NULL
);

-- Every message that is due by a channel beside the product, and what became of it. No address stands here: it is asked for
-- when the message is sent.
CREATE TABLE delivery (
  id           uuid PRIMARY KEY,
  -- Made of the message, its reader and the channel: the same however often the log is read.
  cause        text NOT NULL UNIQUE,
  -- How carriers and mailboxes know it, at every try.
  sent_as      text NOT NULL UNIQUE,
  channel      text NOT NULL CHECK (channel IN ('EMAIL', 'SMS')),
  kind         text NOT NULL,
  -- Who is asked for the address: `person`, or what was sent by somebody without an account.
  source       text NOT NULL,
  of           text NOT NULL,
  -- Firm for whose people it is; who has left it is told no more.
  firm         text,
  -- With what it is erased, beside its reader: `dossier-<id>`.
  about        text,
  -- Of what nobody may learn that it exists.
  confidential boolean NOT NULL,
  gate         text,
  language     text NOT NULL,
  params       jsonb NOT NULL,
  code         text,
  -- Where its reader acts, below PUBLIC_URL.
  path         text NOT NULL,
  urgent       boolean NOT NULL,
  -- By the product's clock.
  occurred_at  timestamptz NOT NULL,
  state        text NOT NULL CHECK (state IN ('PENDING', 'SENDING', 'SENT', 'DELIVERED', 'FAILED', 'WITHHELD')),
  why          text,
  answer       text,
  tries        integer NOT NULL DEFAULT 0,
  -- A try ended without a word, so it may have arrived twice.
  maybe_twice  boolean NOT NULL DEFAULT false,
  segments     integer,
  tag          text,
  -- How its carrier calls it.
  reference    text,
  -- The rest by the clock on the wall.
  created_at   timestamptz NOT NULL DEFAULT now(),
  next_try_at  timestamptz NOT NULL DEFAULT now(),
  good_until   timestamptz NOT NULL,
  claimed_at   timestamptz,
  ended_at     timestamptz,
  CHECK ((state IN ('FAILED', 'WITHHELD')) = (why IS NOT NULL))
);
CREATE INDEX delivery_due ON delivery (channel, urgent DESC, next_try_at) WHERE state = 'PENDING';
CREATE INDEX delivery_sending ON delivery (claimed_at) WHERE state = 'SENDING';
CREATE INDEX delivery_state ON delivery (state, id DESC);
CREATE INDEX delivery_of ON delivery (source, of, id DESC);
CREATE INDEX delivery_about ON delivery (about) WHERE about IS NOT NULL;
CREATE INDEX delivery_age ON delivery (occurred_at);
CREATE INDEX delivery_tag ON delivery (tag, ended_at) WHERE tag IS NOT NULL;

-- How many parts of short messages were given to the gateway on a day in Hanoi: what they cost.
CREATE TABLE sms_spent (
  day      date PRIMARY KEY,
  segments integer NOT NULL
);
