-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE invitation ADD COLUMN reminded_on date;
COMMENT ON COLUMN invitation.reminded_on IS 'The day of the last reminder; reminders that fell due before it count as given.';

ALTER TABLE known_organisation ADD COLUMN province text CHECK (length(province) <= 30);
CREATE INDEX known_organisation_province ON known_organisation (province) WHERE province IS NOT NULL;
