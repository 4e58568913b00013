-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE stored_file (
    id         uuid   PRIMARY KEY,
    file_name  text   NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 200),
    media_type text   NOT NULL,
    size       bigint NOT NULL,
    content    bytea  NOT NULL
);
COMMENT ON TABLE stored_file IS 'Files that people sent along; what they belong to refers to them.';
ALTER TABLE stored_file ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE TABLE knowledge_item (
    id           uuid   PRIMARY KEY,
    version      bigint NOT NULL,
    kind         text   NOT NULL CHECK (kind IN ('BEST_PRACTICE', 'STANDARD')),
    provider_id  uuid   NOT NULL REFERENCES known_organisation,
    title        text   NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    summary      text   CHECK (char_length(summary) <= 5000),
    link         text   CHECK (char_length(link) <= 500),
    file_id      uuid   REFERENCES stored_file,
    status       text   NOT NULL CHECK (status IN ('CONCEPT', 'PUBLISHED', 'WITHDRAWN')),
    published_on date,
    withdrawn_on date,
    CHECK (status <> 'PUBLISHED' OR (published_on IS NOT NULL AND (link IS NOT NULL OR file_id IS NOT NULL))),
    CHECK ((status = 'WITHDRAWN') = (withdrawn_on IS NOT NULL))
);
COMMENT ON TABLE knowledge_item IS 'Best practices and standards that communities publish.';
CREATE INDEX knowledge_item_title ON knowledge_item (lower(title), id);
CREATE INDEX knowledge_item_provider ON knowledge_item (provider_id);
