-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE usage_proposal (
    id                  uuid        PRIMARY KEY,
    version             bigint      NOT NULL,
    application_id      uuid        NOT NULL REFERENCES offering,
    provider_id         uuid        NOT NULL REFERENCES known_organisation,
    consumer_id         uuid        NOT NULL REFERENCES known_organisation,
    phase               text        NOT NULL CHECK (phase IN ('ACQUISITION', 'PLANNED', 'IN_PRODUCTION', 'PHASING_OUT', 'PHASED_OUT')),
    phase_since         date,
    starts_on           date        NOT NULL,
    hosting             text        CHECK (hosting IN ('ON_PREMISES', 'IAAS', 'PAAS', 'SAAS')),
    ends_on             date        CHECK (ends_on >= starts_on),
    offering_version_id uuid        REFERENCES offering_version ON DELETE SET NULL,
    message             text        CHECK (char_length(message) BETWEEN 1 AND 500),
    proposed_at         timestamptz NOT NULL,
    expires_on          date        NOT NULL,
    status              text        NOT NULL CHECK (status IN ('OPEN', 'ANSWERED', 'WITHDRAWN', 'EXPIRED')),
    closed_at           timestamptz,
    outcome             text        CHECK (outcome IN ('CONFIRMED', 'REJECTED')),
    answer_for_provider text        CHECK (char_length(answer_for_provider) BETWEEN 1 AND 500),
    usage_id            uuid        REFERENCES usage,
    usage_kept          boolean     NOT NULL,
    CHECK ((closed_at IS NULL) = (status = 'OPEN')),
    CHECK ((outcome IS NOT NULL) = (status = 'ANSWERED')),
    CHECK ((usage_id IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'CONFIRMED')),
    CHECK (status <> 'OPEN' OR provider_id <> consumer_id)
);
COMMENT ON TABLE usage_proposal IS 'What providers say others use, and what those answered; the outcome is never shown to the provider.';
COMMENT ON COLUMN usage_proposal.expires_on IS 'The first day on which it cannot be answered any more.';
COMMENT ON COLUMN usage_proposal.answer_for_provider IS 'The only part of an answer that the provider reads.';
COMMENT ON COLUMN usage_proposal.usage_id IS 'The own usage of the consumer that stands for it since it was confirmed.';
COMMENT ON COLUMN usage_proposal.usage_kept IS 'Whether that was there before, and stayed as it was.';
CREATE UNIQUE INDEX usage_proposal_open ON usage_proposal (application_id, consumer_id) WHERE status = 'OPEN';
CREATE INDEX usage_proposal_answered ON usage_proposal (application_id, consumer_id, closed_at) WHERE status = 'ANSWERED';
CREATE INDEX usage_proposal_due ON usage_proposal (expires_on) WHERE status = 'OPEN';
CREATE INDEX usage_proposal_provider ON usage_proposal (provider_id, proposed_at DESC, id);
CREATE INDEX usage_proposal_consumer ON usage_proposal (consumer_id, proposed_at DESC, id);
CREATE INDEX usage_proposal_offering_version ON usage_proposal (offering_version_id) WHERE offering_version_id IS NOT NULL;

ALTER TABLE organisation_merger_count DROP CONSTRAINT organisation_merger_count_kind_check;
ALTER TABLE organisation_merger_count ADD CONSTRAINT organisation_merger_count_kind_check
    CHECK (kind IN ('OFFERING', 'USAGE', 'INTERFACE', 'CONTRACT', 'KNOWLEDGE_ITEM', 'USAGE_PROPOSAL'));
