-- Messages that are too old to be shown are taken away by their age.
CREATE INDEX message_age ON message (occurred_at);
