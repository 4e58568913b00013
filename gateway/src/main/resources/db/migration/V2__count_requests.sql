-- SPDX-License-Identifier: EUPL-1.2
-- How many requests each client has left; the id is a digest, so it names nobody. Unlogged: after a crash everyone
-- simply starts with a full count.
create unlogged table rate_limit (
    id         varchar(64) primary key,
    state      bytea,
    expires_at bigint
);
create index rate_limit_expires_at on rate_limit (expires_at);
