-- The newest post that was ever published: asked for by whoever opens his news, and before each publication.
CREATE INDEX news_published ON news_post (published_at DESC) WHERE published_at IS NOT NULL;
