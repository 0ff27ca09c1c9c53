-- The orders that lists of firms and gates are asked for. Read upwards and downwards; of hours, rows without one come last
-- both ways, which an index read backwards does not do.
CREATE INDEX ticket_list_firm_code ON ticket_list (firm, code, ticket);
CREATE INDEX ticket_list_firm_changed ON ticket_list (firm, changed_at, ticket);
CREATE INDEX ticket_list_firm_hour ON ticket_list (firm, hour, ticket);
CREATE INDEX ticket_list_firm_hour_down ON ticket_list (firm, hour DESC NULLS LAST, ticket DESC);
CREATE INDEX ticket_list_gate_code ON ticket_list (gate, code, ticket);
CREATE INDEX ticket_list_gate_changed ON ticket_list (gate, changed_at, ticket);
CREATE INDEX ticket_list_gate_hour ON ticket_list (gate, hour, ticket);
CREATE INDEX ticket_list_gate_hour_down ON ticket_list (gate, hour DESC NULLS LAST, ticket DESC);
CREATE INDEX declaration_list_firm_planned ON declaration_list (firm, planned_from, declaration);
CREATE INDEX declaration_list_gate_planned ON declaration_list (gate, planned_from, declaration);
CREATE INDEX fleet_vehicle_firm_plate ON fleet_vehicle (firm, plate, vehicle);
CREATE INDEX fleet_vehicle_firm_since ON fleet_vehicle (firm, since, vehicle);
