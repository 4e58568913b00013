-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE platform.mail (
    id              uuid        PRIMARY KEY,
    recipient       text        NOT NULL,
    subject         text        NOT NULL,
    text            text        NOT NULL,
    html            text,
    attempts        integer     NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    give_up_at      timestamptz NOT NULL,
    failed_at       timestamptz,
    failure         text,
    CHECK ((failed_at IS NULL) = (failure IS NULL))
);
COMMENT ON TABLE platform.mail IS 'Mails that wait to be sent, or that could not be delivered. What was sent is not kept.';
CREATE INDEX mail_due ON platform.mail (next_attempt_at, id) WHERE failed_at IS NULL;
CREATE INDEX mail_failed ON platform.mail (failed_at) WHERE failed_at IS NOT NULL;

CREATE TABLE platform.mail_attachment (
    mail_id      uuid    NOT NULL REFERENCES platform.mail ON DELETE CASCADE,
    position     integer NOT NULL,
    name         text    NOT NULL,
    content_type text    NOT NULL,
    content      bytea   NOT NULL,
    PRIMARY KEY (mail_id, position)
);
