-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE shared_usage (
    usage_id         uuid   PRIMARY KEY,
    version          bigint NOT NULL,
    collaboration_id uuid   NOT NULL,
    member_id        uuid   NOT NULL,
    offering_id      uuid   NOT NULL,
    application_name text   NOT NULL,
    status           text   NOT NULL,
    phase            text   NOT NULL,
    starts_on        date   NOT NULL
);
COMMENT ON TABLE shared_usage IS 'Usage that collaborations declared for members, as the catalogue-service told of it; it may arrive before its organisations.';
CREATE INDEX shared_usage_pair ON shared_usage (collaboration_id, member_id);

CREATE TABLE disentanglement (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    membership_id    uuid        NOT NULL UNIQUE REFERENCES membership,
    collaboration_id uuid        NOT NULL,
    member_id        uuid        NOT NULL,
    opened_at        timestamptz NOT NULL,
    settled_at       timestamptz
);
COMMENT ON TABLE disentanglement IS 'What becomes of the shared usages of a member that leaves; settled on the end date.';
CREATE INDEX disentanglement_pair ON disentanglement (collaboration_id, member_id, opened_at DESC);

CREATE TABLE disentanglement_choice (
    disentanglement_id uuid NOT NULL REFERENCES disentanglement,
    usage_id           uuid NOT NULL,
    choice             text NOT NULL CHECK (choice IN ('TAKE_OVER', 'PHASE_OUT', 'UNTIL_CONTRACT_ENDS')),
    PRIMARY KEY (disentanglement_id, usage_id)
);
