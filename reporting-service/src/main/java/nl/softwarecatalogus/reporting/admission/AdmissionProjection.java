// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.admission;

import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.reporting.collaboration.DashboardRevisions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
public class AdmissionProjection {

    private final JdbcClient database;
    private final DashboardRevisions dashboards;

    AdmissionProjection(JdbcClient database, DashboardRevisions dashboards) {
        this.database = database;
        this.dashboards = dashboards;
    }

    public void apply(AdmissionState admission, EventMetadata event) {
        database.sql("""
                INSERT INTO admission AS known (admission_request_id, version, status, decided_on)
                VALUES (:id, :version, :status, :decidedOn)
                ON CONFLICT (admission_request_id) DO UPDATE
                SET version = excluded.version, status = excluded.status, decided_on = excluded.decided_on
                WHERE known.version < excluded.version""")
                .param("id", admission.admissionRequestId())
                .param("version", event.version())
                .param("status", admission.status())
                .param("decidedOn", admission.decidedOn())
                .update();
        dashboards.reviseAllAdmittedBy(admission.admissionRequestId());
    }
}
