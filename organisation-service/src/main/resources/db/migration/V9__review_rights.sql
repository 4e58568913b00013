-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE account ADD COLUMN last_visited_on date;
COMMENT ON COLUMN account.last_visited_on IS 'The day only: enough to see who never comes.';

ALTER TABLE access ADD COLUMN roles_since timestamptz;
UPDATE access SET roles_since = invited_at;
ALTER TABLE access ALTER COLUMN roles_since SET NOT NULL;
COMMENT ON COLUMN access.roles_since IS 'Since when exactly these roles are held, kept by a trigger: right whoever changes them.';

CREATE FUNCTION keep_roles_since() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.roles_since := NEW.invited_at;
    ELSIF NEW.roles IS DISTINCT FROM OLD.roles THEN
        NEW.roles_since := now();
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER access_roles_since BEFORE INSERT OR UPDATE OF roles ON access
    FOR EACH ROW EXECUTE FUNCTION keep_roles_since();

CREATE TABLE rights_review (
    id              uuid        PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES organisation ON DELETE CASCADE,
    reviewed_at     timestamptz NOT NULL,
    confirmed       integer     NOT NULL,
    revoked         integer     NOT NULL
);
COMMENT ON TABLE rights_review IS 'When an organisation looked at the rights of all its people; the audit trail knows who did.';
CREATE INDEX rights_review_organisation ON rights_review (organisation_id, reviewed_at);

CREATE TABLE rights_review_reminder (
    organisation_id uuid        NOT NULL REFERENCES organisation ON DELETE CASCADE,
    starts_on       date        NOT NULL,
    told_at         timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, starts_on)
);
COMMENT ON TABLE rights_review_reminder IS 'Whose administrators were told of the round that started on a day.';
