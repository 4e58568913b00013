// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;

/** The house rules, less those that keep transport out of a feature: transport is all a gateway does. */
@AnalyzeClasses(packages = "nl.softwarecatalogus.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("nl.softwarecatalogus.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule NO_NAMES_THAT_SAY_NOTHING =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Common|Base|Dto|Processor)");

    @ArchTest
    static final ArchRule NOTHING_OF_THE_DOMAIN_IS_KNOWN_HERE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.softwarecatalogus.platform.identity..", "nl.softwarecatalogus.platform.events..");
}
