-- Which session at the provider one of ours came from, as a tag: the provider may end that one alone.
ALTER TABLE session ADD COLUMN openid_sid text;
CREATE INDEX session_openid_sid ON session (openid_sid) WHERE openid_sid IS NOT NULL AND ended_at IS NULL;

-- What the provider said once is not heard twice. By the token's own name, as a tag.
CREATE TABLE openid_logout (
  jti        text PRIMARY KEY,
  expires_at timestamptz NOT NULL
);
CREATE INDEX openid_logout_expires ON openid_logout (expires_at);
