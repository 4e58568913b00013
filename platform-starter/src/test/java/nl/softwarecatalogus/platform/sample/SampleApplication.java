// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class SampleApplication {}
