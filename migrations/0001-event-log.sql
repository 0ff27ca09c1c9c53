-- The log: the only truth of the gate. Whoever runs the migrations owns the schema; the running product acts as role app.
DO $$
BEGIN
  -- An owner who may not create roles finds it made.
  IF to_regrole('app') IS NULL THEN
    CREATE ROLE app NOLOGIN;
  END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'app', 'USAGE') THEN
    EXECUTE format('GRANT app TO %I', current_user);
  END IF;
END $$;

GRANT USAGE ON SCHEMA public TO app;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO app;
-- Tables of later migrations are the app's to use; what it may not touch is taken back by name.
ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO app;
ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO app;

CREATE TABLE event (
  position    bigint PRIMARY KEY,
  id          uuid NOT NULL UNIQUE,
  stream      text NOT NULL,
  version     integer NOT NULL CHECK (version > 0),
  type        text NOT NULL,
  data        jsonb NOT NULL,
  metadata    jsonb NOT NULL,
  -- SHA-256 over RFC 8785 JSON of {id, stream, version, type, data, metadata, prev}; prev is the stream's previous hash.
  hash        bytea NOT NULL CHECK (octet_length(hash) = 32),
  recorded_at timestamptz NOT NULL,
  UNIQUE (stream, version)
);
-- Only append_events writes here, and nobody changes what stands.
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON event FROM app;

-- What became of a command, for its retries. Kept at least 14 days: booths and phones work offline.
CREATE TABLE command (
  actor          text NOT NULL,
  key            text NOT NULL,
  route          text NOT NULL,
  body_hash      text NOT NULL,
  first_position bigint,
  -- The last event written, or the head when it wrote none.
  position       bigint NOT NULL,
  status         integer NOT NULL,
  answer         jsonb,
  -- {code, parameters, fields} of the refusal; null when it was granted.
  refusal        jsonb,
  recorded_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (actor, key)
);
CREATE INDEX command_recorded_at ON command USING brin (recorded_at);

-- Personal data, sealed, erasable, found by reference. The log holds the references alone.
CREATE TABLE personal_fact (
  ref         text PRIMARY KEY,
  subject     text NOT NULL,
  ciphertext  bytea NOT NULL,
  key_id      text NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX personal_fact_subject ON personal_fact (subject);

-- Changes when a backup is restored: positions of another epoch mean nothing.
CREATE TABLE log_epoch (
  one   boolean PRIMARY KEY DEFAULT true CHECK (one),
  epoch uuid NOT NULL DEFAULT gen_random_uuid()
);
INSERT INTO log_epoch DEFAULT VALUES;

-- Appends a batch, all or nothing. The lock comes first: what is read after it, no other append can change.
--   p_heads    [{stream, version}]: what every stream written or looked at must still be at
--   p_events   [{n, id, stream, version, type, data, metadata, hash}], n = 1, 2, ... in log order, hash in hex
--   p_commands [{actor, key, route, bodyHash, first, last, status, answer, refusal}], first and last being values of n
--   p_facts    [{ref, subject, ciphertext, keyId}], ciphertext in hex
-- Answers {outcome: 'known', commands} or {outcome: 'moved', streams} and writes nothing, or {outcome: 'written', head};
-- always with the epoch and the milliseconds it waited for the lock.
CREATE FUNCTION append_events(p_heads json, p_events json, p_commands json, p_facts json, p_recorded_at timestamptz)
RETURNS json
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp
SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
  asked     timestamptz := clock_timestamp();
  waited    double precision;
  the_epoch uuid;
  found     json;
  head      bigint;
  added     integer;
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'append_events needs READ COMMITTED: it must see what was committed while it waited';
  END IF;
  PERFORM pg_advisory_xact_lock(4719001);
  waited := 1000 * extract(epoch FROM clock_timestamp() - asked);
  SELECT epoch INTO the_epoch FROM log_epoch;

  SELECT json_agg(known) INTO found FROM (
    SELECT c.actor, c.key, c.body_hash AS "bodyHash", c.route, c.position, c.status, c.answer, c.refusal
    FROM json_to_recordset(p_commands) AS p(actor text, key text)
    JOIN command c ON c.actor = p.actor AND c.key = p.key) known;
  IF found IS NOT NULL THEN
    RETURN json_build_object('outcome', 'known', 'commands', found, 'epoch', the_epoch, 'waited', waited);
  END IF;

  SELECT json_agg(p.stream) INTO found
  FROM json_to_recordset(p_heads) AS p(stream text, version integer)
  WHERE p.version <> coalesce((SELECT max(e.version) FROM event e WHERE e.stream = p.stream), 0);
  IF found IS NOT NULL THEN
    RETURN json_build_object('outcome', 'moved', 'streams', found, 'epoch', the_epoch, 'waited', waited);
  END IF;

  SELECT coalesce(max(position), 0) INTO head FROM event;
  INSERT INTO event (position, id, stream, version, type, data, metadata, hash, recorded_at)
  SELECT head + p.n, p.id, p.stream, p.version, p.type, p.data, p.metadata, decode(p.hash, 'hex'),
         coalesce(p_recorded_at, clock_timestamp())
  FROM json_to_recordset(p_events) AS p(n integer, id uuid, stream text, version integer, type text, data jsonb,
                                        metadata jsonb, hash text);
  GET DIAGNOSTICS added = ROW_COUNT;

  INSERT INTO command (actor, key, route, body_hash, first_position, position, status, answer, refusal)
  SELECT p.actor, p.key, p.route, p."bodyHash", head + p.first, coalesce(head + p.last, head + added), p.status,
         p.answer, p.refusal
  FROM json_to_recordset(p_commands) AS p(actor text, key text, route text, "bodyHash" text, first integer,
                                          last integer, status integer, answer jsonb, refusal jsonb);

  INSERT INTO personal_fact (ref, subject, ciphertext, key_id)
  SELECT p.ref, p.subject, decode(p.ciphertext, 'hex'), p."keyId"
  FROM json_to_recordset(p_facts) AS p(ref text, subject text, ciphertext text, "keyId" text);

  IF added > 0 THEN
    PERFORM pg_notify('log', (head + added)::text);
  END IF;
  RETURN json_build_object('outcome', 'written', 'head', head, 'epoch', the_epoch, 'waited', waited);
END $$;
REVOKE EXECUTE ON FUNCTION append_events FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_events TO app;
