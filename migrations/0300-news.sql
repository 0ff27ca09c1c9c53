-- Posts of the province and its communes.
CREATE TABLE news_post (
  id             uuid PRIMARY KEY,
  office         text NOT NULL,
  state          text NOT NULL CHECK (state IN ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN', 'DISCARDED')),
  to_review      boolean NOT NULL,
  changed_at     timestamptz NOT NULL,
  publish_at     timestamptz,
  published_at   timestamptz,
  post           jsonb NOT NULL,
  -- Titles of the newest version, for its office.
  told           text NOT NULL,
  search_told    text GENERATED ALWAYS AS (plain_text(told)) STORED,
  -- What the public reads: the words of one version, and nothing once it is withdrawn.
  shown          jsonb,
  shown_category text,
  shown_text     text,
  search         text GENERATED ALWAYS AS (plain_text(coalesce(shown_text, ''))) STORED,
  withdrawn_why  jsonb,
  CHECK ((state = 'PUBLISHED') = (shown IS NOT NULL)),
  CHECK (state <> 'PUBLISHED' OR (published_at IS NOT NULL AND shown_category IS NOT NULL)),
  CHECK (state <> 'SCHEDULED' OR publish_at IS NOT NULL),
  CHECK ((state = 'WITHDRAWN') = (withdrawn_why IS NOT NULL))
);
CREATE INDEX news_public ON news_post (published_at DESC, id DESC) WHERE state = 'PUBLISHED';
CREATE INDEX news_public_office ON news_post (office, published_at DESC, id DESC) WHERE state = 'PUBLISHED';
CREATE INDEX news_public_category ON news_post (shown_category, published_at DESC, id DESC) WHERE state = 'PUBLISHED';
CREATE INDEX news_search ON news_post USING gin (search gin_trgm_ops);
CREATE INDEX news_of_office ON news_post (office, changed_at DESC, id DESC);
CREATE INDEX news_due ON news_post (publish_at, id) WHERE state = 'SCHEDULED';

-- Every version that was written. None is published that one of its own writers reviewed: the table itself refuses it.
CREATE TABLE news_version (
  post        uuid NOT NULL REFERENCES news_post (id),
  n           integer NOT NULL,
  words       jsonb NOT NULL,
  -- Of a correction: what it changed, for the public.
  note        jsonb,
  by          text NOT NULL,
  at          timestamptz NOT NULL,
  writers     text[] NOT NULL,
  reviewed_by text,
  reviewed_at timestamptz,
  PRIMARY KEY (post, n),
  CHECK ((reviewed_by IS NULL) = (reviewed_at IS NULL)),
  CHECK (reviewed_by IS NULL OR reviewed_by <> ALL (writers)),
  CHECK (by = ANY (writers))
);

CREATE TABLE news_step (
  post  uuid NOT NULL REFERENCES news_post (id),
  n     integer NOT NULL,
  kind  text NOT NULL,
  at    timestamptz NOT NULL,
  by    text NOT NULL,
  words text,
  PRIMARY KEY (post, n)
);

-- Pictures that were handed in; `news-<post>` is the subject of their erasure.
CREATE TABLE news_file (
  id         uuid PRIMARY KEY,
  post       uuid NOT NULL REFERENCES news_post (id),
  media_type text NOT NULL,
  bytes      integer NOT NULL,
  at         timestamptz NOT NULL
);
CREATE INDEX news_file_of_post ON news_file (post, at, id);

-- Whose posts, and of which category, somebody with an account follows; erased with `person-<id>`.
CREATE TABLE news_follow (
  person text NOT NULL,
  kind   text NOT NULL CHECK (kind IN ('BODY', 'CATEGORY')),
  of     text NOT NULL,
  PRIMARY KEY (kind, of, person)
);
CREATE INDEX news_follow_of_person ON news_follow (person);

-- Up to when he has seen what he follows.
CREATE TABLE news_reader (
  person  text PRIMARY KEY,
  seen_at timestamptz NOT NULL
);
