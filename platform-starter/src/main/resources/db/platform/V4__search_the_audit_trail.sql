-- SPDX-License-Identifier: EUPL-1.2
CREATE INDEX audit_entry_occurred_at ON platform.audit_entry (occurred_at);
CREATE INDEX audit_entry_actor ON platform.audit_entry (actor, position);
