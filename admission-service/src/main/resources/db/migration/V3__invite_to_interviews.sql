-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE admission_request ADD COLUMN interview_minutes integer CHECK (interview_minutes BETWEEN 5 AND 480);
UPDATE admission_request SET interview_minutes = 60 WHERE interview_at IS NOT NULL;
ALTER TABLE admission_request ADD CHECK ((interview_at IS NULL) = (interview_minutes IS NULL));
ALTER TABLE admission_request ADD COLUMN interview_invitations integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN admission_request.interview_invitations IS 'How often the applicant was told of the interview; numbers the next calendar file.';

CREATE TABLE mail_attachment (
    mail_id      uuid    NOT NULL REFERENCES mail,
    position     integer NOT NULL,
    name         text    NOT NULL,
    content_type text    NOT NULL,
    content      bytea   NOT NULL,
    PRIMARY KEY (mail_id, position)
);
COMMENT ON TABLE mail_attachment IS 'What goes along with mails that wait; gone when they are sent.';
