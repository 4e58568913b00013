// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import nl.softwarecatalogus.platform.testing.ArchitectureRules;

@AnalyzeClasses(packages = "nl.softwarecatalogus.admission", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests rules = ArchTests.in(ArchitectureRules.class);
}
