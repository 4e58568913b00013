-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE expert (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    community_id uuid        NOT NULL REFERENCES known_organisation,
    status       text        NOT NULL CHECK (status IN ('INVITED', 'JOINED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'LEFT')),
    name         text        CHECK (length(name) <= 200),
    email        text        CHECK (length(email) <= 254),
    message      text        CHECK (length(message) <= 2000),
    link_hash    text        UNIQUE,
    invited_at   timestamptz NOT NULL,
    expires_on   date        NOT NULL,
    joined_at    timestamptz,
    settled_at   timestamptz,
    CHECK ((status IN ('INVITED', 'JOINED')) = (settled_at IS NULL)),
    CHECK ((status IN ('JOINED', 'LEFT')) = (joined_at IS NOT NULL)),
    CHECK (settled_at IS NOT NULL OR name IS NOT NULL AND email IS NOT NULL AND link_hash IS NOT NULL)
);
COMMENT ON TABLE expert IS 'Persons who were invited to a community in their own name. Who they are is kept here only, and erased some time after it is over.';

CREATE UNIQUE INDEX expert_one_live_per_person ON expert (community_id, lower(email)) WHERE status IN ('INVITED', 'JOINED');
CREATE INDEX expert_community ON expert (community_id, invited_at DESC);
CREATE INDEX expert_due ON expert (expires_on) WHERE status = 'INVITED';
CREATE INDEX expert_to_erase ON expert (settled_at) WHERE email IS NOT NULL AND settled_at IS NOT NULL;
