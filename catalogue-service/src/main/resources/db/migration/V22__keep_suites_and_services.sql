-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE suite (
    offering_id uuid   PRIMARY KEY REFERENCES offering,
    version     bigint NOT NULL
);
COMMENT ON TABLE suite IS 'Applications that include others of the same provider.';

CREATE TABLE suite_part (
    suite_id uuid NOT NULL REFERENCES suite,
    part_id  uuid NOT NULL REFERENCES offering,
    PRIMARY KEY (suite_id, part_id),
    CHECK (suite_id <> part_id)
);
CREATE INDEX suite_part_part ON suite_part (part_id);

CREATE TABLE service_profile (
    offering_id uuid   PRIMARY KEY REFERENCES offering,
    version     bigint NOT NULL,
    type        text   NOT NULL CHECK (type IN ('FUNCTIONAL_MANAGEMENT', 'APPLICATION_MANAGEMENT', 'TECHNICAL_MANAGEMENT',
        'IMPLEMENTATION', 'TRAINING', 'LICENCE_RESELLING', 'HOSTING'))
);
COMMENT ON TABLE service_profile IS 'What kind of service an offering is, and around which applications, also those of others.';

CREATE TABLE service_application (
    service_id     uuid NOT NULL REFERENCES service_profile,
    application_id uuid NOT NULL REFERENCES offering,
    PRIMARY KEY (service_id, application_id)
);
CREATE INDEX service_application_application ON service_application (application_id);
