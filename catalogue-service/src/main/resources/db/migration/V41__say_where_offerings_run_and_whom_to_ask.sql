-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE offering
    ADD COLUMN hosting_countries text[] NOT NULL DEFAULT '{}',
    ADD COLUMN jurisdictions     text[] NOT NULL DEFAULT '{}',
    ADD COLUMN contact_name      text CHECK (char_length(contact_name) BETWEEN 1 AND 200),
    ADD COLUMN contact_email     text CHECK (char_length(contact_email) <= 254),
    ADD COLUMN contact_phone     text CHECK (char_length(contact_phone) <= 30),
    ADD COLUMN contact_url       text CHECK (char_length(contact_url) <= 500),
    ADD CHECK (contact_name IS NOT NULL OR coalesce(contact_email, contact_phone, contact_url) IS NULL);
COMMENT ON COLUMN offering.hosting_countries IS 'Where a cloud offering runs (ISO 3166-1 alpha-2).';
COMMENT ON COLUMN offering.jurisdictions IS 'Whose law holds for who hosts it (ISO 3166-1 alpha-2).';
COMMENT ON COLUMN offering.contact_name IS 'A desk or a team, never a person.';
