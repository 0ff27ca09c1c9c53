-- When the newest of the kept waits ended, so that old ones are not told as those of now.
ALTER TABLE board_count ADD COLUMN last_wait_at text;
