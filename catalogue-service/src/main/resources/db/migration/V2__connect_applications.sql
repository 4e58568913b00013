-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE application_interface (
    id                    uuid   PRIMARY KEY,
    version               bigint NOT NULL,
    registered_by         uuid   NOT NULL REFERENCES known_organisation,
    source_application_id uuid   NOT NULL REFERENCES offering,
    source_member_id      uuid   NOT NULL REFERENCES known_organisation,
    target_application_id uuid   REFERENCES offering,
    target_member_id      uuid   REFERENCES known_organisation,
    external_facility_id  text   REFERENCES gemma_concept,
    ends                  text   NOT NULL,
    type                  text   NOT NULL CHECK (type IN ('API', 'MESSAGING', 'FILE', 'DATABASE', 'OTHER')),
    direction             text   NOT NULL CHECK (direction IN ('SOURCE_TO_TARGET', 'TARGET_TO_SOURCE', 'BOTH')),
    phase                 text   NOT NULL
        CHECK (phase IN ('ACQUISITION', 'PLANNED', 'IN_PRODUCTION', 'PHASING_OUT', 'PHASED_OUT')),
    phase_since           date,
    note                  text   CHECK (char_length(note) <= 2000),
    status                text   NOT NULL CHECK (status IN ('REGISTERED', 'WITHDRAWN')),
    CHECK ((target_application_id IS NULL) <> (external_facility_id IS NULL)),
    CHECK ((target_application_id IS NULL) = (target_member_id IS NULL))
);
COMMENT ON COLUMN application_interface.ends IS 'Both ends in a fixed order, so that the same connection is found whichever was called source.';
CREATE UNIQUE INDEX application_interface_once ON application_interface (registered_by, ends) WHERE status <> 'WITHDRAWN';
CREATE INDEX application_interface_source ON application_interface (source_member_id) WHERE status <> 'WITHDRAWN';
CREATE INDEX application_interface_target ON application_interface (target_member_id) WHERE status <> 'WITHDRAWN';

CREATE TABLE application_interface_standard (
    interface_id        uuid NOT NULL REFERENCES application_interface,
    standard_version_id text NOT NULL REFERENCES gemma_concept,
    PRIMARY KEY (interface_id, standard_version_id)
);
