-- A booth's PC stands in no yard and belongs to an agency; null is the board's.
ALTER TABLE device
  DROP CONSTRAINT device_kind_check,
  DROP CONSTRAINT device_check,
  ADD COLUMN agency text,
  ADD CONSTRAINT device_kind CHECK (kind IN ('DISPLAY', 'CAMERA', 'KIOSK', 'BOOTH')),
  ADD CONSTRAINT device_in_yard CHECK (kind IN ('DISPLAY', 'BOOTH') OR yard IS NOT NULL);

-- The newest emergency packs of each gate and agency. They hold plates, hence sealed; what is older is deleted.
CREATE TABLE emergency_pack (
  gate       text NOT NULL,
  whom       text NOT NULL,
  day        text NOT NULL,
  pack       integer NOT NULL,
  slips      integer NOT NULL,
  as_of      double precision NOT NULL,
  made_at    timestamptz NOT NULL,
  ciphertext bytea NOT NULL,
  key_id     text NOT NULL,
  PRIMARY KEY (gate, day, pack)
);
CREATE INDEX emergency_pack_newest ON emergency_pack (gate, whom, day, pack);

-- Read model: what was typed from slips of paper, and what became of it. References only.
CREATE TABLE paper_slip (
  entry       text PRIMARY KEY,
  slip        text NOT NULL,
  gate        text NOT NULL,
  fact        text NOT NULL,
  declaration text NOT NULL,
  happened_at text NOT NULL,
  agency      text,
  state       text NOT NULL,
  code        text,
  outcome     text,
  by          text NOT NULL,
  at          text NOT NULL
);
CREATE INDEX paper_slip_gate ON paper_slip (gate, state, entry);
