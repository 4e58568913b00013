-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE membership
    ADD COLUMN terminated_by      text CHECK (terminated_by IN ('MEMBER', 'COLLABORATION', 'VNG')),
    ADD COLUMN termination_reason text CHECK (length(termination_reason) <= 1000),
    ADD COLUMN terminated_at      timestamptz,
    ADD COLUMN ended_at           timestamptz,
    ADD CHECK ((terminated_by IS NULL) = (ends_on IS NULL)),
    ADD CHECK ((terminated_at IS NULL) = (ends_on IS NULL)),
    ADD CHECK (terminated_by = 'MEMBER' OR terminated_by IS NULL OR termination_reason IS NOT NULL),
    ADD CHECK ((status = 'ENDED') = (ended_at IS NOT NULL));
COMMENT ON COLUMN membership.ends_on IS 'The first day on which the party is no member any more.';

CREATE INDEX membership_due ON membership (ends_on) WHERE status = 'RESIGNED';
