-- SPDX-License-Identifier: EUPL-1.2
CREATE INDEX contract_supplier ON contract (supplier_id) WHERE status <> 'WITHDRAWN';
