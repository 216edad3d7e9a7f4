// What Slack itself tells a person, as opposed to the bot: errors, time-outs.

import { h, icon } from './dom.js';

const atMost = 3;
const infoStays = 8000;

export class Toasts {
  root = h('div', { class: 'toasts' });

  /** The same complaint may come as an answer and as news; it is shown once. */
  #repeats(text) {
    const shown = [...this.root.querySelectorAll('.toast-text')];
    return shown.some((line) => line.textContent === text);
  }

  clear() {
    this.root.replaceChildren();
  }

  /** An error stays until it is dismissed or the person goes on; else it leaves by itself. */
  show(level, text) {
    if (this.#repeats(text)) return;
    const wrong = level === 'error';
    const toast = h(
      'div',
      { class: `toast toast-${level}`, role: wrong ? 'alert' : 'status' },
      icon(wrong ? 'warn' : 'info'),
      h('span', { class: 'toast-text', dir: 'auto' }, text),
      h(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          'aria-label': 'Dismiss',
          onclick: () => toast.remove(),
        },
        icon('close'),
      ),
    );
    this.root.append(toast);
    while (this.root.children.length > atMost) this.root.firstElementChild.remove();
    if (!wrong) setTimeout(() => toast.remove(), infoStays);
  }
}
