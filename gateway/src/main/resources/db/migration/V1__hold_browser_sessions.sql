-- SPDX-License-Identifier: EUPL-1.2
-- The two tables of Spring Session, as its documentation gives them.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_session_id on spring_session (session_id);
create index spring_session_expiry_time on spring_session (expiry_time);
create index spring_session_principal_name on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- The tokens behind a session, which no browser ever sees.
create table login_tokens (
    id                uuid        primary key,
    identity_session  varchar(255),
    access_token      text        not null,
    access_expires_at timestamptz not null,
    refresh_token     text,
    refreshing_until  timestamptz
);
create index login_tokens_identity_session on login_tokens (identity_session);
create index login_tokens_access_expires_at on login_tokens (access_expires_at);
