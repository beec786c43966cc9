// SPDX-License-Identifier: MIT
// What runs inside a page, as it is written here: finds what keyboards, screen readers and readers stumble over.

/**
 * What is wrong with the page as it stands, one line each.
 * @returns {string[]}
 */
export function accessibilityFaults() {
  /** @type {string[]} */
  const faults = [];
  const all = (/** @type {string} */ selector) => [...document.querySelectorAll(selector)];
  const show = (/** @type {Element} */ element) =>
    /^<[^>]*>?/.exec(element.outerHTML)?.[0].slice(0, 200) ?? '';
  const isDrawn = (/** @type {Element} */ element) => element.checkVisibility({ visibilityProperty: true });
  const idsIn = (/** @type {Element} */ element, /** @type {string} */ attribute) =>
    (element.getAttribute(attribute) ?? '').split(/\s+/).filter((id) => id !== '');
  const textOf = (/** @type {Element | null | undefined} */ element) => element?.textContent.trim() ?? '';
  const textOfIds = (/** @type {string[]} */ ids) =>
    ids.map((id) => textOf(document.getElementById(id))).join('');

  /** A name that an assistive technology would read. @param {Element} element */
  const nameOf = (element) =>
    textOfIds(idsIn(element, 'aria-labelledby')) ||
    (element.getAttribute('aria-label')?.trim() ?? '') ||
    ('labels' in element && element.labels instanceof NodeList
      ? [...element.labels].map((one) => one.textContent.trim()).join('')
      : '') ||
    (element.matches('fieldset') ? textOf(element.querySelector('legend')) : '') ||
    (element.matches('button, a, summary, [role=tab]') ? textOf(element) : '') ||
    (element.getAttribute('title')?.trim() ?? '');

  const controls =
    'input:not([type=hidden]), textarea, select, button, a[href], summary, fieldset, [role=switch], [role=combobox], ' +
    '[role=radiogroup], [role=group], [role=tab], [role=tabpanel], [role=dialog], [role=region]';
  for (const element of all(controls)) {
    if (!isDrawn(element) || element.closest('[aria-hidden=true]')) continue;
    if (nameOf(element) === '') faults.push(`no name: ${show(element)}`);
  }

  for (const attribute of [
    'aria-describedby',
    'aria-labelledby',
    'aria-controls',
    'aria-errormessage',
    'for',
  ]) {
    for (const element of all(`[${attribute}]`)) {
      // What a closed list would control is drawn when it opens.
      if (attribute === 'aria-controls' && element.getAttribute('aria-expanded') === 'false') continue;
      for (const id of idsIn(element, attribute)) {
        if (!document.getElementById(id)) faults.push(`${attribute} names nothing (${id}): ${show(element)}`);
      }
    }
  }

  for (const element of all('[aria-invalid=true]')) {
    const errors = idsIn(element, 'aria-describedby')
      .map((id) => document.getElementById(id))
      .filter((found) => found?.closest('[data-testid^="error:"]'));
    if (!errors.some((error) => textOf(error) !== ''))
      faults.push(`not said why it is invalid: ${show(element)}`);
  }

  const ids = all('[id]').map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  for (const id of repeated) faults.push(`more than one element with the id ${id}`);

  // A picker of the kit says in its own while it is open which choice is marked.
  const live = all('[aria-live]:not([aria-live=off]), [role=status], [role=log]').filter(
    (element) => !element.parentElement?.querySelector(':scope > .ant-select'),
  );
  if (live.length !== 1) faults.push(`${live.length} live regions: ${live.map(show).join(' ')}`);
  if (live.some((one) => one.closest('[inert], [aria-hidden=true]')))
    faults.push('the live region is silenced');

  if (all('main').length !== 1) faults.push(`${all('main').length} elements main`);
  if (all('h1').filter(isDrawn).length !== 1) faults.push(`${all('h1').filter(isDrawn).length} headings h1`);
  if (document.title.trim() === '') faults.push('no title');
  for (const image of all('img:not([alt])')) faults.push(`no words instead of the picture: ${show(image)}`);
  for (const element of all('[tabindex]')) {
    if (Number(element.getAttribute('tabindex')) > 0) faults.push(`an order of its own: ${show(element)}`);
  }
  return faults;
}

/**
 * Every text a reader can meet (pictures made of one letter aside), titles and labels of elements included, with the language it is said to be in.
 * @returns {{ text: string, lang: string }[]}
 */
export function allTexts() {
  const langOf = (/** @type {Element | null} */ element) =>
    element?.closest('[lang]')?.getAttribute('lang') ?? '';
  const found = [{ text: document.title, lang: document.documentElement.lang }];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = node.getAttribute(name);
        if (text) found.push({ text, lang: langOf(node) });
      }
    } else if (!node.parentElement?.closest('script, style, .brand-mark, .party-avatar, .avatar')) {
      found.push({ text: node.textContent ?? '', lang: langOf(node.parentElement) });
    }
  }
  return found.map(({ text, lang }) => ({ text: text.trim(), lang })).filter(({ text }) => text !== '');
}

/** By how many pixels the page is wider than its window. */
export function overflow() {
  return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Whether everything that opens or closes has come to rest. */
export function isStill() {
  return !document.querySelector('[class*="-appear"], [class*="-enter"], [class*="-leave"]');
}

/** Whether nothing of the kind is drawn, nor on its way in or out. @param {string} selector */
export function isGone(selector) {
  return [...document.querySelectorAll(selector)].every((element) => !element.checkVisibility());
}

export function documentLanguage() {
  return document.documentElement.lang;
}
