-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE offering
    ADD COLUMN suggested_by   uuid REFERENCES known_organisation,
    ADD COLUMN replaced_by_id uuid REFERENCES offering,
    ADD CHECK (suggested_by IS NULL OR status <> 'PUBLISHED'),
    ADD CHECK (replaced_by_id IS NULL OR status = 'WITHDRAWN');
COMMENT ON COLUMN offering.suggested_by IS 'Who added it in the name of its provider, as long as that has not taken it over; told to nobody but VNG.';
COMMENT ON COLUMN offering.replaced_by_id IS 'The real offering that what was suggested turned out to be.';
CREATE INDEX offering_suggested ON offering (provider_id) WHERE suggested_by IS NOT NULL;
