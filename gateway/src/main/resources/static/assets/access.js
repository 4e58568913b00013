// SPDX-License-Identifier: EUPL-1.2
// Where somebody confirms over the link from the mail that a request for access is theirs. The secret is the fragment of the address, which no
// server and no log sees. It takes a press of a button: what only looks at links, such as a mail filter, confirms nothing.
import { loadSession, post } from './api.js';
import { button, element, tellProblem } from './page.js';
import { words } from './words.js';

const messages = document.getElementById('messages');
const view = document.getElementById('view');
const text = words.access;

try {
  document.querySelectorAll('a[hreflang]').forEach(link => { link.hash = location.hash; });
  await loadSession();
  view.replaceChildren(element('p', {}, button(text.confirm, async key => {
    const { organisationName } = await post('/api/organisation/v1/access-request-confirmations', { secret: location.hash.slice(1) }, key);
    messages.replaceChildren();
    view.replaceChildren(element('p', { role: 'status' }, text.confirmed(organisationName)));
    view.focus();
  }, messages)));
} catch (problem) {
  view.replaceChildren();
  tellProblem(messages, problem);
} finally {
  view.setAttribute('aria-busy', 'false');
}
