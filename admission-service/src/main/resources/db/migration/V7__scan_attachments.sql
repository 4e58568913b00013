-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE answer_attachment
    ADD COLUMN scan        text        NOT NULL DEFAULT 'NOT_SCANNED' CHECK (scan IN ('NOT_SCANNED', 'BEING_SCANNED', 'CLEAN', 'REFUSED')),
    ADD COLUMN scan_due_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE answer_attachment ALTER COLUMN scan DROP DEFAULT;
CREATE INDEX answer_attachment_to_scan ON answer_attachment (scan_due_at, id) WHERE scan IN ('NOT_SCANNED', 'BEING_SCANNED');
COMMENT ON COLUMN answer_attachment.scan IS 'Of one that was refused the content is gone.';
