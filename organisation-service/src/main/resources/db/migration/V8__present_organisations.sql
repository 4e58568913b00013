-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE organisation_logo (
    organisation_id uuid        PRIMARY KEY REFERENCES organisation ON DELETE CASCADE,
    version         bigint      NOT NULL,
    media_type      text        CHECK (media_type IN ('image/png', 'image/jpeg')),
    content         bytea       CHECK (length(content) BETWEEN 1 AND 1048576),
    changed_at      timestamptz NOT NULL,
    CHECK ((media_type IS NULL) = (content IS NULL))
);
COMMENT ON TABLE organisation_logo IS 'Of an organisation whose logo was removed the version stays, so that none ever means two images.';
ALTER TABLE organisation_logo ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE TABLE organisation_links (
    organisation_id uuid   PRIMARY KEY REFERENCES organisation ON DELETE CASCADE,
    version         bigint NOT NULL,
    labels          text[] NOT NULL,
    urls            text[] NOT NULL,
    CHECK (cardinality(labels) = cardinality(urls) AND cardinality(urls) <= 10)
);
COMMENT ON TABLE organisation_links IS 'Pages elsewhere, in the order of the organisation; a label and a URL at the same place belong together.';

CREATE TABLE contact_point (
    id                      uuid   PRIMARY KEY,
    version                 bigint NOT NULL,
    organisation_id         uuid   NOT NULL REFERENCES organisation ON DELETE CASCADE,
    kind                    text   NOT NULL CHECK (kind IN ('PERSON', 'GENERAL')),
    label                   text   NOT NULL CHECK (length(label) BETWEEN 1 AND 100),
    name                    text   CHECK (length(name) <= 200),
    name_visible_to         text   CHECK (name_visible_to IN ('OWN_ORGANISATION', 'VNG', 'MEMBERS')),
    job_position            text   CHECK (length(job_position) <= 100),
    job_position_visible_to text   CHECK (job_position_visible_to IN ('OWN_ORGANISATION', 'VNG', 'MEMBERS')),
    email                   text   CHECK (length(email) <= 254),
    email_visible_to        text   CHECK (email_visible_to IN ('OWN_ORGANISATION', 'VNG', 'MEMBERS', 'PUBLIC')),
    telephone               text   CHECK (length(telephone) <= 20),
    telephone_visible_to    text   CHECK (telephone_visible_to IN ('OWN_ORGANISATION', 'VNG', 'MEMBERS', 'PUBLIC')),
    CHECK ((name IS NULL) = (name_visible_to IS NULL)),
    CHECK ((job_position IS NULL) = (job_position_visible_to IS NULL)),
    CHECK ((email IS NULL) = (email_visible_to IS NULL)),
    CHECK ((telephone IS NULL) = (telephone_visible_to IS NULL)),
    CHECK (email IS NOT NULL OR telephone IS NOT NULL),
    CHECK (kind = 'GENERAL' OR name IS NOT NULL),
    CHECK (kind = 'PERSON' OR (name IS NULL AND job_position IS NULL)),
    CONSTRAINT contact_point_no_person_is_public CHECK (kind = 'GENERAL'
        OR (email_visible_to IS DISTINCT FROM 'PUBLIC' AND telephone_visible_to IS DISTINCT FROM 'PUBLIC'))
);
COMMENT ON TABLE contact_point IS 'Where to reach an organisation for what, and who sees which part of it. Personal data: never in an event or a log.';
CREATE INDEX contact_point_organisation ON contact_point (organisation_id, label, id);

CREATE INDEX known_membership_member ON known_membership (member_id);
