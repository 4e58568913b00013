// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

/** An edit without {@code If-Match}: 428 (RFC 6585). */
final class PreconditionRequiredException extends RuntimeException {}
