// A row of tabs (ARIA tablist). Its buttons stay the same elements, so no press is ever lost.

import { h, reconcile } from './dom.js';

/** How many are new, for the eye and for the ear. */
export function badge(count) {
  if (!(count > 0)) return null;
  return h(
    'span',
    { class: 'badge' },
    String(count),
    h('span', { class: 'visually-hidden' }, ' new'),
  );
}

export class Tabs {
  #buttons = new Map();

  /** `open` is called with the id of the tab somebody chose; `panel` is what the tabs control. */
  constructor(panel, open) {
    Object.assign(this, { panel, open });
    this.root = h('div', {
      class: 'tabs',
      role: 'tablist',
      onkeydown: (event) => this.#key(event),
    });
  }

  /** Shows `tabs` ({id, name, unread}), of which `selected` is open. */
  update(tabs, selected) {
    this.selected = selected;
    const buttons = tabs.map((tab) => this.#button(tab));
    reconcile(this.root, buttons);
    const id = `${this.panel.id}-${selected}`;
    this.panel.setAttribute('aria-labelledby', id);
  }

  #button({ id, name, unread }) {
    if (!this.#buttons.has(id)) {
      const button = h('button', {
        type: 'button',
        role: 'tab',
        class: 'tab',
        id: `${this.panel.id}-${id}`,
        'data-tab': id,
        'aria-controls': this.panel.id,
        onclick: () => this.open(id),
      });
      this.#buttons.set(id, button);
    }
    const button = this.#buttons.get(id);
    const open = id === this.selected;
    button.setAttribute('aria-selected', String(open));
    button.tabIndex = open ? 0 : -1;
    const label = `${name}/${unread ?? 0}`;
    if (button.dataset.shows !== label) {
      button.replaceChildren(name, badge(unread) ?? '');
      button.dataset.shows = label;
    }
    return button;
  }

  #key(event) {
    const all = [...this.root.children];
    const at = all.findIndex((tab) => tab.dataset.tab === this.selected);
    const places = {
      ArrowRight: (at + 1) % all.length,
      ArrowLeft: (at + all.length - 1) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    if (!(event.key in places)) return;
    event.preventDefault();
    const next = all[places[event.key]];
    this.open(next.dataset.tab);
    next.focus();
  }
}
