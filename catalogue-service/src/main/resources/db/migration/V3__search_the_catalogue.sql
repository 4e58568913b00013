-- SPDX-License-Identifier: EUPL-1.2
-- Indexes without a pending list: reads are many and writes few, and a long list makes the planner read the whole table.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

ALTER TABLE offering ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('dutch', name), 'A')
    || setweight(to_tsvector('dutch', coalesce(short_description, '')), 'B')
    || setweight(to_tsvector('dutch', coalesce(long_description, '')), 'C')) STORED;
CREATE INDEX offering_search ON offering USING gin (search) WITH (fastupdate = off);
CREATE INDEX offering_name_trigrams ON offering USING gin (lower(name) gin_trgm_ops) WITH (fastupdate = off);

ALTER TABLE gemma_concept ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('dutch', name), 'A') || setweight(to_tsvector('dutch', coalesce(description, '')), 'C')) STORED;
CREATE INDEX gemma_concept_search ON gemma_concept USING gin (search) WITH (fastupdate = off);
CREATE INDEX gemma_concept_name_trigrams ON gemma_concept USING gin (lower(name) gin_trgm_ops) WITH (fastupdate = off);

ALTER TABLE known_organisation ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('dutch', name), 'A')) STORED;
CREATE INDEX known_organisation_search ON known_organisation USING gin (search) WITH (fastupdate = off);
CREATE INDEX known_organisation_name_trigrams ON known_organisation USING gin (lower(name) gin_trgm_ops) WITH (fastupdate = off);
