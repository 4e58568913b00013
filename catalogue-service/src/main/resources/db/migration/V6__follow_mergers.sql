-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE known_organisation ADD COLUMN merged_into_id uuid;
COMMENT ON COLUMN known_organisation.merged_into_id IS 'The organisation it goes on as; nothing new is recorded in its name.';
CREATE INDEX known_organisation_merged_into ON known_organisation (merged_into_id) WHERE merged_into_id IS NOT NULL;

CREATE TABLE organisation_merger (
    merger_id      uuid   PRIMARY KEY,
    merger_version bigint NOT NULL,
    target_id      uuid   NOT NULL REFERENCES known_organisation,
    source_ids     uuid[] NOT NULL CHECK (cardinality(source_ids) > 0),
    status         text   NOT NULL CHECK (status IN ('ASSESSED', 'FOLLOWING', 'FOLLOWED'))
);
COMMENT ON TABLE organisation_merger IS 'What became here of each merger of organisations: how far it was followed.';
CREATE INDEX organisation_merger_following ON organisation_merger (merger_id) WHERE status = 'FOLLOWING';

CREATE TABLE organisation_merger_count (
    merger_id uuid    NOT NULL REFERENCES organisation_merger,
    kind      text    NOT NULL CHECK (kind IN ('OFFERING', 'USAGE', 'INTERFACE')),
    moved     integer NOT NULL,
    collapsed integer NOT NULL,
    PRIMARY KEY (merger_id, kind)
);
COMMENT ON TABLE organisation_merger_count IS 'What has moved to the target so far, and what fell together with something it had.';
