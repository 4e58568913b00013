-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE known_organisation (
    id         uuid   PRIMARY KEY,
    name       text   NOT NULL,
    status     text   NOT NULL CHECK (status IN ('CONCEPT', 'ACTIVE', 'DEACTIVATED', 'MERGED')),
    kvk_number text,
    oin        text,
    version    bigint NOT NULL
);
COMMENT ON TABLE known_organisation IS 'Organisations as the organisation-service told of them, with the version of the last event.';
CREATE INDEX known_organisation_name ON known_organisation (lower(name));
CREATE INDEX known_organisation_kvk_number ON known_organisation (kvk_number);
CREATE INDEX known_organisation_oin ON known_organisation (oin);

CREATE SEQUENCE admission_reference;

CREATE TABLE admission_request (
    id                      uuid        PRIMARY KEY,
    version                 bigint      NOT NULL,
    reference               text        NOT NULL UNIQUE,
    status                  text        NOT NULL CHECK (status IN ('RECEIVED', 'IN_ASSESSMENT', 'INFORMATION_REQUESTED', 'ADMITTED', 'REJECTED', 'WITHDRAWN')),
    name                    text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    organisation_type       text        NOT NULL CHECK (organisation_type IN ('COLLABORATION', 'COMMUNITY')),
    collaboration_kind      text        CHECK (organisation_type = 'COLLABORATION' OR collaboration_kind IS NULL),
    legal_basis             text        CHECK (organisation_type = 'COLLABORATION' OR legal_basis IS NULL),
    kvk_number              text        CHECK (kvk_number ~ '^[0-9]{8}$'),
    rsin                    text        CHECK (rsin ~ '^[0-9]{9}$'),
    oin                     text        CHECK (oin ~ '^[0-9]{20}$'),
    intended_municipalities text[]      NOT NULL,
    contact_name            text        NOT NULL,
    contact_email           text        NOT NULL,
    contact_telephone       text,
    goals                   text        NOT NULL,
    intended_use            text,
    channel                 text        NOT NULL CHECK (channel IN ('PHONE', 'MAIL', 'VISIT', 'CONTACT_FORM')),
    contacted_on            date        NOT NULL,
    received_at             timestamptz NOT NULL,
    assessment_id           uuid        UNIQUE,
    assessor_subject        text,
    assessor_name           text,
    assessment_started_at   timestamptz,
    interview_at            timestamptz,
    interview_place         text,
    report                  text,
    decided_at              timestamptz,
    decided_by              text,
    reasons                 text,
    withdrawn_at            timestamptz,
    withdrawal_reason       text,
    organisation_id         uuid        UNIQUE,
    CHECK ((assessment_id IS NULL) = (assessment_started_at IS NULL)),
    CHECK (status NOT IN ('IN_ASSESSMENT', 'INFORMATION_REQUESTED', 'ADMITTED', 'REJECTED') OR assessment_id IS NOT NULL),
    CHECK ((status IN ('ADMITTED', 'REJECTED')) = (decided_at IS NOT NULL)),
    CHECK (status <> 'REJECTED' OR reasons IS NOT NULL),
    CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
    CHECK (status = 'ADMITTED' OR organisation_id IS NULL)
);
COMMENT ON TABLE admission_request IS 'The cases that VNG assesses. Contact persons stand here only; no event carries them.';

CREATE UNIQUE INDEX admission_request_open_name ON admission_request (lower(name))
    WHERE status IN ('RECEIVED', 'IN_ASSESSMENT', 'INFORMATION_REQUESTED');
CREATE UNIQUE INDEX admission_request_open_kvk_number ON admission_request (kvk_number)
    WHERE status IN ('RECEIVED', 'IN_ASSESSMENT', 'INFORMATION_REQUESTED');
CREATE UNIQUE INDEX admission_request_open_oin ON admission_request (oin)
    WHERE status IN ('RECEIVED', 'IN_ASSESSMENT', 'INFORMATION_REQUESTED');
CREATE INDEX admission_request_received ON admission_request (received_at DESC, id);

CREATE TABLE assessment_score (
    admission_request_id uuid    NOT NULL REFERENCES admission_request,
    criterion            text    NOT NULL,
    score                integer NOT NULL CHECK (score BETWEEN 1 AND 5),
    PRIMARY KEY (admission_request_id, criterion)
);

CREATE TABLE information_request (
    admission_request_id   uuid        NOT NULL REFERENCES admission_request,
    position               integer     NOT NULL,
    information_request_id uuid        NOT NULL UNIQUE,
    question               text        NOT NULL,
    asked_at               timestamptz NOT NULL,
    answer                 text,
    answered_at            timestamptz,
    PRIMARY KEY (admission_request_id, position),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
);

CREATE TABLE contact_attempt (
    id           uuid        PRIMARY KEY,
    origin       text        NOT NULL,
    attempted_at timestamptz NOT NULL
);
COMMENT ON TABLE contact_attempt IS 'Who sent the contact form in the last hour; older rows are deleted.';
CREATE INDEX contact_attempt_origin ON contact_attempt (origin, attempted_at);
CREATE INDEX contact_attempt_attempted_at ON contact_attempt (attempted_at);

CREATE TABLE mail (
    id              uuid        PRIMARY KEY,
    recipient       text,
    subject         text,
    body            text,
    attempts        integer     NOT NULL,
    created_at      timestamptz NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    sent_at         timestamptz,
    failed_at       timestamptz,
    CHECK (sent_at IS NOT NULL OR (recipient IS NOT NULL AND subject IS NOT NULL AND body IS NOT NULL))
);
COMMENT ON TABLE mail IS 'Mails that wait to be sent. Of one that was sent only the fact remains.';
CREATE INDEX mail_due ON mail (next_attempt_at, id) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX mail_failed ON mail (failed_at) WHERE failed_at IS NOT NULL;
