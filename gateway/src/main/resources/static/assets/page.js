// SPDX-License-Identifier: EUPL-1.2
// Small pieces of a page. Everything that came from elsewhere is set as text, never as markup.
import { loginAddress, words } from './words.js';

let last = 0;

/** An element with attributes (event handlers by name: onclick) and children; empty children are left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      made.addEventListener(key.slice(2), value);
    } else if (value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...children.flat().filter(child => child !== undefined && child !== null && child !== false));
  return made;
}

function newId(name) {
  return `${name}-${++last}`;
}

export function section(title, ...children) {
  return element('section', {}, element('h2', {}, title), ...children);
}

/**
 * @param columns [{title, number, cell: item => text or element}]; the first one names the row
 */
export function table(caption, columns, items, none) {
  if (items.length === 0) {
    return element('p', {}, none);
  }
  const style = column => ({ class: column.number ? 'number' : undefined });
  const head = columns.map(column => element('th', { scope: 'col', ...style(column) }, column.title));
  const rows = items.map(item => element('tr', {}, columns.map((column, index) =>
    element(index ? 'td' : 'th', { scope: index ? undefined : 'row', ...style(column) }, column.cell(item) ?? '–'))));
  return element('div', { class: 'scroll', role: 'region', 'aria-label': caption, tabindex: '0' },
    element('table', {}, element('caption', {}, caption), element('thead', {}, element('tr', {}, head)), element('tbody', {}, rows)));
}

export function figures(...pairs) {
  return element('dl', { class: 'figures' }, pairs.filter(([, value]) => value !== undefined)
    .map(([title, value]) => element('div', {}, element('dt', {}, title), element('dd', {}, String(value)))));
}

/** A labelled form control; its name is the one the API uses, so a fault finds its way back to it. */
export function field(name, label, control, hint) {
  const id = newId(name);
  control.id = id;
  control.name = name;
  if (hint) {
    control.setAttribute('aria-describedby', `${id}-hint`);
  }
  return element('div', { class: 'field' },
    element('label', { for: id }, label, hint && element('span', { class: 'hint', id: `${id}-hint` }, hint)), control);
}

/** Runs an act of the person once at a time, and tells where it stands. */
export function form(label, submit, ...fields) {
  const key = { value: crypto.randomUUID() };
  const button = element('button', { type: 'submit' }, label);
  const messages = element('div');
  return element('form', {
    novalidate: true,
    onsubmit: async event => {
      event.preventDefault();
      const made = event.currentTarget;
      clearFaults(made);
      messages.replaceChildren();
      await busy(button, async () => {
        await submit(new FormData(made), key.value);
        key.value = crypto.randomUUID();
      }).catch(problem => tellProblem(messages, problem, made));
    },
  }, messages, ...fields, button);
}

/** A button whose refusal is told in the given place. */
export function button(label, act, messages, style) {
  const key = crypto.randomUUID();
  return element('button', {
    type: 'button',
    class: style,
    onclick: event => busy(event.currentTarget, () => act(key)).catch(problem => tellProblem(messages, problem)),
  }, label);
}

export function tellDone(place, text) {
  const told = element('div', { class: 'done', role: 'status', tabindex: '-1' }, element('p', {}, text));
  place.replaceChildren(told);
  told.focus();
}

/** A refusal in words, each fault linked to the field where it was made. */
export function tellProblem(place, problem, where) {
  if (problem.title === undefined) {
    console.error(problem);
    problem = { ...words.unexpected, invalidParams: [], conflicts: [] };
  }
  const faults = problem.invalidParams.map(({ name, reason }) => {
    const control = where?.elements.namedItem(name);
    return element('li', {}, control ? element('a', { href: `#${control.id}`, onclick: focusOn(control) }, markFault(control, reason)) : reason);
  });
  const conflicts = problem.conflicts.map(({ name, reason }) => element('li', {}, name ? `${name}: ${reason}` : reason));
  const told = element('div', { class: 'problem', role: 'alert', tabindex: '-1' },
    element('p', { class: 'title' }, problem.title), element('p', {}, problem.detail),
    faults.length + conflicts.length > 0 && element('ul', {}, faults, conflicts),
    problem.loggedOut && element('p', {}, element('a', { class: 'button', href: loginAddress() }, words.logIn)));
  place.replaceChildren(told);
  told.focus();
}

function focusOn(control) {
  return event => {
    event.preventDefault();
    control.focus();
  };
}

function markFault(control, reason) {
  const id = `${control.id}-fault`;
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', [control.getAttribute('aria-describedby'), id].filter(Boolean).join(' '));
  control.before(element('span', { class: 'fault', id }, reason));
  return `${control.labels[0].firstChild.textContent}: ${reason}`;
}

function clearFaults(made) {
  made.querySelectorAll('.fault').forEach(fault => fault.remove());
  for (const control of made.elements) {
    const described = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(id => id && !id.endsWith('-fault'));
    control.removeAttribute('aria-invalid');
    described.length ? control.setAttribute('aria-describedby', described.join(' ')) : control.removeAttribute('aria-describedby');
  }
}

async function busy(pressed, act) {
  pressed.disabled = true;
  try {
    await act();
  } finally {
    pressed.disabled = false;
  }
}
