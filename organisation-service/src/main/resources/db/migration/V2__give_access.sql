-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE account (
    id      uuid   PRIMARY KEY,
    version bigint NOT NULL,
    email   text   NOT NULL CONSTRAINT account_one_per_email UNIQUE CHECK (email = lower(email) AND length(email) <= 254),
    name    text   NOT NULL CHECK (length(name) BETWEEN 1 AND 200)
);
COMMENT ON TABLE account IS 'Persons, one row each, whatever the number of organisations they act for. Personal data: never in an event or a log.';

CREATE TABLE access (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    account_id      uuid        NOT NULL REFERENCES account,
    organisation_id uuid        NOT NULL REFERENCES organisation,
    roles           text[]      NOT NULL CHECK (cardinality(roles) > 0
        AND roles <@ ARRAY['ADMINISTRATOR', 'OFFERING_MANAGER', 'USAGE_MANAGER', 'USAGE_VIEWER']),
    status          text        NOT NULL CHECK (status IN ('INVITED', 'ACTIVE')),
    invited_at      timestamptz NOT NULL,
    granted_at      timestamptz,
    CONSTRAINT access_one_per_organisation UNIQUE (organisation_id, account_id),
    CHECK ((status = 'ACTIVE') = (granted_at IS NOT NULL))
);
COMMENT ON TABLE access IS 'Who may act for which organisation, in which roles. At least one ADMINISTRATOR remains of every organisation that has had one.';
CREATE INDEX access_account ON access (account_id);

CREATE TABLE provisioning (
    account_id      uuid        PRIMARY KEY REFERENCES account,
    revision        bigint      NOT NULL,
    mail_order      uuid,
    ends_sessions   boolean     NOT NULL,
    requested_at    timestamptz NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    attempts        integer     NOT NULL,
    lease           uuid,
    leased_until    timestamptz,
    failure         text
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 200);
COMMENT ON TABLE provisioning IS 'Accounts whose rights the identity provider does not know yet: almost always empty.';
COMMENT ON COLUMN provisioning.revision IS 'Counts requests: whoever carried out an older one leaves the row for another round.';
COMMENT ON COLUMN provisioning.mail_order IS 'An activation mail that is still to be sent; gone once it is.';
COMMENT ON COLUMN provisioning.lease IS 'Which worker is at it, until leased_until.';
CREATE INDEX provisioning_next ON provisioning (next_attempt_at, account_id);
