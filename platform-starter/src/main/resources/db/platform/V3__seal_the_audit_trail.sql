-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE platform.audit_unsealed (
    entry_position bigint PRIMARY KEY REFERENCES platform.audit_entry
);
COMMENT ON TABLE platform.audit_unsealed IS 'Entries that wait for their seal, a second or so.';

INSERT INTO platform.audit_unsealed (entry_position) SELECT position FROM platform.audit_entry;

CREATE TABLE platform.audit_seal (
    sequence       bigint PRIMARY KEY,
    entry_position bigint NOT NULL UNIQUE REFERENCES platform.audit_entry,
    hash           bytea  NOT NULL
);
COMMENT ON TABLE platform.audit_seal IS 'The chain over the audit trail: each hash covers its entry and the hash before it, so that tampering shows.';

CREATE TRIGGER audit_seal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON platform.audit_seal
    FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_audit_change();
