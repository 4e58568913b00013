-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE municipality (
    code            text   PRIMARY KEY CHECK (code ~ '^[0-9]{4}$'),
    name            text   NOT NULL,
    official_name   text   NOT NULL,
    province        text   NOT NULL,
    begins_on       date,
    ends_on         date,
    successor_codes text[] NOT NULL DEFAULT '{}',
    tooi_identifier text   NOT NULL UNIQUE,
    sort_key        text   NOT NULL,
    CHECK (ends_on >= begins_on)
);
COMMENT ON TABLE municipality IS 'Municipalities past and present, as TOOI publishes them; only ever changed by an import.';
COMMENT ON COLUMN municipality.sort_key IS 'The name without accents and capitals: for order and search.';
CREATE INDEX municipality_sort_key ON municipality (sort_key, code);

CREATE TABLE organisation (
    id                   uuid   PRIMARY KEY,
    version              bigint NOT NULL,
    organisation_type    text   NOT NULL CHECK (organisation_type IN ('MUNICIPALITY', 'SUPPLIER', 'COLLABORATION', 'COMMUNITY', 'OTHER_GOVERNMENT')),
    status               text   NOT NULL CHECK (status IN ('CONCEPT', 'ACTIVE', 'DEACTIVATED', 'MERGED')),
    name                 text   NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key             text   NOT NULL,
    search_text          text   NOT NULL,
    short_description    text   CHECK (length(short_description) <= 255),
    description          text   CHECK (length(description) <= 2000),
    website              text   CHECK (length(website) <= 500),
    kvk_number           text   CHECK (kvk_number ~ '^[0-9]{8}$'),
    rsin                 text   CHECK (rsin ~ '^[0-9]{9}$'),
    oin                  text   CHECK (oin ~ '^[0-9]{20}$'),
    tooi_identifier      text   CHECK (length(tooi_identifier) <= 200),
    collaboration_kind   text,
    legal_form           text,
    chair                text   CHECK (length(chair) <= 200),
    charter              text   CHECK (length(charter) <= 5000),
    contact_name         text   CHECK (length(contact_name) <= 200),
    contact_email        text   CHECK (length(contact_email) <= 254),
    contact_telephone    text   CHECK (length(contact_telephone) <= 20),
    municipality_code    text   REFERENCES municipality,
    province             text,
    admission_request_id uuid   CONSTRAINT organisation_one_per_admission UNIQUE,
    merged_into_id       uuid   REFERENCES organisation,
    CHECK ((organisation_type = 'MUNICIPALITY') = (municipality_code IS NOT NULL)),
    CHECK ((organisation_type IN ('COLLABORATION', 'COMMUNITY')) = (admission_request_id IS NOT NULL)),
    CHECK ((status = 'MERGED') = (merged_into_id IS NOT NULL)),
    CHECK ((contact_name IS NULL) = (contact_email IS NULL)),
    CHECK (contact_telephone IS NULL OR contact_name IS NOT NULL)
);
COMMENT ON TABLE organisation IS 'Every party with its own record. Only CONCEPT and ACTIVE ones are live: the unique indexes hold among those.';
COMMENT ON COLUMN organisation.name_key IS 'The name without accents and capitals: for order, and to tell organisations apart.';
COMMENT ON COLUMN organisation.search_text IS 'Name, short description, municipality code and KVK number, without accents and capitals.';

CREATE UNIQUE INDEX organisation_one_live_per_name ON organisation (name_key) WHERE status IN ('CONCEPT', 'ACTIVE');
CREATE UNIQUE INDEX organisation_one_live_per_kvk_number ON organisation (kvk_number) WHERE status IN ('CONCEPT', 'ACTIVE');
CREATE UNIQUE INDEX organisation_one_live_per_oin ON organisation (oin) WHERE status IN ('CONCEPT', 'ACTIVE');
CREATE UNIQUE INDEX organisation_one_live_per_municipality ON organisation (municipality_code) WHERE status IN ('CONCEPT', 'ACTIVE');
CREATE INDEX organisation_name_key ON organisation (name_key, id);
CREATE INDEX organisation_municipality_code ON organisation (municipality_code);
