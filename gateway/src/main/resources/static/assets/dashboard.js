// SPDX-License-Identifier: EUPL-1.2
// Who is logged in, for whom they act, and what belongs to that: the choice is in the address, so it can be kept and shared.
import { actFor, get, loadSession, post } from './api.js';
import { showCollaboration } from './collaboration.js';
import { showLandscape, showMemberships } from './member.js';
import { element, field, tellProblem } from './page.js';
import { showVng } from './vng.js';
import { loginAddress, words } from './words.js';

const MAY_DECIDE = ['ADMINISTRATOR', 'OFFERING_MANAGER', 'USAGE_MANAGER'];
const COLLABORATIONS = ['COLLABORATION', 'COMMUNITY'];
const VNG = 'vng';

const messages = document.getElementById('messages');
const person = document.getElementById('person');
const view = document.getElementById('view');
const asked = new URLSearchParams(location.search);

function addressOf(choice, collaboration) {
  return `${location.pathname}?${new URLSearchParams({ for: choice, ...(collaboration && { collaboration }) })}`;
}

/** VNG's own people act for VNG unless they choose otherwise; others for the organisation they chose or hold first. */
function choose(me) {
  const usable = me.organisations.filter(({ pending }) => !pending);
  const choices = [
    ...(me.vngRoles.length > 0 ? [{ value: VNG, label: words.vng(me.vngRoles.map(role => words.role[role]).join(', ')) }] : []),
    ...usable.map(organisation => ({
      value: organisation.organisationId, organisation,
      label: `${organisation.name} (${organisation.roles.map(role => words.role[role]).join(', ')})`,
    })),
  ];
  return { choices, chosen: choices.find(({ value }) => value === asked.get('for')) ?? choices[0] };
}

function showPerson(me, { choices, chosen }) {
  const pending = me.organisations.filter(organisation => organisation.pending);
  const select = element('select', {},
    choices.map(({ value, label }) => element('option', { value, selected: value === chosen?.value }, label)));
  person.replaceChildren(
    element('p', {}, `${words.person} `, element('strong', {}, me.name)),
    choices.length > 1 ? element('form', { method: 'get' }, field('for', words.actingFor, select), element('button', { type: 'submit' }, words.change))
      : chosen && element('p', {}, `${words.actingFor} `, element('strong', {}, chosen.label)),
    ...pending.map(({ name }) => element('p', {}, `${name}: ${words.pending}`)),
    element('button', { type: 'button', class: 'quiet', onclick: logOut }, words.logOut));
}

async function logOut() {
  try {
    await post('/logout');
    location.assign(document.querySelector('.brand').href);
  } catch (problem) {
    tellProblem(messages, problem);
  }
}

async function showView(me, chosen) {
  const collaboration = asked.get('collaboration');
  if (!chosen) {
    view.append(element('p', {}, me.organisations.length > 0 ? words.onlyPending : words.noRights));
  } else if (collaboration) {
    view.append(element('p', {}, element('a', { href: addressOf(chosen.value) }, words.back)));
    await part(place => showCollaboration(place, collaboration, me.vngRoles.includes('FUNCTIONAL_ADMINISTRATOR') && chosen.value === VNG));
  } else if (chosen.value === VNG) {
    await showVng(part, VNG);
  } else {
    await showOwn(chosen.organisation);
  }
}

async function showOwn(organisation) {
  const mayDecide = organisation.roles.some(role => MAY_DECIDE.includes(role));
  const openCollaboration = id => addressOf(organisation.organisationId, id);
  await Promise.all([
    COLLABORATIONS.includes(organisation.organisationType)
      && part(place => showCollaboration(place, organisation.organisationId, mayDecide)),
    part(place => showMemberships(place, organisation, openCollaboration)),
    !COLLABORATIONS.includes(organisation.organisationType) && part(place => showLandscape(place, organisation)),
  ]);
}

/** One part of the page; when its service is away, the others are shown all the same. */
async function part(show) {
  const place = element('div', {}, element('p', { role: 'status' }, words.loading));
  const loaded = element('div');
  view.append(place);
  try {
    await show(loaded);
    place.replaceChildren(loaded);
  } catch (problem) {
    const told = element('div');
    place.replaceChildren(told);
    tellProblem(told, problem);
  }
}

try {
  document.querySelectorAll('a[hreflang]').forEach(link => { link.search = location.search; });
  const session = await loadSession();
  if (session.loggedIn) {
    const me = await get('/api/organisation/v1/me');
    const choice = choose(me);
    actFor(choice.chosen?.organisation?.organisationId);
    showPerson(me, choice);
    view.replaceChildren();
    await showView(me, choice.chosen);
  } else {
    view.replaceChildren(element('p', {}, words.loggedOut), element('p', {}, element('a', { class: 'button', href: loginAddress() }, words.logIn)));
  }
} catch (problem) {
  view.replaceChildren();
  tellProblem(messages, problem);
} finally {
  view.setAttribute('aria-busy', 'false');
}
