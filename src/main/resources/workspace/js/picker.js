// One control for every select: a field that filters a list, for one choice or several.
// Keyboard and roles follow the ARIA combobox pattern with a listbox popup.

import { h, icon, uniqueId } from './dom.js';
import { hide, showBy } from './popup.js';

/**
 * `source(query)` gives (or promises) groups `[{label, options: [{key, text, description, value}]}]`;
 * `selected` are options; `onChange` gets the chosen options, in the order they were chosen.
 */
export class Picker {
  #open = false;
  #active = -1;
  #asked = 0;
  #timer;

  constructor({
    source,
    selected,
    multiple,
    placeholder,
    clearable,
    max,
    minQuery,
    delay,
    attributes,
    onChange,
  }) {
    Object.assign(this, { source, multiple, clearable, onChange });
    this.max = max ?? Infinity;
    this.minQuery = minQuery ?? 0;
    this.delay = delay ?? 0;
    this.placeholder = placeholder || (multiple ? 'Choose one or more' : 'Choose');
    this.selected = [...selected];
    const id = uniqueId('list');
    this.input = h('input', {
      type: 'text',
      role: 'combobox',
      autocomplete: 'off',
      spellcheck: 'false',
      class: 'picker-input',
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-autocomplete': 'list',
      placeholder: this.placeholder,
      ...attributes,
    });
    this.list = h('div', {
      role: 'listbox',
      id,
      'aria-multiselectable': multiple ? 'true' : null,
      'aria-label': attributes['aria-label'] ?? this.placeholder,
    });
    this.note = h('p', { class: 'popup-note', role: 'status' });
    this.box = h('div', { class: 'popup', popover: 'manual' }, this.list, this.note);
    this.chips = h('ul', { class: 'chips', 'aria-label': 'Chosen' });
    this.clear = h(
      'button',
      {
        type: 'button',
        class: 'icon-button picker-clear',
        'aria-label': 'Clear',
        tabindex: '-1',
        onclick: () => this.#choose([]),
      },
      icon('close'),
    );
    this.field = h(
      'div',
      { class: 'picker-field' },
      multiple && this.chips,
      this.input,
      clearable && !multiple && this.clear,
      h('span', { class: 'picker-arrow' }, icon('down')),
    );
    this.root = h('div', { class: 'picker' }, this.field, this.box);
    this.#listen();
    this.#show();
  }

  #listen() {
    this.input.addEventListener('click', () => (this.#open ? undefined : this.#ask('')));
    this.input.addEventListener('input', () => this.#ask(this.input.value));
    this.input.addEventListener('keydown', (event) => this.#key(event));
    this.input.addEventListener('blur', () => this.#leave());
    this.field.addEventListener('mousedown', (event) => {
      if (event.target.closest('button, input')) return;
      event.preventDefault();
      this.input.focus();
      if (this.#open) this.#close();
      else this.#ask('');
    });
    this.box.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', ({ target }) => {
      const option = target.closest('[role="option"]');
      if (option)
        this.#pick(this.options.indexOf(this.options.find((one) => one.id === option.id)));
    });
  }

  #key(event) {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!this.#open) this.#ask('');
      else this.#move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter') {
      event.preventDefault();
      if (!this.#open) this.#ask('');
      else if (this.#active >= 0) this.#pick(this.#active);
    } else if (key === 'Escape' && this.#open) {
      event.preventDefault();
      event.stopPropagation();
      this.#leave();
    } else if (key === 'Tab') {
      this.#close();
    } else if (
      key === 'Backspace' &&
      this.multiple &&
      !this.input.value &&
      this.selected.length > 0
    ) {
      this.#choose(this.selected.slice(0, -1));
    }
  }

  #ask(query) {
    clearTimeout(this.#timer);
    this.#asked += 1;
    const asked = this.#asked;
    if ([...query].length < this.minQuery) {
      this.#fill([]);
      const missing =
        this.minQuery === 1
          ? 'Type to search.'
          : `Type at least ${this.minQuery} letters to search.`;
      this.#say(missing);
      return undefined;
    }
    const run = async () => {
      if (this.delay) this.#say('Looking…');
      const groups = await this.source(query);
      if (asked !== this.#asked) return;
      this.#fill(groups);
      this.#say(this.options.length > 0 ? '' : 'Nothing found.');
    };
    if (!this.delay) return run();
    this.#timer = setTimeout(run, this.delay);
    return undefined;
  }

  #say(text) {
    this.note.textContent = text;
    this.note.hidden = !text;
    this.#open = true;
    this.input.setAttribute('aria-expanded', 'true');
    showBy(this.field, this.box, { fit: true });
  }

  #fill(groups) {
    this.options = groups
      .flatMap((group) => group.options)
      .map((option) => ({ ...option, id: uniqueId('option') }));
    const rows = this.options.map((option) => this.#row(option));
    let next = 0;
    this.list.replaceChildren(
      ...groups.flatMap(({ label, options }) => {
        const own = rows.slice(next, (next += options.length));
        if (!label) return own;
        const id = uniqueId('group');
        return [
          h(
            'div',
            { role: 'group', 'aria-labelledby': id },
            h('div', { class: 'group-label', id, role: 'presentation' }, label),
            own,
          ),
        ];
      }),
    );
    const chosen = this.options.findIndex((option) => this.#has(option));
    this.#activate(chosen >= 0 && !this.multiple ? chosen : this.options.length > 0 ? 0 : -1);
  }

  #row(option) {
    const full = this.multiple && this.selected.length >= this.max && !this.#has(option);
    return h(
      'div',
      {
        role: 'option',
        id: option.id,
        class: 'option',
        'aria-selected': String(this.#has(option)),
        'aria-disabled': full ? 'true' : null,
      },
      h('span', { class: 'option-check' }, this.#has(option) && icon('check')),
      h(
        'span',
        { class: 'option-text' },
        option.text,
        option.description && h('span', { class: 'quiet' }, option.description),
      ),
    );
  }

  #activate(index) {
    this.#active = index;
    const rows = [...this.list.querySelectorAll('[role="option"]')];
    rows.forEach((row, at) => row.classList.toggle('option-active', at === index));
    if (index >= 0) this.input.setAttribute('aria-activedescendant', rows[index].id);
    else this.input.removeAttribute('aria-activedescendant');
    rows[index]?.scrollIntoView({ block: 'nearest' });
  }

  #move(step) {
    const count = this.options.length;
    if (count > 0) this.#activate((this.#active + step + count) % count);
  }

  #has(option) {
    return this.selected.some((other) => other.key === option.key);
  }

  #pick(index) {
    const option = this.options[index];
    if (!option) return;
    if (!this.multiple) {
      this.#close();
      this.#choose([option]);
      return;
    }
    const without = this.selected.filter((other) => other.key !== option.key);
    const adding = without.length === this.selected.length;
    if (adding && this.selected.length >= this.max) return;
    this.input.value = '';
    this.#choose(adding ? [...without, option] : without);
    const wasActive = index;
    Promise.resolve(this.minQuery === 0 ? this.#ask('') : this.#close()).then(() =>
      this.#activate(wasActive),
    );
  }

  #choose(options) {
    const same =
      options.length === this.selected.length && options.every((option) => this.#has(option));
    this.selected = options;
    this.#show();
    if (!same) this.onChange(options);
  }

  #show() {
    if (this.multiple) {
      this.chips.replaceChildren(
        ...this.selected.map((option) =>
          h(
            'li',
            { class: 'chip' },
            option.text,
            h(
              'button',
              {
                type: 'button',
                class: 'chip-remove',
                'aria-label': `Remove ${option.text}`,
                onclick: () => {
                  this.#choose(this.selected.filter((other) => other.key !== option.key));
                  this.input.focus();
                },
              },
              icon('close'),
            ),
          ),
        ),
      );
      this.chips.hidden = this.selected.length === 0;
      this.input.placeholder = this.selected.length > 0 ? '' : this.placeholder;
      if (this.#open) this.box.placeAgain?.();
    } else {
      this.input.value = this.selected[0]?.text ?? '';
      this.clear.hidden = this.selected.length === 0;
    }
  }

  /** Typed text that chose nothing is put back; emptied text clears a choice that may be empty. */
  #leave() {
    const emptied =
      !this.multiple && this.clearable && this.input.value === '' && this.selected.length > 0;
    this.#close();
    if (emptied) this.#choose([]);
    else if (this.multiple) this.input.value = '';
    else this.#show();
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.#open = false;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
    hide(this.box);
  }

  /** Sets the choice without telling, to undo one that was not confirmed. */
  reset(options) {
    this.selected = options;
    this.#show();
  }
}
