-- SPDX-License-Identifier: EUPL-1.2
-- The catalogue of a country, the same on every run: at scale 1 342 municipalities, 153 collaborations, 317 suppliers, 6,100 applications,
-- 60,000 usages and 3,400 interfaces. At a larger scale there is as much more of everything but GEMMA and of the two collaborations that are
-- measured: number 1 declared 300 applications for 50 members, number 2 has 342 members and declared nothing. There only is number 0, too, which
-- declared 300 applications for 300 members.
CREATE FUNCTION pg_temp.scale() RETURNS integer STABLE RETURN current_setting('benchmark.scale')::integer;
CREATE FUNCTION pg_temp.key(kind text, number bigint) RETURNS uuid IMMUTABLE RETURN md5(kind || ' ' || number)::uuid;
CREATE FUNCTION pg_temp.pick(words text, number bigint) RETURNS text IMMUTABLE
    RETURN (string_to_array(words, ' '))[1 + number % cardinality(string_to_array(words, ' '))];
CREATE FUNCTION pg_temp.subject(number bigint) RETURNS text IMMUTABLE RETURN pg_temp.pick(
    'Burgerzaken Zaaksysteem Vergunningen Belastingen Parkeren Afvalbeheer Archief Handhaving Leerplicht Inkomen Schuldhulp Jeugdzorg '
    'Begraafplaatsen Verkiezingen Subsidies Financiën Personeel Salarissen Documentbeheer Formulieren Geoinformatie Basisregistratie '
    'Gegevensmagazijn Websitebeheer Klantcontact Afspraken Betalingen Toezicht Omgevingswet Riolering Groenbeheer Wegbeheer Sportzalen '
    'Bibliotheek Rekenkamer Raadsinformatie Wachtrijen Telefonie Werkplek Identiteiten', number);
CREATE FUNCTION pg_temp.phase(number bigint) RETURNS text IMMUTABLE
    RETURN pg_temp.pick('ACQUISITION PLANNED IN_PRODUCTION IN_PRODUCTION IN_PRODUCTION PHASING_OUT', number);

INSERT INTO known_organisation (organisation_id, name, organisation_type, status, version)
SELECT pg_temp.key('municipality', n), 'Gemeente ' || pg_temp.pick('Noorder Ooster Zuider Wester Midden Hoog Laag', n)
    || pg_temp.pick('veld dijk beek woude meer horst drecht kerk waarde', n / 7) || ' ' || n, 'MUNICIPALITY', 'ACTIVE', 1
FROM generate_series(1, 342 * pg_temp.scale()) n
UNION ALL
SELECT pg_temp.key('collaboration', n), 'Samenwerking ' || pg_temp.subject(n) || ' ' || n, 'COLLABORATION', 'ACTIVE', 1
FROM generate_series(CASE WHEN pg_temp.scale() > 1 THEN 0 ELSE 1 END, 153 * pg_temp.scale()) n
UNION ALL
SELECT pg_temp.key('supplier', n), pg_temp.pick('Noorderlicht Polder Delta Getij Horizon Kompas', n) || ' Software ' || n, 'SUPPLIER', 'ACTIVE', 1
FROM generate_series(1, 317 * pg_temp.scale()) n;

INSERT INTO gemma_concept (object_id, kind, name, description, current)
SELECT 'component-' || n, 'REFERENCE_COMPONENT', pg_temp.subject(n) || 'component ' || n,
    'Ondersteunt het werk rond ' || lower(pg_temp.subject(n)) || ' en ' || lower(pg_temp.subject(n * 3)) || '.', true
FROM generate_series(1, 200) n
UNION ALL
SELECT 'standard-' || n, 'STANDARD', 'Standaard voor ' || lower(pg_temp.subject(n)) || ' ' || n, NULL, true FROM generate_series(1, 60) n
UNION ALL
SELECT 'facility-' || n, 'EXTERNAL_FACILITY', 'Voorziening ' || pg_temp.subject(n) || ' ' || n, NULL, true FROM generate_series(1, 20) n;

INSERT INTO offering (id, version, kind, provider_id, name, short_description, long_description, cloud_model, status, published_on)
SELECT pg_temp.key('application', n), 1, 'APPLICATION', pg_temp.key('supplier', 1 + n % (317 * pg_temp.scale())),
    pg_temp.subject(n) || ' ' || pg_temp.pick('Noord Compleet Plus Regie Suite Online Vast', n / 40) || ' ' || n,
    'Voor ' || lower(pg_temp.subject(n)) || ' bij gemeenten',
    'Werkt samen met ' || lower(pg_temp.subject(n * 3 + 1)) || ', ' || lower(pg_temp.subject(n * 7 + 2)) || ' en '
        || lower(pg_temp.subject(n * 11 + 5)) || '.',
    pg_temp.pick('ON_PREMISES IAAS PAAS SAAS', n), 'PUBLISHED', '2024-01-01'
FROM generate_series(1, 6100 * pg_temp.scale()) n;

INSERT INTO offering_reference_component (offering_id, reference_component_id)
SELECT pg_temp.key('application', n), 'component-' || 1 + component % 200
FROM generate_series(1, 6100 * pg_temp.scale()) n, LATERAL (VALUES (n), (n * 7 + 1)) chosen (component)
ON CONFLICT DO NOTHING;

CREATE TEMPORARY TABLE membership ON COMMIT DROP AS
SELECT 1 AS collaboration, n AS member FROM generate_series(1, 50) n
UNION ALL
SELECT 2, n FROM generate_series(1, 342) n
UNION ALL
SELECT 0, n FROM generate_series(1, 300) n WHERE pg_temp.scale() > 1
UNION ALL
SELECT c, 1 + (c * 7 + j * 13) % (342 * pg_temp.scale()) FROM generate_series(3, 153 * pg_temp.scale()) c, generate_series(0, 9) j;

INSERT INTO known_membership (membership_id, collaboration_id, member_id, status, starts_on, version)
SELECT md5('membership ' || collaboration || ' ' || member)::uuid, pg_temp.key('collaboration', collaboration),
    pg_temp.key('municipality', member), 'CONFIRMED', '2020-01-01', 2
FROM membership;

CREATE TEMPORARY TABLE declared ON COMMIT DROP AS
SELECT 1 AS collaboration, a AS application, m AS member FROM generate_series(1, 300) a, generate_series(1, 50) m
UNION ALL
SELECT 0, a, m FROM generate_series(1, 300) a, generate_series(1, 300) m WHERE pg_temp.scale() > 1
UNION ALL
SELECT c, 1 + (c * 37 + turn / 10) % (6100 * pg_temp.scale()), 1 + (c * 7 + turn % 10 * 13) % (342 * pg_temp.scale())
FROM generate_series(0, 45000 * pg_temp.scale() - 1) i,
    LATERAL (VALUES (3 + i % (153 * pg_temp.scale() - 2), i / (153 * pg_temp.scale() - 2))) spread (c, turn);

INSERT INTO usage_declaration (id, version, application_id, collaboration_id, phase, starts_on, declared_at, member_count)
SELECT md5('declaration ' || collaboration || ' ' || application)::uuid, 1, pg_temp.key('application', application),
    pg_temp.key('collaboration', collaboration), 'IN_PRODUCTION', '2025-01-01', '2024-12-01', count(*)
FROM declared GROUP BY collaboration, application;

INSERT INTO usage (id, version, usage_declaration_id, application_id, member_id, declared_by, phase, hosting, starts_on, status)
SELECT md5('usage ' || collaboration || ' ' || application || ' ' || member)::uuid, 1,
    md5('declaration ' || collaboration || ' ' || application)::uuid, pg_temp.key('application', application),
    pg_temp.key('municipality', member), pg_temp.key('collaboration', collaboration), pg_temp.phase(application + member), 'SAAS',
    '2025-01-01', 'DECLARED'
FROM declared;

INSERT INTO landscape_matrix_row (collaboration_id, application_id, cells)
SELECT declared_by, application_id, jsonb_agg(jsonb_build_object('memberId', member_id, 'usageId', id, 'phase', phase, 'status', status,
    'hosting', hosting, 'source', 'DECLARED') ORDER BY member_id)
FROM usage GROUP BY declared_by, application_id;

INSERT INTO application_interface (id, version, registered_by, source_application_id, source_member_id, external_facility_id, ends, type,
    direction, phase, status)
SELECT pg_temp.key('interface', n), 1, pg_temp.key('collaboration', 1 + n % (153 * pg_temp.scale())), pg_temp.key('application', 1 + n % 300),
    pg_temp.key('municipality', 1 + n % 50), 'facility-' || 1 + n % 20, 'ends ' || n, 'API', 'BOTH', 'IN_PRODUCTION', 'REGISTERED'
FROM generate_series(1, 3400 * pg_temp.scale()) n;
