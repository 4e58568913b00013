-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE officer (
    subject text        PRIMARY KEY,
    name    text        NOT NULL,
    email   text        NOT NULL,
    seen_at timestamptz NOT NULL
);
COMMENT ON TABLE officer IS 'Officers who used the desk, by the identity provider''s id: to whom a request can be handed over.';

CREATE TABLE assessment_handover (
    admission_request_id uuid        NOT NULL REFERENCES admission_request,
    position             integer     NOT NULL,
    handed_over_by       text        NOT NULL,
    handed_over_to       text        NOT NULL,
    handed_over_at       timestamptz NOT NULL,
    note                 text,
    PRIMARY KEY (admission_request_id, position)
);
