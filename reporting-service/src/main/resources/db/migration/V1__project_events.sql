-- SPDX-License-Identifier: EUPL-1.2
-- Every table here is a fold of events and can be emptied and rebuilt (README). "version" is the aggregate's version in the last event applied.

CREATE TABLE organisation (
    organisation_id      uuid        PRIMARY KEY,
    version              bigint      NOT NULL,
    name                 text        NOT NULL,
    organisation_type    text        NOT NULL,
    status               text,
    admission_request_id uuid,
    named_at             timestamptz NOT NULL,
    CHECK (version = 0 OR status IS NOT NULL)
);
CREATE INDEX organisation_of_admission ON organisation (admission_request_id);
COMMENT ON TABLE organisation IS 'version 0: only mentioned by another event, so the name is that of the latest mention and the rest has not arrived.';

CREATE TABLE admission (
    admission_request_id uuid   PRIMARY KEY,
    version              bigint NOT NULL,
    status               text   NOT NULL,
    decided_on           date
);

CREATE TABLE membership (
    membership_id    uuid   PRIMARY KEY,
    version          bigint NOT NULL,
    collaboration_id uuid   NOT NULL REFERENCES organisation,
    member_id        uuid   NOT NULL REFERENCES organisation,
    status           text   NOT NULL,
    starts_on        date   NOT NULL,
    ends_on          date,
    declared_on      date   NOT NULL
);
CREATE INDEX membership_of_collaboration ON membership (collaboration_id, status, member_id);
CREATE INDEX membership_of_member ON membership (member_id);

CREATE TABLE offering (
    offering_id       uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    name              text        NOT NULL,
    kind              text,
    short_description text,
    provider_id       uuid        REFERENCES organisation,
    status            text,
    published_on      date,
    named_at          timestamptz NOT NULL,
    CHECK (version = 0 OR (kind IS NOT NULL AND provider_id IS NOT NULL AND status IS NOT NULL))
);
CREATE INDEX offering_of_provider ON offering (provider_id, status, published_on DESC, offering_id);
COMMENT ON TABLE offering IS 'version 0: only mentioned by a usage, as in table organisation.';

CREATE TABLE usage (
    usage_id               uuid   PRIMARY KEY,
    version                bigint NOT NULL,
    usage_declaration_id   uuid,
    application_id         uuid   NOT NULL REFERENCES offering,
    member_id              uuid   NOT NULL REFERENCES organisation,
    collaboration_id       uuid   REFERENCES organisation,
    status                 text   NOT NULL,
    phase                  text   NOT NULL,
    phase_since            date,
    starts_on              date   NOT NULL,
    hosting                text,
    reference_component_ids text[] NOT NULL
);
CREATE INDEX usage_for_member ON usage (collaboration_id, member_id) WHERE status <> 'WITHDRAWN';

CREATE TABLE reference_component (
    reference_component_id text        PRIMARY KEY,
    name                   text        NOT NULL,
    named_at               timestamptz NOT NULL
);

-- What the dashboard reads, so that a read costs the same for ten members and for a thousand. Kept by difference: what an event takes away
-- from one row it adds to another, in one transaction.

CREATE TABLE status_count (
    owner_id uuid   NOT NULL,
    subject  text   NOT NULL CHECK (subject IN ('MEMBERSHIP', 'OFFERING', 'USAGE', 'PHASE', 'DECLARATION')),
    status   text   NOT NULL,
    amount   bigint NOT NULL,
    PRIMARY KEY (owner_id, subject, status)
);
COMMENT ON COLUMN status_count.owner_id IS 'The collaboration, the provider, who declared the usage (or its user), or the usage declaration.';

CREATE TABLE application_use (
    collaboration_id uuid   NOT NULL,
    application_id   uuid   NOT NULL,
    phase            text   NOT NULL,
    amount           bigint NOT NULL,
    PRIMARY KEY (collaboration_id, application_id, phase)
);
CREATE INDEX application_use_of_application ON application_use (application_id);

CREATE TABLE member_use (
    collaboration_id uuid   NOT NULL,
    member_id        uuid   NOT NULL,
    amount           bigint NOT NULL,
    PRIMARY KEY (collaboration_id, member_id)
);

CREATE TABLE component_use (
    collaboration_id       uuid   NOT NULL,
    reference_component_id text   NOT NULL,
    application_id         uuid   NOT NULL,
    amount                 bigint NOT NULL,
    PRIMARY KEY (collaboration_id, reference_component_id, application_id)
);

CREATE TABLE change (
    change_id        uuid        PRIMARY KEY,
    collaboration_id uuid        NOT NULL,
    occurred_at      timestamptz NOT NULL,
    kind             text        NOT NULL,
    organisation_id  uuid,
    offering_id      uuid
);
CREATE INDEX change_latest ON change (collaboration_id, occurred_at DESC, change_id);
COMMENT ON TABLE change IS 'What people read under recent changes; change_id is the event''s id, or the usage declaration''s for all its usages together.';

-- Never reset, not even by a rebuild: an ETag given out must not return with other content.
CREATE SEQUENCE dashboard_revision;

CREATE TABLE dashboard (
    collaboration_id uuid        PRIMARY KEY,
    revision         bigint      NOT NULL DEFAULT nextval('dashboard_revision'),
    as_of            timestamptz NOT NULL,
    lag_milliseconds bigint      NOT NULL
);
