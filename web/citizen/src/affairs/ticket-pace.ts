/**
 * A kept ticket is looked up so often: the gate counts look-ups by code, and by line, which the customers of a telephone company
 * share. Whoever is to be at a lane at once is called by the gate, and told.
 */
export const TICKET_EVERY_MS = 300_000;
