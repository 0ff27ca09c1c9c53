-- A digitised dossier that may be one that is there is kept, apart, until its office has looked. DUPLICATE: it is that one.
ALTER TABLE past_dossier
  ADD COLUMN state text NOT NULL DEFAULT 'TAKEN' CHECK (state IN ('TAKEN', 'PROPOSED', 'DUPLICATE')),
  -- The one that it looks like.
  ADD COLUMN alike uuid REFERENCES past_dossier (id),
  ADD COLUMN decided_at timestamptz,
  ADD COLUMN decided_by text,
  -- Tags of the words of the name, to find it by. Null once erased, and where the index was taken in before there were any.
  ADD COLUMN names text[];
CREATE INDEX past_dossier_names ON past_dossier USING gin (names);
