-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE gemma_release
    ADD COLUMN read_at        timestamptz,
    ADD COLUMN follows        uuid REFERENCES gemma_release,
    ADD COLUMN glossary_terms integer NOT NULL DEFAULT 0,
    ADD COLUMN model          jsonb,
    ALTER COLUMN imported_at DROP NOT NULL,
    ADD CHECK ((imported_at IS NULL) = (model IS NOT NULL));
UPDATE gemma_release SET read_at = imported_at;
ALTER TABLE gemma_release ALTER COLUMN read_at SET NOT NULL;
COMMENT ON TABLE gemma_release IS 'Which GEMMA releases were read and what each changes; a preview until it is imported.';
COMMENT ON COLUMN gemma_release.follows IS 'The release that was the latest one when this one was read.';
COMMENT ON COLUMN gemma_release.model IS 'Of a preview: what importing it will write.';
CREATE INDEX gemma_release_imported ON gemma_release (imported_at DESC, id);

CREATE TABLE gemma_change (
    release_id  uuid  NOT NULL REFERENCES gemma_release ON DELETE CASCADE,
    object_id   text  NOT NULL,
    kind        text  NOT NULL,
    change      text  NOT NULL CHECK (change IN ('ADDED', 'CHANGED', 'REMOVED')),
    name        text  NOT NULL,
    differences jsonb NOT NULL,
    PRIMARY KEY (release_id, object_id)
);
COMMENT ON TABLE gemma_change IS 'What a release changes about each concept; the concept itself may come with it or go with it.';

ALTER TABLE gemma_concept
    DROP CONSTRAINT gemma_concept_kind_check,
    ADD CHECK (kind IN ('REFERENCE_COMPONENT', 'STANDARD', 'STANDARD_VERSION', 'EXTERNAL_FACILITY', 'GLOSSARY_TERM')),
    ADD COLUMN explanation text,
    ADD COLUMN synonyms    text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN gemma_concept.explanation IS 'What GEMMA adds to the description (Toelichting).';

CREATE INDEX compliance_standard_version ON compliance (standard_version_id);
CREATE INDEX application_interface_standard_version ON application_interface_standard (standard_version_id);
CREATE INDEX application_interface_facility ON application_interface (external_facility_id) WHERE external_facility_id IS NOT NULL;

CREATE VIEW gemma_reference AS
    SELECT reference_component_id AS object_id, offering_id, NULL::uuid AS interface_id FROM offering_reference_component
    UNION ALL SELECT standard_version_id, offering_id, NULL FROM compliance
    UNION ALL SELECT standard_id, offering_id, NULL
        FROM compliance JOIN gemma_concept ON object_id = standard_version_id WHERE standard_id IS NOT NULL
    UNION ALL SELECT external_facility_id, NULL, id FROM application_interface WHERE external_facility_id IS NOT NULL
    UNION ALL SELECT standard_version_id, NULL, interface_id FROM application_interface_standard
    UNION ALL SELECT standard_id, NULL, interface_id
        FROM application_interface_standard JOIN gemma_concept ON object_id = standard_version_id WHERE standard_id IS NOT NULL;
COMMENT ON VIEW gemma_reference IS 'Which offerings and interfaces refer to which concept, to a standard also by one of its versions.';
