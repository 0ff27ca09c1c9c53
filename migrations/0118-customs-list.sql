-- Read model: customs declarations, each once. References and codes only.
CREATE TABLE customs_list (
  -- First 11 digits.
  customs          text PRIMARY KEY,
  direction        text NOT NULL,
  office           text,
  declaration_type text,
  status           text,
  channel          text,
  -- Numbers of the stop orders that stand.
  stops            jsonb NOT NULL,
  -- <declaration>:<gate>:<firm> of each vehicle that carries it.
  carriers         jsonb NOT NULL,
  -- Of its office and its carriers; none: of every gate.
  gates            jsonb NOT NULL,
  firms            jsonb NOT NULL,
  changed_at       text NOT NULL
);
CREATE INDEX customs_list_changed ON customs_list (changed_at DESC, customs DESC);
CREATE INDEX customs_list_stopped ON customs_list (changed_at DESC, customs DESC) WHERE stops <> '[]';
CREATE INDEX customs_list_firms ON customs_list USING gin (firms);
