-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE admission_request ALTER COLUMN contact_name DROP NOT NULL;
ALTER TABLE admission_request ALTER COLUMN contact_email DROP NOT NULL;
ALTER TABLE admission_request ADD CHECK (
    (contact_name IS NULL) = (contact_email IS NULL)
    AND (contact_name IS NOT NULL OR contact_telephone IS NULL AND status IN ('REJECTED', 'WITHDRAWN')));

CREATE INDEX admission_request_to_erase ON admission_request (coalesce(decided_at, withdrawn_at), id)
    WHERE contact_name IS NOT NULL AND status IN ('REJECTED', 'WITHDRAWN');
