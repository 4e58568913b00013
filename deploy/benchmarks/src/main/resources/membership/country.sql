-- SPDX-License-Identifier: EUPL-1.2
-- The memberships of a country, the same on every run: at scale 1 342 municipalities, each a member of all of 153 collaborations. At a larger
-- scale there is as much more of both, every municipality is a member of 153 collaborations, and every collaboration has 342 members.
CREATE FUNCTION pg_temp.scale() RETURNS integer STABLE RETURN current_setting('benchmark.scale')::integer;
CREATE FUNCTION pg_temp.key(kind text, number bigint) RETURNS uuid IMMUTABLE RETURN md5(kind || ' ' || number)::uuid;

INSERT INTO known_organisation (id, name, organisation_type, status, version, province)
SELECT pg_temp.key('municipality', n), 'Gemeente ' || n, 'MUNICIPALITY', 'ACTIVE', 1, 'Provincie ' || n % 12
FROM generate_series(1, 342 * pg_temp.scale()) n
UNION ALL
SELECT pg_temp.key('collaboration', n), 'Samenwerking ' || n, 'COLLABORATION', 'ACTIVE', 1, NULL
FROM generate_series(1, 153 * pg_temp.scale()) n;

INSERT INTO membership (id, version, member_id, collaboration_id, status, starts_on, declared_at, decided_at, confirmed_at)
SELECT pg_temp.key('membership', m::bigint * 1000000 + c), 1, pg_temp.key('municipality', m), pg_temp.key('collaboration', c), 'CONFIRMED',
    date '2016-01-01' + (m + c) % 3000, timestamptz '2015-12-01 10:00' + (m + c) * interval '1 hour',
    timestamptz '2015-12-02 10:00' + (m + c) * interval '1 hour', timestamptz '2015-12-02 10:00' + (m + c) * interval '1 hour'
FROM generate_series(1, 342 * pg_temp.scale()) m, generate_series(1, 153 * pg_temp.scale()) c
WHERE (m + c) % pg_temp.scale() = 0;
