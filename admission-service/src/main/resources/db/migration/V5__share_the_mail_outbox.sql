-- SPDX-License-Identifier: EUPL-1.2
-- Mails wait in the starter's table from now on; those that wait or failed go along.
INSERT INTO platform.mail (id, recipient, subject, text, attempts, created_at, next_attempt_at, give_up_at, failed_at, failure)
SELECT id, recipient, subject, body, attempts, created_at, next_attempt_at, created_at + interval '3 days', failed_at,
       CASE WHEN failed_at IS NOT NULL THEN 'MailSendException' END
FROM mail WHERE sent_at IS NULL;

INSERT INTO platform.mail_attachment (mail_id, position, name, content_type, content)
SELECT mail_id, position, name, content_type, content FROM mail_attachment
WHERE mail_id IN (SELECT id FROM mail WHERE sent_at IS NULL);

DROP TABLE mail_attachment;
DROP TABLE mail;
