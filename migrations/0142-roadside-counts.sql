-- Read model: trucks counted outside the gates. One row a place and instant; told again, it is corrected.
CREATE TABLE roadside_count (
  count     text PRIMARY KEY,
  gate      text NOT NULL,
  place     text NOT NULL,
  at        text NOT NULL,
  fruit     integer NOT NULL,
  other     integer NOT NULL,
  corrected integer NOT NULL
);
CREATE INDEX roadside_count_gate ON roadside_count (gate, at, count);
