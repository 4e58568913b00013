-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE known_organisation (
    id                uuid   PRIMARY KEY,
    name              text   NOT NULL,
    organisation_type text   NOT NULL CHECK (organisation_type IN ('MUNICIPALITY', 'SUPPLIER', 'COLLABORATION', 'COMMUNITY', 'OTHER_GOVERNMENT')),
    status            text   NOT NULL CHECK (status IN ('CONCEPT', 'ACTIVE', 'DEACTIVATED', 'MERGED')),
    version           bigint NOT NULL
);
COMMENT ON TABLE known_organisation IS 'Organisations as the organisation-service told of them, with the version of the last event.';

CREATE TABLE membership (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    member_id        uuid        NOT NULL REFERENCES known_organisation,
    collaboration_id uuid        NOT NULL REFERENCES known_organisation,
    status           text        NOT NULL CHECK (status IN ('DECLARED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'RESIGNED', 'ENDED')),
    starts_on        date        NOT NULL,
    ends_on          date        CHECK (ends_on >= starts_on),
    note             text        CHECK (length(note) <= 1000),
    decline_reason   text        CHECK (length(decline_reason) <= 1000),
    declared_at      timestamptz NOT NULL,
    decided_at       timestamptz,
    confirmed_at     timestamptz,
    CHECK (member_id <> collaboration_id),
    CHECK ((status = 'DECLINED') = (decline_reason IS NOT NULL)),
    CHECK ((status = 'DECLARED') = (decided_at IS NULL)),
    CHECK ((status IN ('CONFIRMED', 'RESIGNED', 'ENDED')) = (confirmed_at IS NOT NULL)),
    CHECK ((status IN ('RESIGNED', 'ENDED')) = (ends_on IS NOT NULL))
);
COMMENT ON TABLE membership IS 'Memberships with their history: what was declined, withdrawn or ended stays, a new declaration is a new row.';

CREATE UNIQUE INDEX membership_one_live_per_pair ON membership (member_id, collaboration_id)
    WHERE status IN ('DECLARED', 'CONFIRMED', 'RESIGNED');
CREATE INDEX membership_member ON membership (member_id, declared_at DESC);
CREATE INDEX membership_collaboration ON membership (collaboration_id, declared_at DESC);
CREATE INDEX membership_declared ON membership (declared_at DESC, id);
