-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE access_request (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    organisation_id uuid        NOT NULL REFERENCES organisation,
    name            text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    email           text        NOT NULL CHECK (email = lower(email) AND length(email) <= 254),
    message         text        CHECK (length(message) <= 1000),
    language        text        NOT NULL CHECK (language IN ('NL', 'EN')),
    status          text        NOT NULL CHECK (status IN ('UNCONFIRMED', 'OPEN', 'APPROVED', 'DECLINED')),
    link_hash       text        UNIQUE,
    link_sent_at    timestamptz,
    asked_at        timestamptz NOT NULL,
    decided_at      timestamptz,
    decline_reason  text        CHECK (length(decline_reason) <= 1000),
    CHECK (status <> 'UNCONFIRMED' OR link_hash IS NOT NULL),
    CHECK ((link_hash IS NULL) = (link_sent_at IS NULL)),
    CHECK ((status IN ('APPROVED', 'DECLINED')) = (decided_at IS NOT NULL)),
    CHECK ((status = 'DECLINED') = (decline_reason IS NOT NULL))
);
COMMENT ON TABLE access_request IS 'People who ask to act for an organisation. Personal data: erased some time after the decision, or when never confirmed.';
COMMENT ON COLUMN access_request.link_hash IS 'Of the secret in the mail by which somebody without an account confirms the address.';
CREATE UNIQUE INDEX access_request_one_open ON access_request (organisation_id, email) WHERE status = 'OPEN';
CREATE UNIQUE INDEX access_request_one_unconfirmed ON access_request (organisation_id, email) WHERE status = 'UNCONFIRMED';
CREATE INDEX access_request_asked_at ON access_request (organisation_id, asked_at, id);
