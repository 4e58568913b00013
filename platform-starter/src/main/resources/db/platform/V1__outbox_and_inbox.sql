-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE platform.event_stream (
    aggregate_id uuid   PRIMARY KEY,
    version      bigint NOT NULL
);
COMMENT ON TABLE platform.event_stream IS 'The last version published of each aggregate: contiguous, and locked until the change commits, so position order is commit order per aggregate.';

CREATE TABLE platform.outbox (
    position      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic         text        NOT NULL,
    key           uuid        NOT NULL,
    type          text        NOT NULL,
    payload       text        NOT NULL,
    created_at    timestamptz NOT NULL,
    parked_at     timestamptz,
    parked_reason text
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
COMMENT ON TABLE platform.outbox IS 'Events that wait to be sent: almost always empty. A parked one is refused for good and holds up its key only.';
CREATE INDEX outbox_parked ON platform.outbox (key, position) WHERE parked_at IS NOT NULL;

CREATE TABLE platform.inbox (
    event_id   uuid        PRIMARY KEY,
    type       text        NOT NULL,
    handled_at timestamptz NOT NULL
);
CREATE INDEX inbox_handled_at ON platform.inbox (handled_at);

CREATE TABLE platform.dead_letter (
    position    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic       text        NOT NULL,
    partition   integer     NOT NULL,
    "offset"    bigint      NOT NULL,
    key         text        NOT NULL,
    payload     text,
    reason      text        NOT NULL,
    occurred_at timestamptz NOT NULL,
    UNIQUE (topic, partition, "offset")
);
CREATE INDEX dead_letter_key ON platform.dead_letter (topic, key);
COMMENT ON TABLE platform.dead_letter IS 'Events this service could not handle; later events of the same key wait behind them, in order.';
