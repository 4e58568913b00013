// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.problem;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Problem details for every refusal. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import(ProblemAdvice.class)
class ProblemAutoConfiguration {

    @Bean
    Problems problems(MessageSource texts) {
        return new Problems(texts);
    }
}
