// SPDX-License-Identifier: EUPL-1.2
// Where a person joins a community as an expert, declines or leaves, over the personal link from the mail. The secret is the fragment of the
// address, which no server and no log sees; it travels in a header.
import { get, loadSession, post } from './api.js';
import { button, element, section, tellProblem } from './page.js';
import { day, words } from './words.js';

const CURRENT = '/api/membership/v1/expert-links/current';
const ACTS = { INVITED: ['JOIN', 'DECLINE'], JOINED: ['LEAVE'] };
const text = words.expert;
const labels = { JOIN: text.join, DECLINE: text.decline, LEAVE: text.leave };

const messages = document.getElementById('messages');
const view = document.getElementById('view');
const headers = { 'Answer-Token': location.hash.slice(1) };

function show({ community, status, message, expiresOn }) {
  const acts = (ACTS[status] ?? []).map((answer, index) => button(labels[answer], async key => {
    show(await post(`${CURRENT}/answers`, { answer }, key, headers));
    messages.replaceChildren();
    view.focus();
  }, messages, index ? 'quiet' : undefined));
  view.replaceChildren(section(text.about(community),
    element('p', { role: 'status' }, text.status[status](community), ' ', status === 'INVITED' && text.until(day(expiresOn))),
    status === 'INVITED' && message && element('blockquote', {}, message),
    acts.length > 0 && element('p', {}, text.privacy),
    acts.length > 0 && element('p', {}, acts.flatMap(act => [act, ' ']))));
}

try {
  document.querySelectorAll('a[hreflang]').forEach(link => { link.hash = location.hash; });
  await loadSession();
  show(await get(CURRENT, headers));
} catch (problem) {
  view.replaceChildren();
  tellProblem(messages, problem);
} finally {
  view.setAttribute('aria-busy', 'false');
}
