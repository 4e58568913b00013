// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import nl.softwarecatalogus.benchmarks.service.CompiledSql;

/** The SQL of the catalogue itself. */
record SameSql(CompiledSql compiled) {

    String of(String type, String constant) {
        return compiled.of(type, constant);
    }
}
