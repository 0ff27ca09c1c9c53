-- Vehicles called out of parks to a gate yard, as displays show them. Read model: made from the log.
CREATE TABLE board_yard (yard text PRIMARY KEY, gate text NOT NULL, name jsonb NOT NULL, called jsonb NOT NULL);
