// SPDX-License-Identifier: EUPL-1.2
// What an organisation sees of itself: of which collaborations it is a member, and its landscape with what was declared for it.
import { all, post, Problem } from './api.js';
import { button, element, field, form, section, table, tellDone } from './page.js';
import { day, words } from './words.js';

const text = words.memberships;
const MAY_STATE = ['ADMINISTRATOR', 'OFFERING_MANAGER', 'USAGE_MANAGER'];

export async function showMemberships(place, organisation, openCollaboration) {
  const maySay = organisation.roles.some(role => MAY_STATE.includes(role));
  const messages = element('div');
  const list = element('div');
  const show = async () => list.replaceChildren(membershipsTable(
    await all(`/api/membership/v1/memberships?memberId=${organisation.organisationId}`), maySay, openCollaboration, withdraw));

  async function withdraw(membership, key) {
    await post(`/api/membership/v1/memberships/${membership.id}/withdrawals`, undefined, key);
    await show();
    tellDone(messages, text.withdrawn(membership.collaboration.name));
  }

  async function declare(membership, name, key) {
    await post('/api/membership/v1/memberships', { memberId: organisation.organisationId, ...membership }, key);
    await show();
    tellDone(messages, text.done(name));
  }

  await show();
  place.append(section(text.title, messages, list,
    element('h3', {}, text.declare), maySay ? await declareForm(organisation, declare) : element('p', {}, text.noRight)));
}

function membershipsTable(memberships, maySay, openCollaboration, withdraw) {
  return table(text.title, [
    { title: text.collaboration, cell: each => each.collaboration.name },
    { title: words.statusTitle, cell: each => status(each) },
    { title: text.startsOn, cell: each => day(each.startsOn) },
    { title: text.act, cell: each => acts(each, maySay, openCollaboration, withdraw) },
  ], memberships, text.none);
}

function status(membership) {
  const said = words.membershipStatus[membership.status];
  return membership.declineReason ? `${said}: ${membership.declineReason}` : said;
}

function acts(membership, maySay, openCollaboration, withdraw) {
  const { collaboration } = membership;
  const messages = element('div');
  if (['CONFIRMED', 'RESIGNED'].includes(membership.status)) {
    return element('a', { href: openCollaboration(collaboration.organisationId), 'aria-label': text.openNamed(collaboration.name) }, text.open);
  }
  if (membership.status === 'DECLARED' && maySay) {
    const made = button(text.withdraw, key => withdraw(membership, key), messages, 'quiet');
    made.setAttribute('aria-label', text.withdrawNamed(collaboration.name));
    return element('div', {}, messages, made);
  }
  return undefined;
}

async function declareForm(organisation, declare) {
  const choice = await collaborationChoice(text.choose, organisation.organisationId);
  return element('div', {}, element('p', {}, text.declareIntro), form(text.submit, async (input, key) => {
    const [collaborationId, startsOn, note] = [input.get('collaborationId'), input.get('startsOn'), input.get('note').trim()];
    refuseUnless({ collaborationId: collaborationId || text.chooseFirst, startsOn: startsOn || text.dateFirst }, { collaborationId, startsOn });
    await declare({ collaborationId, startsOn, ...(note && { note }) }, choice.selectedOptions[0].textContent, key);
  },
  field('collaborationId', text.collaboration, choice),
  field('startsOn', text.startsOn, element('input', { type: 'date', required: true })),
  field('note', text.note, element('textarea', { rows: 3, maxlength: 1000 }), text.noteHint)));
}

/** All faults at once, as the API does it too. */
function refuseUnless(reasons, given) {
  const invalidParams = Object.keys(given).filter(name => !given[name]).map(name => ({ name, reason: reasons[name] }));
  if (invalidParams.length > 0) {
    throw new Problem(400, { ...words.required, invalidParams });
  }
}

/** Every active collaboration and community to choose from, but for the organisation itself. */
export async function collaborationChoice(prompt, except) {
  const kinds = await Promise.all(['COLLABORATION', 'COMMUNITY'].map(async type => [type,
    await all(`/api/organisation/v1/organisations?organisationType=${type}&status=ACTIVE`)]));
  return element('select', { required: true }, element('option', { value: '' }, prompt), kinds
    .filter(([, organisations]) => organisations.length > 0)
    .map(([type, organisations]) => element('optgroup', { label: words.organisationType[type] }, organisations
      .filter(({ id }) => id !== except)
      .map(({ id, name }) => element('option', { value: id }, name)))));
}

export async function showLandscape(place, organisation) {
  const { landscape } = words;
  const mayObject = organisation.roles.includes('USAGE_MANAGER');
  const messages = element('div');
  const list = element('div');
  const show = async () => list.replaceChildren(table(landscape.title, [
    { title: words.application, cell: each => each.application.name },
    { title: landscape.via, cell: each => element('span', { class: 'mark' }, each.via ? landscape.viaName(each.via.name) : landscape.own) },
    { title: landscape.provider, cell: each => each.provider.name },
    { title: landscape.phase, cell: each => words.phase[each.phase] },
    { title: landscape.since, cell: each => day(each.startsOn) },
    { title: landscape.hosting, cell: each => words.hosting[each.hosting] },
    { title: words.statusTitle, cell: each => words.usageStatus[each.status] },
    ...(mayObject ? [{ title: landscape.act, cell: each => each.via && each.status === 'DECLARED' ? objection(each, object) : undefined }] : []),
  ], await all(`/api/catalogue/v1/landscapes/${organisation.organisationId}`), landscape.none));

  async function object(entry, reason, key) {
    await post(`/api/catalogue/v1/usages/${entry.usageId}/disputes`, { reason }, key);
    await show();
    tellDone(messages, landscape.done(entry.application.name));
  }

  await show();
  place.append(section(landscape.title, messages, list));
}

function objection(entry, object) {
  const { landscape } = words;
  const place = element('div');
  const open = element('button', {
    type: 'button', class: 'quiet', 'aria-label': landscape.disputeNamed(entry.application.name), onclick: () => {
      place.replaceChildren(form(landscape.submit, async (input, key) => {
        const reason = input.get('reason').trim();
        refuseUnless({ reason: words.reasonFirst }, { reason });
        await object(entry, reason, key);
      }, field('reason', landscape.reason, element('textarea', { rows: 3, maxlength: 2000, required: true }), landscape.reasonHint)),
      element('button', { type: 'button', class: 'quiet', onclick: () => {
        place.replaceChildren(open);
        open.focus();
      } }, words.cancel));
      place.querySelector('textarea').focus();
    },
  }, landscape.dispute);
  place.append(open);
  return place;
}
