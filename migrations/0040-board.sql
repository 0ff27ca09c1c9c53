-- What displays and boards show. Read models: made from the log, and made again by `npm run projection -- rebuild`.
CREATE TABLE board_gate (gate text PRIMARY KEY, prefix text NOT NULL, name jsonb NOT NULL);

CREATE TABLE board_lane (
  lane      text PRIMARY KEY,
  gate      text NOT NULL,
  route     text NOT NULL,
  kind      text NOT NULL,
  label     text NOT NULL,
  direction text NOT NULL,
  accepts   jsonb NOT NULL,
  status    text NOT NULL,
  mode      text NOT NULL,
  called    jsonb NOT NULL,
  inside    text
);

CREATE TABLE board_calendar (
  calendar  text PRIMARY KEY,
  gate      text NOT NULL,
  route     text NOT NULL,
  direction text NOT NULL,
  intervals jsonb NOT NULL
);

CREATE TABLE board_count (
  id                  text PRIMARY KEY,
  count               text NOT NULL,
  gate                text NOT NULL,
  direction           text NOT NULL,
  class               text NOT NULL,
  waiting             integer NOT NULL,
  called              integer NOT NULL,
  waits               jsonb NOT NULL,
  median_wait_minutes integer
);

CREATE TABLE board_notice (
  notice text PRIMARY KEY,
  gate   text NOT NULL,
  "from" timestamptz NOT NULL,
  "to"   timestamptz NOT NULL,
  words  jsonb NOT NULL
);
