-- Several tractors may stay with one declaration: the one that has the load, and those that others took it from.
ALTER TABLE stay_list ADD COLUMN stay text;
UPDATE stay_list SET stay = declaration;
ALTER TABLE stay_list DROP CONSTRAINT stay_list_pkey;
ALTER TABLE stay_list ADD PRIMARY KEY (stay);
ALTER TABLE stay_list ADD COLUMN left_behind integer;
CREATE INDEX stay_list_declaration ON stay_list (declaration);
