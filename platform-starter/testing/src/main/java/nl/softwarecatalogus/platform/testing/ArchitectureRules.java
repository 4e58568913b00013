// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/**
 * The house rules on structure. A service runs them with {@code @ArchTest static final ArchTests rules =
 * ArchTests.in(ArchitectureRules.class)} on its own packages, {@code nl.softwarecatalogus.<service>}.
 */
public final class ArchitectureRules {

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES = slices().matching("nl.softwarecatalogus.*.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule FEATURES_KNOW_NO_TRANSPORT = noClasses()
            .that()
            .resideInAPackage("nl.softwarecatalogus.*.*")
            .and()
            .resideOutsideOfPackage("nl.softwarecatalogus.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..", "org.springframework.kafka..", "org.springframework.http..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule CONTROLLERS_STAY_IN_THEIR_PACKAGE = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..web")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule NO_NAMES_THAT_SAY_NOTHING =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Common|Base|Dto|Processor)");

    private ArchitectureRules() {}
}
