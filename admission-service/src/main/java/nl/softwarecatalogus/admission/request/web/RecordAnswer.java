// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

record RecordAnswer(String answer) {}
