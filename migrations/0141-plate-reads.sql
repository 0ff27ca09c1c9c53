-- Read model: what cameras read and nobody made anything of. The plate is a reference to the sealed text.
CREATE TABLE open_plate_read (
  read   text PRIMARY KEY,
  gate   text NOT NULL,
  yard   text NOT NULL,
  device text NOT NULL,
  camera text,
  at     text NOT NULL,
  why    text NOT NULL,
  code   text,
  plate  text NOT NULL
);
CREATE INDEX open_plate_read_gate ON open_plate_read (gate, at, read);
