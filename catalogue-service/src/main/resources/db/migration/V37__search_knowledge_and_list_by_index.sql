-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE knowledge_item ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('dutch', title), 'A') || setweight(to_tsvector('dutch', coalesce(summary, '')), 'C')) STORED;
CREATE INDEX knowledge_item_search ON knowledge_item USING gin (search) WITH (fastupdate = off);
CREATE INDEX knowledge_item_title_trigrams ON knowledge_item USING gin (lower(title) gin_trgm_ops) WITH (fastupdate = off);

CREATE INDEX offering_description_trigrams ON offering USING gin (lower(short_description) gin_trgm_ops) WITH (fastupdate = off);
-- Counts are answered from the index alone.
CREATE INDEX offering_listed ON offering (kind, status, provider_id) INCLUDE (suggested_by, id);
