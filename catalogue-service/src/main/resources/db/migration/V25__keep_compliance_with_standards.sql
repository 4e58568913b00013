-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE compliance (
    id                  uuid   PRIMARY KEY,
    version             bigint NOT NULL,
    offering_id         uuid   NOT NULL REFERENCES offering,
    standard_version_id text   NOT NULL REFERENCES gemma_concept,
    evidence_url        text   CHECK (char_length(evidence_url) <= 500),
    file_id             uuid   REFERENCES stored_file,
    UNIQUE (offering_id, standard_version_id)
);
COMMENT ON TABLE compliance IS 'Which versions of standards an application or module complies with, and what shows that.';
