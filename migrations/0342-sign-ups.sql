-- Citizens who open an account for themselves, until they type the code that went to their address. The code stands nowhere.
CREATE TABLE sign_up (
  id         uuid PRIMARY KEY,
  channel    text NOT NULL CHECK (channel IN ('EMAIL', 'SMS')),
  -- {address, language}
  sealed     text NOT NULL,
  -- The address has an account already: no code opens another.
  known      boolean NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX sign_up_expires ON sign_up (expires_at);
