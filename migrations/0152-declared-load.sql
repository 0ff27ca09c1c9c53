-- What open declarations carry, for who must know what stands in a yard at once. Made from the log.
CREATE TABLE declared_load (
  declaration text PRIMARY KEY,
  cargo       text NOT NULL,
  -- UN numbers of its goods, `UN1203`.
  un          jsonb NOT NULL,
  drivers     integer NOT NULL
);
