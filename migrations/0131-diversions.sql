-- Vehicles on their way from one yard to another. Read model: made from the log.
ALTER TABLE ticket_list ADD COLUMN diverted_from text;
