-- Firms, people, sessions and devices. Plain state; what others must learn goes through the outbox.
CREATE TABLE firm (
  id             uuid PRIMARY KEY,
  country        text NOT NULL CHECK (country IN ('VN', 'CN')),
  natural_person boolean NOT NULL,
  name           text,
  tax_code       text,
  -- {name, taxCode} of a natural person, sealed; emptied by an erasure.
  sealed         text,
  -- HMAC of the tax code: one firm a number, found without the number.
  tax_code_key   text NOT NULL UNIQUE,
  created_at     timestamptz NOT NULL DEFAULT now(),
  CHECK (natural_person = (tax_code IS NULL) AND natural_person = (name IS NULL))
);

CREATE TABLE person (
  id              uuid PRIMARY KEY,
  name            text NOT NULL,
  email           text UNIQUE,
  phone           text UNIQUE,
  status          text NOT NULL CHECK (status IN ('INVITED', 'ACTIVE', 'DEACTIVATED')),
  roles           text[] NOT NULL,
  firm_id         uuid REFERENCES firm,
  gate            text,
  agency          text,
  password_hash   text,
  -- The one-time link that sets a password: its number counts up, its end is null once it was used.
  link_number     integer NOT NULL DEFAULT 0,
  link_expires_at timestamptz,
  version         integer NOT NULL DEFAULT 1,
  created_at      timestamptz NOT NULL DEFAULT now(),
  CHECK (email IS NOT NULL OR phone IS NOT NULL)
);
CREATE INDEX person_firm ON person (firm_id, id);

CREATE TABLE second_factor (
  person_id       uuid PRIMARY KEY REFERENCES person,
  secret          text,
  pending_secret  text,
  -- The 30-second step of the last code that was taken: no code is taken twice.
  last_step       bigint NOT NULL DEFAULT 0,
  recovery_hashes text[] NOT NULL DEFAULT '{}'
);

-- A sign-in and all refresh tokens that follow from it. The token of a generation is derived from the nonce, so no token is stored.
CREATE TABLE session (
  id                  uuid PRIMARY KEY,
  person_id           uuid NOT NULL REFERENCES person,
  nonce               text NOT NULL,
  generation          integer NOT NULL DEFAULT 0,
  rotated_at          timestamptz NOT NULL DEFAULT now(),
  previous_rotated_at timestamptz NOT NULL DEFAULT now(),
  created_at          timestamptz NOT NULL DEFAULT now(),
  expires_at          timestamptz NOT NULL,
  ended_at            timestamptz,
  end_reason          text
);
CREATE INDEX session_person ON session (person_id) WHERE ended_at IS NULL;
CREATE INDEX session_expires ON session (expires_at);

CREATE TABLE device (
  id         uuid PRIMARY KEY,
  name       text NOT NULL,
  gate       text NOT NULL,
  token_hash text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  revoked_at timestamptz
);

-- Tries of sign-in, counted by lane in fixed windows. The key is an HMAC: neither account nor address stands here.
CREATE UNLOGGED TABLE sign_in_budget (
  key         text PRIMARY KEY,
  used        integer NOT NULL,
  window_ends timestamptz NOT NULL
);
CREATE INDEX sign_in_budget_window_ends ON sign_in_budget (window_ends);
