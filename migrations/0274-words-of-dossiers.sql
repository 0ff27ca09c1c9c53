-- Words of the names of applicants, each as a tag that only this product can make: lists find a sealed name by them.
CREATE TABLE dossier_word (
  dossier uuid NOT NULL REFERENCES dossier (id),
  tag     text NOT NULL,
  PRIMARY KEY (tag, dossier)
);
CREATE INDEX dossier_word_of_dossier ON dossier_word (dossier);
