// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

/** A gateway in front of a service. */
public record RunningGateway(String url, long processId) {}
