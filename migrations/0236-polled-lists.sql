-- Questions that pages ask again and again, or at each letter that is typed.

-- Tickets of the vehicles that were found, newest first.
CREATE INDEX ticket_list_declaration ON ticket_list (declaration, issued_at DESC);
-- Who waits too long: of all tickets that a gate ever had, those whose vehicle waits now.
CREATE INDEX ticket_list_waiting ON ticket_list (gate, status, class) WHERE status IN ('HOLDING', 'WAITING', 'CALLED', 'ADMITTED');
CREATE INDEX fee_invoice_reference ON fee_invoice (reference);
CREATE INDEX fee_invoice_until ON fee_invoice (gate, until, declaration);
