-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE known_thing (id uuid PRIMARY KEY, name text NOT NULL, version bigint NOT NULL, effects integer NOT NULL);
