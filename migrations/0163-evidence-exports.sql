-- Read model: who asked for evidence by which order, who agreed, and how often it was taken. References only. Made from the log.
CREATE TABLE evidence_export (
  export text PRIMARY KEY,
  gate   text,
  agency text,
  status text NOT NULL,
  told   jsonb NOT NULL
);
CREATE INDEX evidence_export_of_agency ON evidence_export (gate, agency, export);
