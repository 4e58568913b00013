-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE access ADD COLUMN disabled_at timestamptz;
COMMENT ON COLUMN access.disabled_at IS 'Since when an administrator keeps this person out; the roles wait.';
