-- Tries that strangers are allowed (of sign-in, of look-ups, of opening a pass), counted once for all servers.
ALTER TABLE sign_in_budget RENAME TO try_budget;
ALTER INDEX sign_in_budget_window_ends RENAME TO try_budget_window_ends;
