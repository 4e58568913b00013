-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE organisation_merger_count DROP CONSTRAINT organisation_merger_count_kind_check;
ALTER TABLE organisation_merger_count ADD CONSTRAINT organisation_merger_count_kind_check
    CHECK (kind IN ('OFFERING', 'USAGE', 'INTERFACE', 'CONTRACT', 'KNOWLEDGE_ITEM', 'USAGE_PROPOSAL', 'LANDSCAPE_SHARE'));
