-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE supplier_application (
    organisation_id uuid        PRIMARY KEY REFERENCES organisation ON DELETE CASCADE,
    language        text        NOT NULL CHECK (language IN ('NL', 'EN')),
    received_at     timestamptz NOT NULL,
    outcome         text        CHECK (outcome IN ('APPROVED', 'REFUSED')),
    decided_at      timestamptz,
    CHECK ((outcome IS NULL) = (decided_at IS NULL))
);
COMMENT ON TABLE supplier_application IS 'Suppliers that applied by themselves, and what they were told. Whom to reach stands with the organisation.';
CREATE INDEX supplier_application_refused ON supplier_application (decided_at) WHERE outcome = 'REFUSED';

CREATE INDEX notification_occurred_at ON notification (occurred_at);

-- Mails wait in the starter's table from now on; those that wait or failed go along.
INSERT INTO platform.mail
    (id, recipient, subject, text, html, attempts, created_at, next_attempt_at, give_up_at, failed_at, failure)
SELECT id, recipient, subject, text, html, attempts, created_at, next_attempt_at, created_at + interval '3 days', failed_at,
       CASE WHEN failed_at IS NOT NULL THEN 'MailSendException' END
FROM mail;
DROP TABLE mail;
