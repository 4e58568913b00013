-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE landscape_share (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    organisation_id  uuid        NOT NULL REFERENCES known_organisation,
    audience         text        NOT NULL CHECK (audience IN ('COLLABORATION', 'GOVERNMENTS')),
    collaboration_id uuid        REFERENCES known_organisation,
    membership_id    uuid        REFERENCES known_membership,
    status           text        NOT NULL CHECK (status IN ('SHARED', 'WITHDRAWN', 'ENDED')),
    shared_at        timestamptz NOT NULL,
    ended_at         timestamptz,
    CHECK ((audience = 'COLLABORATION') = (collaboration_id IS NOT NULL)),
    CHECK ((collaboration_id IS NULL) = (membership_id IS NULL)),
    CHECK (status <> 'SHARED' OR collaboration_id IS DISTINCT FROM organisation_id),
    CHECK ((status = 'SHARED') = (ended_at IS NULL))
);
COMMENT ON TABLE landscape_share IS 'To whom an organisation shows what it recorded of its own usage: a collaboration of which it is a member, or other governments.';
COMMENT ON COLUMN landscape_share.membership_id IS 'The membership it rests on, and ends with.';
CREATE UNIQUE INDEX landscape_share_once ON landscape_share (organisation_id, audience, collaboration_id) NULLS NOT DISTINCT WHERE status = 'SHARED';
CREATE INDEX landscape_share_collaboration ON landscape_share (collaboration_id, organisation_id);
CREATE INDEX landscape_share_organisation ON landscape_share (organisation_id, shared_at DESC, id);
CREATE INDEX landscape_share_governments ON landscape_share (organisation_id) WHERE audience = 'GOVERNMENTS' AND status = 'SHARED';
CREATE INDEX known_membership_member ON known_membership (member_id, collaboration_id);

CREATE VIEW landscape_usage AS
SELECT usage.*, declared_by AS collaboration_id, 'DECLARED' AS source
FROM usage WHERE declared_by IS NOT NULL AND status <> 'WITHDRAWN'
UNION ALL
SELECT usage.*, share.collaboration_id, 'SHARED'
FROM landscape_share share JOIN usage ON member_id = share.organisation_id
WHERE share.status = 'SHARED' AND share.collaboration_id IS NOT NULL AND declared_by IS NULL AND usage.status <> 'WITHDRAWN';
COMMENT ON VIEW landscape_usage IS 'The usage in the landscape of each collaboration: what it declared for its members, and what they recorded themselves and share with it.';

UPDATE landscape_matrix_row SET cells = (
    SELECT jsonb_agg(cell || '{"source": "DECLARED"}' ORDER BY place)
    FROM jsonb_array_elements(cells) WITH ORDINALITY listed (cell, place));
COMMENT ON TABLE landscape_matrix_row IS 'What a collaboration declared of one application and what members share with it, a cell for each: kept up with usage and shares in the same transaction, and rebuilt from them.';
