// SPDX-License-Identifier: EUPL-1.2
// Without this script the page works too; with it, it knows whether somebody is logged in already.
import { loadSession } from './api.js';
import { element, tellProblem } from './page.js';
import { words } from './words.js';

const messages = document.getElementById('messages');
if (new URLSearchParams(location.search).get('login') === 'failed') {
  tellProblem(messages, { ...words.loginFailed, invalidParams: [], conflicts: [] });
}
try {
  const session = await loadSession();
  if (session.loggedIn) {
    document.getElementById('login').replaceChildren(
      element('p', {}, words.loggedInAs(session.name)),
      element('p', {}, element('a', { class: 'button', href: words.dashboardAddress }, words.toDashboard)));
  }
} catch (problem) {
  tellProblem(messages, problem);
}
