-- The fleet of each firm, plates in clear text: made from sealed facts, erased with them.
CREATE TABLE fleet_vehicle (
  -- <vehicle>_<firm>
  entry       text PRIMARY KEY,
  vehicle     text NOT NULL,
  firm        text NOT NULL,
  kind        text NOT NULL,
  country     text NOT NULL,
  plate       text NOT NULL,
  -- Without dots and dashes: what a search compares.
  normal      text NOT NULL,
  since       timestamptz NOT NULL,
  released_at timestamptz,
  reason      text
);
CREATE INDEX fleet_vehicle_firm ON fleet_vehicle (firm, vehicle DESC);

-- Who asked whom to hand a vehicle over. No plates: `asked` refers to the sealed one.
CREATE TABLE consent_request (
  request  text PRIMARY KEY,
  vehicle  text NOT NULL,
  firm     text NOT NULL,
  holder   text NOT NULL,
  asked    text NOT NULL,
  state    text NOT NULL,
  asked_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE INDEX consent_request_firm ON consent_request (firm, request DESC);
CREATE INDEX consent_request_holder ON consent_request (holder, request DESC);
