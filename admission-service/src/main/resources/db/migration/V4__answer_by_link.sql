-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE information_request ADD COLUMN link_hash text UNIQUE CHECK (link_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE information_request ADD COLUMN link_expires_at timestamptz;
ALTER TABLE information_request ADD CHECK ((link_hash IS NULL) = (link_expires_at IS NULL));
COMMENT ON COLUMN information_request.link_hash IS 'SHA-256 of the secret in the applicant''s link; the secret itself is in the mail only.';

CREATE TABLE answer_attachment (
    id                     uuid        PRIMARY KEY,
    information_request_id uuid        NOT NULL REFERENCES information_request (information_request_id) ON DELETE CASCADE,
    file_name              text        NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
    media_type             text        NOT NULL,
    size                   bigint      NOT NULL,
    content                bytea       NOT NULL,
    attached_at            timestamptz NOT NULL
);
COMMENT ON TABLE answer_attachment IS 'Files with an answer. Until it is answered they are the applicant''s, and go when the link expires.';
ALTER TABLE answer_attachment ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX answer_attachment_of ON answer_attachment (information_request_id, attached_at);

ALTER TABLE contact_attempt ADD COLUMN purpose text NOT NULL DEFAULT 'contact';
DROP INDEX contact_attempt_origin;
CREATE INDEX contact_attempt_origin ON contact_attempt (purpose, origin, attempted_at);
COMMENT ON TABLE contact_attempt IS 'What visitors did lately, by purpose and origin; older rows are deleted.';
