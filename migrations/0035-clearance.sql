-- The worklists of the agencies: one row a clearance.
CREATE TABLE clearance_worklist (
  declaration text PRIMARY KEY,
  gate        text NOT NULL,
  direction   text NOT NULL,
  cargo       text NOT NULL,
  status      text NOT NULL,
  -- As folded from its stream; codes and references only.
  clearance   jsonb NOT NULL,
  -- Who acted last on each agency's check: {"CUSTOMS": "<person>"}.
  actors      jsonb NOT NULL
);
CREATE INDEX clearance_worklist_running ON clearance_worklist (gate) WHERE status IN ('OPEN', 'CLEARED');
