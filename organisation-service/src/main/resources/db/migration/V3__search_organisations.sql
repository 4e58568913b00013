-- SPDX-License-Identifier: EUPL-1.2
CREATE EXTENSION IF NOT EXISTS pg_trgm;

ALTER TABLE organisation ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('dutch', search_text)) STORED;
CREATE INDEX organisation_search ON organisation USING gin (search);
CREATE INDEX organisation_search_trigrams ON organisation USING gin (search_text gin_trgm_ops);
