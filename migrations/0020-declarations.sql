-- Read models of declarations, and the code tables that their rules ask.
CREATE TABLE declaration_list (
  declaration    text PRIMARY KEY,
  firm           text NOT NULL,
  gate           text NOT NULL,
  route          text NOT NULL,
  direction      text NOT NULL,
  regime         text NOT NULL,
  status         text NOT NULL,
  revision       integer NOT NULL,
  cargo          text NOT NULL,
  class          text NOT NULL,
  vehicle_count  integer NOT NULL,
  warnings       integer NOT NULL,
  planned_from   timestamptz NOT NULL,
  planned_to     timestamptz NOT NULL,
  submitted_at   timestamptz NOT NULL,
  changed_at     timestamptz NOT NULL
);
CREATE INDEX declaration_list_firm ON declaration_list (firm, declaration DESC);
CREATE INDEX declaration_list_gate ON declaration_list (gate, status, declaration DESC);

-- Plates in clear text: of open declarations, and for some days after. Purged by an event, so a rebuild purges too.
CREATE TABLE open_vehicle (
  declaration text PRIMARY KEY,
  gate        text NOT NULL,
  direction   text NOT NULL,
  country     text NOT NULL,
  plate       text,
  -- Without dots and dashes: what a search compares.
  normal      text,
  trailer     text,
  open        boolean NOT NULL
);
CREATE INDEX open_vehicle_normal ON open_vehicle (normal, gate);

-- Commodity codes of 2 to 8 digits; the leading zero counts.
CREATE TABLE hs_code (
  code    text PRIMARY KEY CHECK (code ~ '^[0-9]{2,8}$'),
  name_en text NOT NULL,
  name_vi text,
  name_zh text
);

-- Dangerous goods by UN number (four digits). A number may stand in the list with several descriptions: the first is kept.
CREATE TABLE un_number (
  number      text PRIMARY KEY CHECK (number ~ '^[0-9]{4}$'),
  description text NOT NULL,
  class       text NOT NULL,
  tunnel      text
);
