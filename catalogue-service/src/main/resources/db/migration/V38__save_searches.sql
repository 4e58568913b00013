-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE saved_search (
    id                     uuid        PRIMARY KEY,
    version                bigint      NOT NULL,
    owner                  text        NOT NULL,
    name                   text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
    words                  text        NOT NULL CHECK (char_length(words) BETWEEN 2 AND 200),
    type                   text,
    kind                   text,
    licence_form           text,
    cloud_model            text,
    reference_component_id text,
    provider_type          text,
    organisation_type      text,
    used_at                timestamptz NOT NULL
);
COMMENT ON TABLE saved_search IS 'Searches that people keep; nobody sees those of another.';
COMMENT ON COLUMN saved_search.owner IS 'The identity provider''s id of the person.';
COMMENT ON COLUMN saved_search.used_at IS 'When it was saved, changed or run; long unused it is erased.';
CREATE UNIQUE INDEX saved_search_name ON saved_search (owner, lower(name));

CREATE TABLE saved_search_run (
    saved_search_id uuid        PRIMARY KEY REFERENCES saved_search ON DELETE CASCADE,
    ran_at          timestamptz NOT NULL,
    seen            bigint[]    NOT NULL
);
COMMENT ON COLUMN saved_search_run.seen IS 'Keys of what was found then: what has another key now is new.';
