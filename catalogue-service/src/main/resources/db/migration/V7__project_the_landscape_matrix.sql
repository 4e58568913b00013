-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE landscape_matrix_row (
    collaboration_id uuid  NOT NULL,
    application_id   uuid  NOT NULL REFERENCES offering,
    cells            jsonb NOT NULL CHECK (jsonb_array_length(cells) > 0),
    PRIMARY KEY (collaboration_id, application_id)
);
COMMENT ON TABLE landscape_matrix_row IS 'What a collaboration declared of one application, a cell for each member: kept up with usage in the same transaction, and rebuilt from it.';

INSERT INTO landscape_matrix_row (collaboration_id, application_id, cells)
SELECT declared_by, application_id, jsonb_agg(jsonb_strip_nulls(jsonb_build_object('memberId', member_id, 'usageId', id,
    'phase', phase, 'status', status, 'hosting', hosting)) ORDER BY member_id)
FROM usage WHERE status <> 'WITHDRAWN' AND declared_by IS NOT NULL GROUP BY declared_by, application_id;
