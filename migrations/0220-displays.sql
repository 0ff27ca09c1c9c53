-- A display chooses its layout; a zone of a gate has one speaker. The rest is what a display last told of itself.
ALTER TABLE device
  ADD COLUMN layout text CHECK (layout IN ('GATE', 'YARD')),
  ADD COLUMN zone text,
  ADD COLUMN speaks boolean NOT NULL DEFAULT false,
  ADD COLUMN seen_at timestamptz,
  ADD COLUMN version text,
  ADD COLUMN shows text;
CREATE UNIQUE INDEX device_one_speaker_a_zone ON device (gate, coalesce(zone, '')) WHERE speaks AND revoked_at IS NULL;

-- A display that waits to be claimed. Its code and its secret stand here as tags alone.
CREATE TABLE display_pairing (
  id uuid PRIMARY KEY,
  code_key text NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL,
  device uuid
);

-- What a display is told to do once; a moment later it is over.
CREATE TABLE display_order (
  id uuid PRIMARY KEY,
  device uuid NOT NULL REFERENCES device (id),
  kind text NOT NULL CHECK (kind IN ('IDENTIFY', 'RESTART', 'PICTURE', 'SPEAK')),
  expires_at timestamptz NOT NULL
);
CREATE INDEX display_order_of_device ON display_order (device, id);

-- The last picture that a display drew of itself when asked; kept for minutes.
CREATE TABLE display_picture (
  device uuid PRIMARY KEY REFERENCES device (id),
  taken_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  jpeg bytea NOT NULL
);
