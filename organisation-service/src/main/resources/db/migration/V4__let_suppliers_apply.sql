-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE application_attempt (
    id           uuid        PRIMARY KEY,
    origin       text        NOT NULL,
    attempted_at timestamptz NOT NULL
);
COMMENT ON TABLE application_attempt IS 'Who sent an application in the last hour; older rows are deleted.';
CREATE INDEX application_attempt_origin ON application_attempt (origin, attempted_at);
CREATE INDEX application_attempt_attempted_at ON application_attempt (attempted_at);
