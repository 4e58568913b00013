-- SPDX-License-Identifier: EUPL-1.2
ALTER TABLE known_organisation ADD COLUMN successor_id uuid;
COMMENT ON COLUMN known_organisation.successor_id IS 'The organisation that goes on for a merged one, at the end of the line when that one merged in its turn.';
CREATE INDEX known_organisation_successor ON known_organisation (successor_id) WHERE successor_id IS NOT NULL;

CREATE TABLE organisation_merger (
    id      uuid   PRIMARY KEY,
    version bigint NOT NULL
);
COMMENT ON TABLE organisation_merger IS 'Mergers that were assessed or followed, with the version of the last event that was answered.';

CREATE INDEX disentanglement_choice_usage ON disentanglement_choice (usage_id);
