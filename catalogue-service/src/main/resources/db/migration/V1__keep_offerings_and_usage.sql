-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE known_organisation (
    organisation_id   uuid   PRIMARY KEY,
    name              text   NOT NULL,
    organisation_type text   NOT NULL,
    status            text,
    version           bigint NOT NULL,
    CHECK ((version = 0) = (status IS NULL))
);
COMMENT ON TABLE known_organisation IS 'What organisation-service told of each organisation; version 0 is one that only another event mentioned so far.';

CREATE TABLE known_membership (
    membership_id    uuid   PRIMARY KEY,
    collaboration_id uuid   NOT NULL,
    member_id        uuid   NOT NULL,
    status           text   NOT NULL,
    starts_on        date   NOT NULL,
    ends_on          date,
    version          bigint NOT NULL
);
COMMENT ON TABLE known_membership IS 'What membership-service told of each membership.';
CREATE INDEX known_membership_parties ON known_membership (collaboration_id, member_id);

CREATE TABLE gemma_release (
    id                   uuid        PRIMARY KEY,
    release              text,
    imported_at          timestamptz NOT NULL,
    added                integer     NOT NULL,
    changed              integer     NOT NULL,
    removed              integer     NOT NULL,
    reference_components integer     NOT NULL,
    standards            integer     NOT NULL,
    standard_versions    integer     NOT NULL,
    external_facilities  integer     NOT NULL
);
COMMENT ON TABLE gemma_release IS 'Which GEMMA releases were read, and what each changed.';

CREATE TABLE gemma_concept (
    object_id   text    PRIMARY KEY,
    kind        text    NOT NULL
        CHECK (kind IN ('REFERENCE_COMPONENT', 'STANDARD', 'STANDARD_VERSION', 'EXTERNAL_FACILITY')),
    name        text    NOT NULL,
    description text,
    status      text    CHECK (status IN ('IN_DEVELOPMENT', 'IN_USE', 'END_OF_SUPPORT', 'WITHDRAWN')),
    standard_id text,
    current     boolean NOT NULL
);
COMMENT ON TABLE gemma_concept IS 'The concepts of GEMMA by their Object ID; one that a later release left out is kept for what refers to it.';
COMMENT ON COLUMN gemma_concept.standard_id IS 'Of a standard version: its standard.';
CREATE INDEX gemma_concept_kind ON gemma_concept (kind, lower(name), object_id) WHERE current;
CREATE INDEX gemma_concept_standard ON gemma_concept (standard_id) WHERE standard_id IS NOT NULL;

CREATE TABLE offering (
    id                uuid   PRIMARY KEY,
    version           bigint NOT NULL,
    kind              text   NOT NULL CHECK (kind IN ('APPLICATION', 'MODULE', 'SERVICE')),
    provider_id       uuid   NOT NULL REFERENCES known_organisation,
    name              text   NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    short_description text   CHECK (char_length(short_description) <= 255),
    long_description  text   CHECK (char_length(long_description) <= 5000),
    website           text   CHECK (char_length(website) <= 500),
    licence_form      text   CHECK (licence_form IN ('CLOSED', 'OPEN_SOURCE')),
    spdx_id           text,
    cloud_model       text   CHECK (cloud_model IN ('ON_PREMISES', 'IAAS', 'PAAS', 'SAAS')),
    status            text   NOT NULL CHECK (status IN ('CONCEPT', 'PUBLISHED', 'WITHDRAWN')),
    published_on      date,
    withdrawn_on      date,
    CHECK ((coalesce(licence_form, '') = 'OPEN_SOURCE') = (spdx_id IS NOT NULL)),
    CHECK (status <> 'PUBLISHED' OR published_on IS NOT NULL),
    CHECK ((status = 'WITHDRAWN') = (withdrawn_on IS NOT NULL))
);
CREATE INDEX offering_name ON offering (lower(name), id);
CREATE INDEX offering_provider ON offering (provider_id);

CREATE TABLE offering_reference_component (
    offering_id            uuid NOT NULL REFERENCES offering,
    reference_component_id text NOT NULL REFERENCES gemma_concept,
    PRIMARY KEY (offering_id, reference_component_id)
);
CREATE INDEX offering_reference_component_component ON offering_reference_component (reference_component_id);

CREATE TABLE usage_declaration (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    application_id   uuid        NOT NULL REFERENCES offering,
    collaboration_id uuid        NOT NULL REFERENCES known_organisation,
    phase            text        NOT NULL
        CHECK (phase IN ('ACQUISITION', 'PLANNED', 'IN_PRODUCTION', 'PHASING_OUT', 'PHASED_OUT')),
    phase_since      date,
    hosting          text        CHECK (hosting IN ('ON_PREMISES', 'IAAS', 'PAAS', 'SAAS')),
    starts_on        date        NOT NULL,
    note             text        CHECK (char_length(note) <= 2000),
    declared_at      timestamptz NOT NULL,
    member_count     integer     NOT NULL CHECK (member_count > 0)
);
CREATE INDEX usage_declaration_collaboration ON usage_declaration (collaboration_id, declared_at DESC, id);

CREATE TABLE usage (
    id                   uuid   PRIMARY KEY,
    version              bigint NOT NULL,
    usage_declaration_id uuid   REFERENCES usage_declaration,
    application_id       uuid   NOT NULL REFERENCES offering,
    member_id            uuid   NOT NULL REFERENCES known_organisation,
    declared_by          uuid   REFERENCES known_organisation,
    phase                text   NOT NULL
        CHECK (phase IN ('ACQUISITION', 'PLANNED', 'IN_PRODUCTION', 'PHASING_OUT', 'PHASED_OUT')),
    phase_since          date,
    hosting              text   CHECK (hosting IN ('ON_PREMISES', 'IAAS', 'PAAS', 'SAAS')),
    starts_on            date   NOT NULL,
    status               text   NOT NULL CHECK (status IN ('DECLARED', 'DISPUTED', 'WITHDRAWN')),
    dispute_reason       text   CHECK (char_length(dispute_reason) <= 2000),
    disputed_at          timestamptz,
    CHECK ((usage_declaration_id IS NULL) = (declared_by IS NULL)),
    CHECK (status <> 'DISPUTED' OR (dispute_reason IS NOT NULL AND disputed_at IS NOT NULL))
);
COMMENT ON COLUMN usage.declared_by IS 'The collaboration that declared it for its member; empty for what an organisation registered itself.';
CREATE UNIQUE INDEX usage_once ON usage (application_id, member_id, declared_by) NULLS NOT DISTINCT WHERE status <> 'WITHDRAWN';
CREATE INDEX usage_member ON usage (member_id) WHERE status <> 'WITHDRAWN';
CREATE INDEX usage_declared_by ON usage (declared_by, application_id, member_id) WHERE status <> 'WITHDRAWN';
CREATE INDEX usage_declaration_of ON usage (usage_declaration_id);
