// Dialogs that belong to one person: they cover that person's column and leave the others alone.

import { h, tabStops, uniqueId } from './dom.js';
import { plain, textElement } from './mrkdwn.js';

export class Dialogs {
  #open = [];

  /** `behind` is what a dialog covers; `ownsFocus` whether a new dialog may take the focus. */
  constructor({ host, behind, ownsFocus, fallback }) {
    Object.assign(this, { host, behind, ownsFocus, fallback });
  }

  /** Opens a dialog; one that `replaces` another gives the focus back to where that one would. */
  show({ element, onEscape, focus, replaces }) {
    const replaced = this.#open.find((entry) => entry.element === replaces);
    const focused = this.ownsFocus() ? document.activeElement : null;
    const entry = { element, returnTo: replaced ? replaced.returnTo : focused };
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        event.preventDefault();
        event.stopPropagation();
        onEscape();
      } else if (event.key === 'Tab') keepInside(event, element);
    });
    const takesFocus = this.ownsFocus();
    this.#open.push(entry);
    this.host.append(element);
    this.#cover();
    if (takesFocus) focus();
    if (replaced) this.remove(replaces);
  }

  remove(element) {
    const at = this.#open.findIndex((entry) => entry.element === element);
    if (at < 0) return;
    const [{ returnTo }] = this.#open.splice(at, 1);
    const hadFocus =
      element.contains(document.activeElement) || document.activeElement === document.body;
    const mayFocus = hadFocus && this.ownsFocus();
    element.remove();
    this.#cover();
    if (!mayFocus) return;
    if (returnTo?.isConnected && !returnTo.closest('[inert]') && returnTo !== document.body)
      returnTo.focus();
    else this.fallback();
  }

  #cover() {
    this.behind.inert = this.#open.length > 0;
    this.#open.forEach((entry, at) => {
      entry.element.inert = at < this.#open.length - 1;
    });
    this.host.hidden = this.#open.length === 0;
  }
}

function keepInside(event, element) {
  const stops = tabStops(element);
  const [first, last] = [stops[0], stops[stops.length - 1]];
  if (!first) return;
  if (
    event.shiftKey &&
    (document.activeElement === first || !stops.includes(document.activeElement))
  ) {
    event.preventDefault();
    last.focus();
  } else if (!event.shiftKey && document.activeElement === last) {
    event.preventDefault();
    first.focus();
  }
}

/** Slack's confirmation of an act: true when the person goes on. */
export function confirm(dialogs, { title, text, confirm: yes, deny, style }, reader) {
  return new Promise((resolve) => {
    const ids = { title: uniqueId('confirm'), text: uniqueId('confirm') };
    const finish = (answer) => {
      dialogs.remove(element);
      resolve(answer);
    };
    const go = h(
      'button',
      {
        type: 'button',
        class: `button button-${style === 'danger' ? 'danger' : 'primary'}`,
        onclick: () => finish(true),
      },
      plain(yes),
    );
    const element = h(
      'div',
      {
        class: 'dialog dialog-small',
        role: 'alertdialog',
        'aria-labelledby': ids.title,
        'aria-describedby': ids.text,
      },
      h(
        'div',
        { class: 'dialog-head' },
        h('h2', { id: ids.title, class: 'dialog-title', dir: 'auto' }, plain(title)),
      ),
      h('div', { class: 'dialog-body' }, textElement(text, reader, 'div', { id: ids.text })),
      h(
        'div',
        { class: 'dialog-foot' },
        h('button', { type: 'button', class: 'button', onclick: () => finish(false) }, plain(deny)),
        go,
      ),
    );
    dialogs.show({ element, onEscape: () => finish(false), focus: () => go.focus() });
  });
}
