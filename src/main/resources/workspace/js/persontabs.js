// On narrow screens one person is shown at a time; these buttons change between them.

import { h, reconcile } from './dom.js';
import { avatar } from './people.js';
import { badge } from './tabs.js';

export class PersonTabs {
  #buttons = new Map();

  /** `choose` is called with the column whose person was chosen. */
  constructor(root, store, choose) {
    Object.assign(this, { root, store, choose });
  }

  update(columns, current) {
    reconcile(
      this.root,
      columns.map((column) => this.#button(column, column === current)),
    );
  }

  #button(column, isCurrent) {
    const person = this.store.person(column.user);
    if (!this.#buttons.has(person.id)) {
      const button = h('button', {
        type: 'button',
        class: 'person-tab',
        onclick: () => this.choose(column),
      });
      this.#buttons.set(person.id, button);
    }
    const button = this.#buttons.get(person.id);
    const unread = isCurrent ? 0 : person.unread;
    if (isCurrent) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
    if (button.dataset.unread !== String(unread)) {
      const first = (person.real_name || person.name).split(' ')[0];
      button.replaceChildren(
        avatar(person, 'avatar-small'),
        h('span', { class: 'person-tab-name', dir: 'auto' }, first),
        badge(unread) ?? '',
      );
      button.dataset.unread = String(unread);
    }
    return button;
  }
}
