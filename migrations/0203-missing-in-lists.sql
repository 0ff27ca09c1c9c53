-- What a declaration does not tell yet, for lists. Made from the log; what stands there already is told once from it.
ALTER TABLE declaration_list ADD COLUMN missing jsonb NOT NULL DEFAULT '[]';

UPDATE declaration_list l SET missing = told.missing
  FROM (SELECT DISTINCT ON (stream) stream,
               coalesce(CASE WHEN type = 'FileAttached' THEN data->'missing' ELSE data->'facts'->'missing' END, '[]') AS missing
          FROM event
         WHERE type IN ('DeclarationSubmitted', 'DeclarationCorrected', 'FirstTripCrossed')
            OR (type = 'FileAttached' AND data ? 'missing')
         ORDER BY stream, version DESC) told
 WHERE told.stream = 'declaration-' || l.declaration AND told.missing <> '[]';
