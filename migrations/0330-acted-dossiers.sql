-- What one member sent for citizens, the newest first.
CREATE INDEX team_consent_by ON team_consent (by, dossier DESC);
