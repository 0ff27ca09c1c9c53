-- What a procedure asks for and promises: papers, form, fee, time limit, legal basis, result. Procedures that have none of it
-- (`details` is null) can be looked up, but no dossier can be sent for them.
ALTER TABLE procedure
  ADD COLUMN revision     integer NOT NULL DEFAULT 1,
  ADD COLUMN details      jsonb,
  -- What people call it, beside its name.
  ADD COLUMN also_called  text NOT NULL DEFAULT '',
  -- Hash of what the catalogue last put in; null once the province has worded it.
  ADD COLUMN catalogue    text;

-- Those that came with the product and were never worded by the province are the catalogue's.
UPDATE procedure p SET catalogue = ''
WHERE NOT EXISTS (SELECT FROM event e WHERE e.stream = 'procedure-' || p.code)
  AND NOT EXISTS (SELECT FROM outbox o WHERE o.stream = 'procedure-' || p.code);

DROP INDEX procedure_search;
ALTER TABLE procedure DROP COLUMN search;
ALTER TABLE procedure
  ADD COLUMN search text GENERATED ALWAYS AS
    (plain_text(code || ' ' || vi || ' ' || also_called || ' ' || zh || ' ' || en || ' ' || field)) STORED,
  -- What a mistyped question is compared with.
  ADD COLUMN called text GENERATED ALWAYS AS (plain_text(vi || ' ' || also_called || ' ' || en)) STORED;
CREATE INDEX procedure_search ON procedure USING gin (search gin_trgm_ops);
CREATE INDEX procedure_called ON procedure USING gist (called gist_trgm_ops);
