-- Of a return, the declaration of its first trip: who stays over the line leaves by the gate of its return.
ALTER TABLE declaration_list ADD COLUMN return_of text;
CREATE INDEX declaration_list_returns ON declaration_list (gate) WHERE return_of IS NOT NULL;
