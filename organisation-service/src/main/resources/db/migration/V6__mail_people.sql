-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE notification ADD COLUMN awaits_digest boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN notification.awaits_digest IS 'Still to be mailed, together with others.';
CREATE INDEX notification_digest ON notification (told_at, account_id) WHERE awaits_digest;

CREATE TABLE notification_preference (
    account_id uuid   PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    language   text   NOT NULL CHECK (language IN ('NL', 'EN')),
    delivery   text   NOT NULL CHECK (delivery IN ('IMMEDIATE', 'DAILY_DIGEST')),
    mail_on    text[] NOT NULL,
    mail_off   text[] NOT NULL,
    version    bigint NOT NULL
);
COMMENT ON TABLE notification_preference IS 'How people chose to be mailed; whoever never chose is not in it.';

CREATE TABLE mail (
    id              uuid        PRIMARY KEY,
    recipient       text        NOT NULL,
    subject         text        NOT NULL,
    text            text        NOT NULL,
    html            text        NOT NULL,
    attempts        integer     NOT NULL,
    created_at      timestamptz NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    failed_at       timestamptz
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 200);
COMMENT ON TABLE mail IS 'Mails that are still to be sent, and those that were given up: a row goes when its mail is sent. Personal data.';
CREATE INDEX mail_next ON mail (next_attempt_at, id) WHERE failed_at IS NULL;
