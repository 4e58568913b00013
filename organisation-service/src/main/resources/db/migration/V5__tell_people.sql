-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE known_membership (
    membership_id    uuid   PRIMARY KEY,
    collaboration_id uuid   NOT NULL,
    member_id        uuid   NOT NULL,
    status           text   NOT NULL,
    starts_on        date   NOT NULL,
    ends_on          date,
    version          bigint NOT NULL
);
COMMENT ON TABLE known_membership IS 'What is remembered of memberships: who is told what a collaboration offers.';
CREATE INDEX known_membership_collaboration ON known_membership (collaboration_id);

CREATE TABLE notification (
    id                 uuid        PRIMARY KEY,
    occasion_id        uuid        NOT NULL,
    account_id         uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    organisation_id    uuid        NOT NULL,
    kind               text        NOT NULL,
    subject_id         uuid        NOT NULL,
    organisation_name  text        NOT NULL,
    collaboration_name text,
    offering_name      text,
    effective_on       date,
    occurred_at        timestamptz NOT NULL,
    told_at            timestamptz NOT NULL,
    read_at            timestamptz,
    CONSTRAINT notification_once UNIQUE (occasion_id, account_id)
);
COMMENT ON TABLE notification IS 'What each person was told. Names of organisations and offerings, of no persons.';
COMMENT ON COLUMN notification.occasion_id IS 'The event; of a declaration for members, the declaration and the member.';
COMMENT ON COLUMN notification.organisation_id IS 'On whose behalf this person was told.';
CREATE INDEX notification_inbox ON notification (account_id, occurred_at DESC, id);
CREATE INDEX notification_unread ON notification (account_id) WHERE read_at IS NULL;
