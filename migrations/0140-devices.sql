-- A device is a display, a camera or a kiosk; cameras and kiosks stand in a yard.
ALTER TABLE device
  ADD COLUMN kind text NOT NULL DEFAULT 'DISPLAY' CHECK (kind IN ('DISPLAY', 'CAMERA', 'KIOSK')),
  ADD COLUMN yard text,
  ADD CHECK (kind = 'DISPLAY' OR yard IS NOT NULL);
