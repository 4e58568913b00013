// SPDX-License-Identifier: EUPL-1.2
// What VNG's own people see first: the admission requests that wait for them, and the whole in figures.
import { all, get } from './api.js';
import { collaborationChoice } from './member.js';
import { element, field, figures, section, table } from './page.js';
import { day, words } from './words.js';

const OPEN = ['RECEIVED', 'INFORMATION_REQUESTED', 'IN_ASSESSMENT'];

/** @param part shows one part of the page, whatever becomes of the others */
export async function showVng(part, choice) {
  await Promise.all([part(showCases), part(showFigures), part(place => showChoice(place, choice))]);
}

async function showCases(place) {
  const { cases } = words;
  const open = await Promise.all(OPEN.map(status => all(`/api/admission/v1/admission-requests?status=${status}`)));
  const oldestFirst = open.flat().sort((one, other) => one.receivedOn.localeCompare(other.receivedOn));
  place.append(section(cases.title, table(cases.title, [
    { title: words.name, cell: each => each.name },
    { title: cases.reference, cell: each => each.reference },
    { title: words.type, cell: each => words.organisationType[each.organisationType] },
    { title: words.statusTitle, cell: each => words.admissionStatus[each.status] },
    { title: cases.received, cell: each => day(each.receivedOn) },
    { title: cases.officer, cell: each => each.assessor ?? cases.nobody },
  ], oldestFirst, cases.none)));
}

async function showFigures(place) {
  const { whole } = words;
  const { organisations, admissionRequests, memberships, offerings, usages } = await get('/api/reporting/v1/statistics');
  place.append(section(whole.title, figures([whole.openCases, admissionRequests.open], [whole.organisations, organisations.total],
    [whole.memberships, memberships.total], [whole.offerings, offerings.total], [whole.usages, usages.total])));
}

async function showChoice(place, choice) {
  const { whole } = words;
  const select = await collaborationChoice(words.memberships.choose);
  place.append(section(whole.choose, element('form', { method: 'get' },
    element('input', { type: 'hidden', name: 'for', value: choice }),
    field('collaboration', whole.label, select),
    element('button', { type: 'submit' }, whole.open))));
}
