-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE account ADD COLUMN without_access_since timestamptz;
COMMENT ON COLUMN account.without_access_since IS 'Since when nobody lets this person in any more, as far as was noticed; they are erased some time after.';
CREATE INDEX account_without_access ON account (without_access_since) WHERE without_access_since IS NOT NULL;

ALTER TABLE provisioning
    ADD COLUMN erases boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT provisioning_account_id_fkey,
    ADD CONSTRAINT provisioning_account_id_fkey FOREIGN KEY (account_id) REFERENCES account ON DELETE CASCADE;
COMMENT ON COLUMN provisioning.erases IS 'Whether the person is to be erased here and there, as long as nobody lets them in again.';
