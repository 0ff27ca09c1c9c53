-- Which firms see a declaration beside the declarer: `<part>:<firm>`, named by tax code or having taken their part.
ALTER TABLE declaration_list ADD COLUMN named jsonb NOT NULL DEFAULT '[]';
ALTER TABLE declaration_list ADD COLUMN taken jsonb NOT NULL DEFAULT '[]';
CREATE INDEX declaration_list_named ON declaration_list USING gin (named);
CREATE INDEX declaration_list_taken ON declaration_list USING gin (taken);
