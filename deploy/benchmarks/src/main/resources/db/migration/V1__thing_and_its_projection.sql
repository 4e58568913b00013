-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE thing (
    id   uuid PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE shown_thing (
    id      uuid   PRIMARY KEY,
    name    text   NOT NULL,
    version bigint NOT NULL
);
