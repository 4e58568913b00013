// SPDX-License-Identifier: EUPL-1.2
// Calls to the APIs behind the gateway. The session is a cookie that no script reads; a change carries the session's CSRF token.
import { lang, words } from './words.js';

let session = { loggedIn: false };
let organisation;

/** A refusal in words, as problem+json says it (RFC 9457). */
export class Problem extends Error {
  constructor(status, { type = '', title, detail, invalidParams = [], conflicts = [] }) {
    super(title);
    Object.assign(this, { status, type, title, detail, invalidParams, conflicts });
  }

  /** The login is over, or there was none. */
  get loggedOut() {
    return this.status === 401;
  }
}

export async function loadSession() {
  session = await (await send('GET', '/session')).json();
  return session;
}

/** From now on every call is made on behalf of this organisation; undefined for VNG's own people. */
export function actFor(organisationId) {
  organisation = organisationId;
}

export async function get(path, more) {
  return (await send('GET', path, undefined, more)).json();
}

export async function remove(path, more) {
  await send('DELETE', path, undefined, more);
}

/** The same key for the same act, however often it is tried: it happens once. A file is sent as it is. */
export async function post(path, body, idempotencyKey = crypto.randomUUID(), more = {}) {
  const response = await send('POST', path, body, { 'Idempotency-Key': idempotencyKey, ...more });
  return response.status === 204 ? undefined : response.json();
}

/** All items of a list that comes in pages. */
export async function all(path) {
  const items = [];
  for (let page = 1; ; page++) {
    const answer = await get(`${path}${path.includes('?') ? '&' : '?'}pageSize=100&page=${page}`);
    items.push(...answer.items);
    if (answer.items.length === 0 || items.length >= answer.total) {
      return items;
    }
  }
}

async function send(method, path, body, more = {}) {
  const headers = { Accept: 'application/json, application/problem+json', 'Accept-Language': lang, ...more };
  if (organisation && path.startsWith('/api/')) {
    headers['Acting-For'] = organisation;
  }
  if (method !== 'GET' && session.loggedIn) {
    headers[session.csrfHeader] = session.csrfToken;
  }
  const file = body instanceof Blob;
  if (body !== undefined) {
    headers['Content-Type'] = file ? 'application/octet-stream' : 'application/json';
  }
  const response = await fetch(path, { method, headers, body: file ? body : body && JSON.stringify(body), cache: 'no-store' })
    .catch(() => { throw new Problem(0, words.offline); });
  if (!response.ok) {
    throw new Problem(response.status, await response.json().catch(() => words.unexpected));
  }
  return response;
}
