// SPDX-License-Identifier: EUPL-1.2
// Where an applicant answers a question over the personal link from the mail. The secret is the fragment of the address, which no server
// and no log sees; it travels in a header.
import { get, loadSession, post, remove } from './api.js';
import { button, element, field, form, section, tellDone, tellProblem } from './page.js';
import { day, moment, words } from './words.js';

const CURRENT = '/api/admission/v1/answer-links/current';
const LARGEST = 10 * 1024 * 1024;
const text = words.answer;

const messages = document.getElementById('messages');
const view = document.getElementById('view');
const headers = { 'Answer-Token': location.hash.slice(1) };

function show(link) {
  const attachments = element('div');
  const showAttachments = items => attachments.replaceChildren(...attachmentParts(items, showAttachments));
  showAttachments(link.attachments);
  const files = element('input', { type: 'file', multiple: true, accept: '.pdf,.jpg,.jpeg,.png,.docx' });
  view.replaceChildren(section(text.about(link.name, link.reference),
    element('p', {}, text.askedOn(day(link.askedOn)), ' ', text.until(moment(link.expiresAt))),
    element('blockquote', {}, link.question),
    form(text.submit, async (input, key) => {
      await attach([...files.files]);
      files.value = '';
      showAttachments((await get(CURRENT, headers)).attachments);
      await post(`${CURRENT}/answers`, { answer: input.get('answer') }, key, headers);
      view.replaceChildren();
      tellDone(messages, text.done(link.reference));
    },
    field('answer', text.label, element('textarea', { rows: 8, maxlength: 5000, required: true })),
    attachments,
    field('file', text.files, files, text.filesHint))));
}

function attachmentParts(items, showAttachments) {
  const problems = element('div');
  const line = ({ id, fileName }) => element('li', {}, fileName, ' ', button(text.detach(fileName), async () => {
    await remove(`${CURRENT}/attachments/${id}`, headers);
    showAttachments(items.filter(item => item.id !== id));
  }, problems, 'quiet'));
  return items.length === 0 ? [] : [problems, element('p', {}, text.attached), element('ul', {}, items.map(line))];
}

async function attach(files) {
  for (const file of files) {
    if (file.size > LARGEST) {
      throw Object.assign(new Error(), { ...text.tooLarge(file.name), invalidParams: [], conflicts: [] });
    }
    await post(`${CURRENT}/attachments?fileName=${encodeURIComponent(file.name)}`, file, crypto.randomUUID(), headers);
  }
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
