-- Read model: which firm empowered which other for a part of its declarations.
CREATE TABLE mandate_list (
  mandate      text PRIMARY KEY,
  firm         text NOT NULL,
  grantee      text NOT NULL,
  part         text NOT NULL,
  until        timestamptz NOT NULL,
  given_at     timestamptz NOT NULL,
  withdrawn_at timestamptz
);
CREATE INDEX mandate_list_firm ON mandate_list (firm, mandate DESC);
CREATE INDEX mandate_list_grantee ON mandate_list (grantee, mandate DESC);
