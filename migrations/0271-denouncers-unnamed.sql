-- Who denounces stands sealed with what he wrote, and nowhere else: neither an account with the denunciation (the column stays
-- empty from now on) nor an actor with the command that sent it. A retry of one of these commands is told that it was sent.
UPDATE denunciation SET owner = NULL, denunciation = denunciation - 'owner' WHERE owner IS NOT NULL;
DELETE FROM command WHERE actor <> 'anyone' AND route LIKE 'POST %/denunciations';
