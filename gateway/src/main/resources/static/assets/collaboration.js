// SPDX-License-Identifier: EUPL-1.2
// The dashboard of one collaboration or community, as reporting folds it from events, and the decisions on who becomes a member.
import { get, post, Problem } from './api.js';
import { button, element, field, figures, form, section, table, tellDone } from './page.js';
import { day, moment, words } from './words.js';

const text = words.dashboard;
const TRIES = 10;
const PAUSE = 400;

/** @param mayDecide whether this person may confirm and decline */
export async function showCollaboration(place, collaborationId, mayDecide) {
  const load = () => get(`/api/reporting/v1/collaborations/${collaborationId}/dashboard`);
  const messages = element('div');
  const content = element('div');
  const show = dashboard => content.replaceChildren(...parts(dashboard, decide, mayDecide));

  /** The decision is made at once; the dashboard hears of it as an event and follows within moments. */
  async function decide(member, decision, key, told) {
    await post(`/api/membership/v1/memberships/${member.membershipId}/decisions`, decision, key);
    const dashboard = await until(load, ({ members }) => !members.awaiting.some(each => each.membershipId === member.membershipId));
    show(dashboard.latest);
    tellDone(messages, dashboard.reached ? told : `${told} ${text.notYet}`);
  }

  show(await load());
  place.append(messages, content);
}

async function until(load, reached) {
  for (let tried = 1; ; tried++) {
    const latest = await load();
    if (reached(latest) || tried === TRIES) {
      return { latest, reached: reached(latest) };
    }
    await new Promise(resolve => setTimeout(resolve, PAUSE));
  }
}

function parts(dashboard, decide, mayDecide) {
  const { members, offerings, usages, view } = dashboard;
  const named = view !== 'FIGURES';
  return [
    section(text.title(dashboard.name),
      element('p', {}, text.status(words.organisationType[dashboard.organisationType], words.organisationStatus[dashboard.status]), '. ',
        dashboard.admittedOn && `${text.admittedOn(day(dashboard.admittedOn))} `, text.asOf(moment(dashboard.asOf))),
      text.view[view] && element('p', {}, text.view[view]),
      figures([text.figure.members, members.confirmed], [text.figure.awaiting, members.declared], [text.figure.offerings, offerings.published],
        [text.figure.usages, usages.total], [text.figure.disputed, usages.disputed])),
    view === 'COMPLETE' && section(text.awaiting, awaitingTable(members.awaiting, decide, mayDecide)),
    named && section(text.members, membersTable(members, view)),
    named && section(text.offerings, offeringsTable(offerings)),
    view === 'COMPLETE' && section(text.usages, applicationsTable(usages)),
    view === 'COMPLETE' && section(text.overlaps, overlapsTable(usages)),
    view === 'MEMBER' && section(text.ownUsages, ownTable(usages)),
    view === 'FIGURES' && section(text.phases, figures(...usages.lifecycle.map(each => [words.phase[each.phase], each.usages]))),
    named && section(text.changes, changesList(dashboard.changes)),
  ].filter(Boolean);
}

function awaitingTable(awaiting, decide, mayDecide) {
  return table(text.awaiting, [
    { title: words.name, cell: each => each.name },
    { title: words.type, cell: each => words.organisationType[each.organisationType] },
    { title: text.declaredOn, cell: each => day(each.declaredOn) },
    { title: text.startsOn, cell: each => day(each.startsOn) },
    ...(mayDecide ? [{ title: text.act, cell: each => decision(each, decide) }] : []),
  ], awaiting, text.noAwaiting);
}

function decision(member, decide) {
  const place = element('div');
  const messages = element('div');
  const confirm = button(text.confirm, key => decide(member, { decision: 'CONFIRM' }, key, text.confirmed(member.name)), messages);
  confirm.setAttribute('aria-label', text.confirmNamed(member.name));
  const choices = element('div', {}, messages, confirm, element('button', {
    type: 'button', class: 'quiet', 'aria-label': text.declineNamed(member.name), onclick: () => {
      place.replaceChildren(declineForm());
      place.querySelector('textarea').focus();
    },
  }, text.decline));
  const declineForm = () => element('div', {},
    form(text.decline, async (input, key) => {
      const reason = input.get('reason').trim();
      if (!reason) {
        throw new Problem(400, { ...words.required, invalidParams: [{ name: 'reason', reason: words.reasonFirst }] });
      }
      await decide(member, { decision: 'DECLINE', reason }, key, text.declined(member.name));
    }, field('reason', text.reason, element('textarea', { rows: 3, maxlength: 1000, required: true }), text.reasonHint)),
    element('button', { type: 'button', class: 'quiet', onclick: () => {
      place.replaceChildren(choices);
      confirm.focus();
    } }, words.cancel));
  place.append(choices);
  return place;
}

function membersTable({ items, confirmed }, view) {
  return shownOf(items, confirmed, table(text.members, [
    { title: words.name, cell: each => each.name },
    { title: words.type, cell: each => words.organisationType[each.organisationType] },
    { title: text.since, cell: each => day(each.since) },
    ...(view === 'COMPLETE' ? [{ title: text.applications, number: true, cell: each => String(each.applications ?? 0) }] : []),
  ], items, text.noMembers));
}

function offeringsTable({ items, published }) {
  return shownOf(items, published, table(text.offerings, [
    { title: words.name, cell: each => each.name },
    { title: text.kind, cell: each => words.offeringKind[each.kind] },
    { title: text.publishedOn, cell: each => day(each.publishedOn) },
  ], items, text.noOfferings));
}

function applicationsTable({ applications }) {
  return table(text.usages, [
    { title: words.application, cell: each => each.name },
    { title: text.members_, number: true, cell: each => String(each.members) },
    { title: text.phases, cell: each => each.phases.map(({ phase, members }) => `${words.phase[phase]} (${members})`).join(', ') },
  ], applications, text.noUsages);
}

function overlapsTable({ overlaps }) {
  return table(text.overlaps, [
    { title: text.component, cell: each => each.name },
    { title: text.applications, cell: each => each.applications.map(({ name, members }) => `${name} (${members})`).join(', ') },
  ], overlaps, text.noOverlaps);
}

function ownTable({ own }) {
  return table(text.ownUsages, [
    { title: words.application, cell: each => each.name },
    { title: words.landscape.phase, cell: each => words.phase[each.phase] },
    { title: words.landscape.since, cell: each => day(each.startsOn) },
    { title: words.statusTitle, cell: each => words.usageStatus[each.status] },
  ], own, text.noUsages);
}

function changesList(changes) {
  return changes.length === 0 ? element('p', {}, text.noChanges) : element('ol', { class: 'changes' }, changes.map(change =>
    element('li', {}, change.description, ' ', element('time', { datetime: change.at }, moment(change.at)))));
}

/** Says so when a list is longer than what is shown. */
function shownOf(items, total, shown) {
  return items.length < total ? element('div', {}, shown, element('p', {}, text.only(items.length))) : shown;
}
