-- Community digital teams are found by everybody's words.
CREATE INDEX team_search ON team USING gin (search gin_trgm_ops);
