// The list that a picker opens: options in groups, one of them active (ARIA listbox).

import { h, icon, uniqueId } from './dom.js';

export class Listbox {
  options = [];
  active = -1;
  #rows = [];

  /** `input` is told which option is active; `choose` gets the option somebody clicked. */
  constructor({ input, multiple, label, choose }) {
    this.input = input;
    this.root = h('div', {
      role: 'listbox',
      id: uniqueId('list'),
      'aria-multiselectable': multiple ? 'true' : null,
      'aria-label': label,
      onclick: ({ target }) => {
        const at = this.#rows.indexOf(target.closest('[role="option"]'));
        if (at >= 0) choose(this.options[at], at);
      },
    });
    input.setAttribute('aria-controls', this.root.id);
  }

  /** Fills in `[{label, options}]`; `isChosen` and `isShut` say how each option stands. */
  fill(groups, isChosen, isShut) {
    this.options = groups.flatMap((group) => group.options);
    this.#rows = this.options.map((option) => row(option, isChosen(option), isShut(option)));
    let next = 0;
    const children = groups.map(({ label, options }) => {
      const own = this.#rows.slice(next, (next += options.length));
      return label ? [group(label, own)] : own;
    });
    this.root.replaceChildren(...children.flat());
  }

  activate(index) {
    this.active = this.#rows[index] ? index : -1;
    this.#rows.forEach((row, at) => row.classList.toggle('option-active', at === this.active));
    const row = this.#rows[this.active];
    if (row) this.input.setAttribute('aria-activedescendant', row.id);
    else this.input.removeAttribute('aria-activedescendant');
    row?.scrollIntoView({ block: 'nearest' });
  }

  move(step) {
    const count = this.options.length;
    if (count > 0) this.activate((this.active + step + count) % count);
  }
}

function group(label, rows) {
  const id = uniqueId('group');
  return h(
    'div',
    { role: 'group', 'aria-labelledby': id },
    h('div', { class: 'group-label', id, role: 'presentation' }, label),
    rows,
  );
}

function row(option, chosen, shut) {
  return h(
    'div',
    {
      role: 'option',
      id: uniqueId('option'),
      class: 'option',
      'aria-selected': String(chosen),
      'aria-disabled': shut ? 'true' : null,
    },
    h('span', { class: 'option-check' }, chosen && icon('check')),
    h(
      'span',
      { class: 'option-text', dir: 'auto' },
      option.text,
      option.description && h('span', { class: 'quiet' }, option.description),
    ),
  );
}
