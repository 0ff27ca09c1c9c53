-- The yards of his gate in which alone a yard operator works; without, he works in all of them.
ALTER TABLE person ADD COLUMN yards text[] CHECK (cardinality(yards) > 0);
