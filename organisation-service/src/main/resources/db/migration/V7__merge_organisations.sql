-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE organisation_merger (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('REORGANISATION', 'TAKEOVER')),
    effective_on date        NOT NULL,
    target_id    uuid        NOT NULL REFERENCES organisation,
    source_ids   uuid[]      NOT NULL CHECK (cardinality(source_ids) BETWEEN 1 AND 50),
    status       text        NOT NULL CHECK (status IN ('PLANNED', 'EXECUTING', 'COMPLETED', 'CANCELLED')),
    plan_version bigint      NOT NULL CHECK (plan_version > 0),
    planned_at   timestamptz NOT NULL,
    executed_at  timestamptz,
    closed_at    timestamptz,
    CHECK (target_id <> ALL (source_ids)),
    CHECK ((status IN ('EXECUTING', 'COMPLETED')) = (executed_at IS NOT NULL)),
    CHECK ((status IN ('COMPLETED', 'CANCELLED')) = (closed_at IS NOT NULL))
);
COMMENT ON TABLE organisation_merger IS 'Organisations that go up in another: planned, tried in a dry run, executed once.';
COMMENT ON COLUMN organisation_merger.plan_version IS 'Which event told the present plan: answers to earlier ones do not count.';
CREATE INDEX organisation_merger_effective_on ON organisation_merger (effective_on DESC, id);
CREATE INDEX organisation_merger_open ON organisation_merger (status) WHERE status IN ('PLANNED', 'EXECUTING');

CREATE TABLE merger_answer (
    merger_id      uuid        NOT NULL REFERENCES organisation_merger,
    service        text        NOT NULL CHECK (service IN ('ORGANISATION', 'MEMBERSHIP', 'CATALOGUE')),
    stage          text        NOT NULL CHECK (stage IN ('ASSESSED', 'FOLLOWED')),
    version        bigint      NOT NULL,
    merger_version bigint      NOT NULL,
    counts         jsonb       NOT NULL,
    blockers       jsonb       NOT NULL,
    answered_at    timestamptz NOT NULL,
    PRIMARY KEY (merger_id, service)
);
COMMENT ON TABLE merger_answer IS 'The newest answer of each service: to a dry run, and after that to the execution.';

ALTER TABLE notification ADD COLUMN source_names text;
COMMENT ON COLUMN notification.source_names IS 'Of a merger: the organisations that went up in another.';
