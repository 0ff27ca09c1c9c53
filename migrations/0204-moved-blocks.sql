-- What a closure did with a block: the closure, and the hour that the block had before.
ALTER TABLE slot_block ADD COLUMN closure text;
ALTER TABLE slot_block ADD COLUMN moved_from text;
