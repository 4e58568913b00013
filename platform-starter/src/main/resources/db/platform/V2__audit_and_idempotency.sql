-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE platform.audit_entry (
    position    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    occurred_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    acting_for  text        NOT NULL,
    action      text        NOT NULL,
    object      text        NOT NULL,
    result      integer     NOT NULL,
    origin      text        NOT NULL
);
COMMENT ON TABLE platform.audit_entry IS 'Who did what, append-only: every change and every refusal of a right.';

CREATE FUNCTION platform.refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is append-only';
END $$;

CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON platform.audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_audit_change();

CREATE TABLE platform.idempotency_key (
    key          text        NOT NULL,
    subject      text        NOT NULL,
    request_hash text        NOT NULL,
    status       integer,
    location     text,
    etag         text,
    content_type text,
    body         bytea,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (key, subject)
);
CREATE INDEX idempotency_key_created_at ON platform.idempotency_key (created_at);
