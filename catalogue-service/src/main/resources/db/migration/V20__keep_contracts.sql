-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE contract (
    id                   uuid   PRIMARY KEY,
    version              bigint NOT NULL,
    organisation_id      uuid   NOT NULL REFERENCES known_organisation,
    collaboration_id     uuid   REFERENCES known_organisation,
    supplier_id          uuid   REFERENCES known_organisation,
    supplier_name        text   CHECK (char_length(supplier_name) BETWEEN 1 AND 200),
    number               text   CHECK (char_length(number) BETWEEN 1 AND 100),
    starts_on            date   NOT NULL,
    ends_on              date   CHECK (ends_on >= starts_on),
    notice_period_months integer CHECK (notice_period_months BETWEEN 0 AND 120),
    renews_on            date   CHECK (renews_on >= starts_on),
    costs_amount         numeric(12, 2) CHECK (costs_amount >= 0),
    costs_interval       text   CHECK (costs_interval IN ('ONCE', 'MONTH', 'QUARTER', 'YEAR')),
    note                 text   CHECK (char_length(note) <= 2000),
    status               text   NOT NULL CHECK (status IN ('REGISTERED', 'WITHDRAWN')),
    CHECK ((supplier_id IS NULL) <> (supplier_name IS NULL)),
    CHECK ((costs_amount IS NULL) = (costs_interval IS NULL)),
    CHECK (collaboration_id <> organisation_id)
);
COMMENT ON TABLE contract IS 'Agreements behind usage; seen by the party, the collaboration concerned and VNG only, the note by the party only.';
COMMENT ON COLUMN contract.organisation_id IS 'The party whose contract it is.';
COMMENT ON COLUMN contract.collaboration_id IS 'The collaboration concerned, if it is not that party itself.';
COMMENT ON COLUMN contract.supplier_name IS 'Of a supplier that is not registered here.';
CREATE UNIQUE INDEX contract_once ON contract (organisation_id, coalesce(supplier_id::text, lower(supplier_name)), lower(number))
    WHERE status <> 'WITHDRAWN';
CREATE INDEX contract_collaboration ON contract (collaboration_id) WHERE status <> 'WITHDRAWN';

CREATE TABLE contract_usage (
    contract_id uuid NOT NULL REFERENCES contract,
    usage_id    uuid NOT NULL REFERENCES usage,
    PRIMARY KEY (contract_id, usage_id)
);
CREATE INDEX contract_usage_usage ON contract_usage (usage_id);
