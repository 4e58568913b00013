-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE usage_declaration ADD COLUMN ends_on date CHECK (ends_on >= starts_on);
ALTER TABLE usage ADD COLUMN ends_on date CHECK (ends_on >= starts_on);
ALTER TABLE usage ADD COLUMN settlement text CHECK (settlement IN ('TAKE_OVER', 'PHASE_OUT', 'UNTIL_CONTRACT_ENDS'));
COMMENT ON COLUMN usage.ends_on IS 'The first day on which nothing is agreed for it any more.';
COMMENT ON COLUMN usage.settlement IS 'What was carried out when the member left; each usage is settled once.';
CREATE INDEX usage_until_contract_ends ON usage (ends_on)
    WHERE settlement = 'UNTIL_CONTRACT_ENDS' AND status <> 'WITHDRAWN' AND phase <> 'PHASED_OUT';
