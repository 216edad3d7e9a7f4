// The App Home tab of one person.

import { renderBlocks } from './blocks.js';
import { h, keepingFocus } from './dom.js';
import { Surface } from './surface.js';

export class Home {
  #shown;

  constructor(store, column) {
    Object.assign(this, { store, column });
    this.surface = new Surface({
      store,
      column,
      container: () => ({ type: 'home' }),
      blocks: () => store.home(column.user)?.blocks ?? [],
    });
    this.root = h('div', {
      class: 'scroller home',
      tabindex: '0',
      role: 'region',
      'aria-label': `Home of ${store.nameOf(column.user)}`,
    });
  }

  update() {
    const view = this.store.home(this.column.user);
    if (view === this.#shown && this.root.hasChildNodes()) return;
    this.#shown = view;
    this.surface.form.keepOnly(view?.blocks);
    keepingFocus(
      this.root,
      () => this.root.replaceChildren(...this.#content(view)),
      () => this.root.focus(),
    );
  }

  #content(view) {
    if (view) return renderBlocks(view.blocks, this.surface);
    return [h('p', { class: 'empty quiet' }, 'Home is empty until the app fills it.')];
  }
}
