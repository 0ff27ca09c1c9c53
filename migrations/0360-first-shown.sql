-- When a place was shown first, which no later review changes: sheets of plates are in this order, so that parts that were
-- printed stay as they are. Of places of before it is known when they were reviewed last.
ALTER TABLE place ADD COLUMN first_shown_at timestamptz;
UPDATE place SET first_shown_at = published_at;
