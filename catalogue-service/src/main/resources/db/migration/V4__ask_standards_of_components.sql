-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE gemma_component_standard (
    component_id text NOT NULL REFERENCES gemma_concept,
    standard_id  text NOT NULL REFERENCES gemma_concept,
    requirement  text NOT NULL CHECK (requirement IN ('MANDATORY', 'RECOMMENDED')),
    PRIMARY KEY (component_id, standard_id)
);
COMMENT ON TABLE gemma_component_standard IS 'Which standards the latest release asks of which reference component.';
