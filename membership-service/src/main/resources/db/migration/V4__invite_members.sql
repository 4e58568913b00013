-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE invitation (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    collaboration_id uuid        NOT NULL REFERENCES known_organisation,
    organisation_id  uuid        NOT NULL REFERENCES known_organisation,
    status           text        NOT NULL CHECK (status IN ('SENT', 'ANSWERED', 'WITHDRAWN', 'EXPIRED')),
    message          text        CHECK (length(message) <= 2000),
    sent_at          timestamptz NOT NULL,
    expires_on       date        NOT NULL,
    settled_at       timestamptz,
    membership_id    uuid        REFERENCES membership,
    CHECK (organisation_id <> collaboration_id),
    CHECK ((status = 'SENT') = (settled_at IS NULL)),
    CHECK ((status = 'ANSWERED') = (membership_id IS NOT NULL))
);
COMMENT ON TABLE invitation IS 'Requests to become a member; what was answered, withdrawn or expired stays as history.';

CREATE UNIQUE INDEX invitation_one_open_per_pair ON invitation (organisation_id, collaboration_id) WHERE status = 'SENT';
CREATE INDEX invitation_due ON invitation (expires_on) WHERE status = 'SENT';
CREATE INDEX invitation_collaboration ON invitation (collaboration_id, sent_at DESC);
CREATE INDEX invitation_organisation ON invitation (organisation_id, sent_at DESC);
