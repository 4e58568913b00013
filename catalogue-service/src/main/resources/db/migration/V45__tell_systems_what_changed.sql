-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE usage ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
COMMENT ON COLUMN usage.changed_at IS 'When it was last written, so that a system can ask for what changed; never before its transaction began.';

CREATE FUNCTION usage_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_at := clock_timestamp();
    RETURN NEW;
END
$$;
CREATE TRIGGER usage_changed_at BEFORE INSERT OR UPDATE ON usage FOR EACH ROW EXECUTE FUNCTION usage_changed();

CREATE INDEX usage_changed ON usage (changed_at);
