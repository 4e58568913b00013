-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE offering_version (
    id                  uuid   PRIMARY KEY,
    version             bigint NOT NULL,
    offering_id         uuid   NOT NULL REFERENCES offering,
    number              text   NOT NULL CHECK (char_length(number) <= 100),
    in_development_from date,
    in_use_from         date   CHECK (in_use_from >= in_development_from),
    end_of_support_from date   CHECK (end_of_support_from >= coalesce(in_use_from, in_development_from)),
    withdrawn_from      date   CHECK (withdrawn_from >= coalesce(end_of_support_from, in_use_from, in_development_from)),
    UNIQUE (offering_id, number),
    CHECK (coalesce(in_development_from, in_use_from, end_of_support_from, withdrawn_from) IS NOT NULL)
);
COMMENT ON TABLE offering_version IS 'Versions of applications and modules, and from which day each is in which state.';

ALTER TABLE usage ADD COLUMN offering_version_id uuid REFERENCES offering_version ON DELETE SET NULL;
ALTER TABLE usage_declaration ADD COLUMN offering_version_id uuid REFERENCES offering_version ON DELETE SET NULL;
CREATE INDEX usage_offering_version ON usage (offering_version_id) WHERE offering_version_id IS NOT NULL;
CREATE INDEX usage_declaration_offering_version ON usage_declaration (offering_version_id)
    WHERE offering_version_id IS NOT NULL;
