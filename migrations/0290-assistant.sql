-- Questions that the assistant had no answer to, so that officials see what is missing. Whatever leads to a person or a vehicle
-- is cut out before: numbers, telephones, plates, codes, names behind a title or a family.
CREATE TABLE assistant_unanswered (
  id       uuid PRIMARY KEY,
  -- Its words without accents and without how it was asked: the same question asked again is counted.
  plain    text NOT NULL UNIQUE,
  text     text NOT NULL,
  times    integer NOT NULL DEFAULT 1,
  first_at timestamptz NOT NULL,
  last_at  timestamptz NOT NULL,
  -- What became of it, once an official has dealt with it.
  outcome  text CHECK (outcome IN ('ANSWERED', 'NOT_OURS', 'UNCLEAR')),
  dealt_at timestamptz,
  dealt_by text,
  CHECK ((outcome IS NULL) = (dealt_at IS NULL) AND (outcome IS NULL) = (dealt_by IS NULL))
);
CREATE INDEX assistant_unanswered_last ON assistant_unanswered (last_at, id);
CREATE INDEX assistant_unanswered_times ON assistant_unanswered (lpad(times::text, 9, '0'), id);
