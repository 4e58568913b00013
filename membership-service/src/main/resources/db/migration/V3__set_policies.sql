-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE membership_policy (
    collaboration_id uuid   PRIMARY KEY REFERENCES known_organisation,
    version          bigint NOT NULL,
    confirmation     text   NOT NULL CHECK (confirmation IN ('BY_HAND', 'AUTOMATIC'))
);
COMMENT ON TABLE membership_policy IS 'How a collaboration answers declarations; without a row it does so by hand.';
