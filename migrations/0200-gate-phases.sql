-- In which phase of its operation a gate is, dated; none: LIVE, as before there were phases.
ALTER TABLE gate ADD COLUMN phases jsonb NOT NULL DEFAULT '[]';
ALTER TABLE board_gate ADD COLUMN phases jsonb NOT NULL DEFAULT '[]';
