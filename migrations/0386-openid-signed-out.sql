-- Who signed out at the provider a moment ago: one session there or, where it named none, somebody as a whole, as a tag. What
-- was signed in there before and is only now opened here is over already.
CREATE TABLE openid_signed_out (
  who        text PRIMARY KEY,
  said_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX openid_signed_out_expires ON openid_signed_out (expires_at);
