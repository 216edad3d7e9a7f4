// One control for every select: a field that filters a list, for one choice or several.
// Keyboard and roles follow the ARIA combobox pattern with a listbox popup.

import { h, icon } from './dom.js';
import { Listbox } from './listbox.js';
import { hide, showBy } from './popup.js';

export class Picker {
  #open = false;
  #asked = 0;
  #timer;

  /**
   * `source(query)` gives or promises groups `[{label, options}]`, an option being
   * `{key, text, description, value}`; `onChange` gets the options in the order they were chosen.
   */
  constructor({ source, selected, multiple, clearable, onChange, attributes, ...settings }) {
    Object.assign(this, { source, multiple, clearable, onChange });
    this.max = settings.max ?? Infinity;
    this.minQuery = settings.minQuery ?? 0;
    this.delay = settings.delay ?? 0;
    this.placeholder = settings.placeholder || (multiple ? 'Choose one or more' : 'Choose');
    this.selected = [...selected];
    this.input = h('input', {
      type: 'text',
      role: 'combobox',
      autocomplete: 'off',
      spellcheck: 'false',
      class: 'picker-input',
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
      placeholder: this.placeholder,
      ...attributes,
    });
    this.list = new Listbox({
      input: this.input,
      multiple,
      label: attributes['aria-label'] ?? this.placeholder,
      choose: (option, at) => this.#pick(option, at),
    });
    this.note = h('p', { class: 'popup-note', role: 'status' });
    this.box = h('div', { class: 'popup', popover: 'manual' }, this.list.root, this.note);
    this.chips = h('ul', { class: 'chips', 'aria-label': 'Chosen' });
    this.clear = iconButton('picker-clear', 'Clear', () => this.#choose([]));
    this.clear.tabIndex = -1;
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
    this.input.addEventListener('click', () => {
      this.input.select();
      if (!this.#open) this.#ask('');
    });
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
  }

  #key(event) {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!this.#open) this.#ask('');
      else this.list.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter') {
      event.preventDefault();
      if (!this.#open) this.#ask('');
      else this.#pick(this.list.options[this.list.active], this.list.active);
    } else if (key === 'Escape' && this.#open) {
      event.preventDefault();
      event.stopPropagation();
      this.#leave();
    } else if (key === 'Tab') {
      this.#close();
    } else if (key === 'Backspace' && this.multiple && !this.input.value) {
      this.#choose(this.selected.slice(0, -1));
    }
  }

  async #ask(query) {
    clearTimeout(this.#timer);
    this.#asked += 1;
    const asked = this.#asked;
    if ([...query].length < this.minQuery) {
      this.#fill([]);
      this.#say(`Type ${this.minQuery} or more letters to search.`);
      return;
    }
    if (this.delay > 0) {
      this.#say('Looking…');
      await new Promise((resolve) => {
        this.#timer = setTimeout(resolve, this.delay);
      });
    }
    const groups = await this.source(query);
    if (asked !== this.#asked) return;
    this.#fill(groups);
    this.#say(this.list.options.length > 0 ? '' : 'Nothing found.');
  }

  #fill(groups) {
    const isShut = (option) => this.#isFull() && !this.#has(option);
    this.list.fill(groups, (option) => this.#has(option), isShut);
    const chosen = this.list.options.findIndex((option) => this.#has(option));
    this.list.activate(this.multiple ? 0 : Math.max(0, chosen));
  }

  #isFull() {
    return this.multiple && this.selected.length >= this.max;
  }

  #say(text) {
    this.note.textContent = text;
    this.note.hidden = !text;
    this.#open = true;
    this.input.setAttribute('aria-expanded', 'true');
    showBy(this.field, this.box, { fit: true });
  }

  #has(option) {
    return this.selected.some((other) => other.key === option.key);
  }

  async #pick(option, at) {
    if (!option) return;
    if (!this.multiple) {
      this.#close();
      this.#choose([option]);
      return;
    }
    if (this.#isFull() && !this.#has(option)) return;
    const others = this.selected.filter((other) => other.key !== option.key);
    this.input.value = '';
    this.#choose(this.#has(option) ? others : [...others, option]);
    if (this.minQuery > 0) {
      this.#close();
      return;
    }
    const place = this.list.options.length;
    await this.#ask('');
    if (this.list.options.length === place) this.list.activate(at);
  }

  #choose(options) {
    const same = options.length === this.selected.length && options.every((one) => this.#has(one));
    this.selected = options;
    this.#show();
    if (!same) this.onChange(options);
  }

  #show() {
    if (this.multiple) {
      this.chips.replaceChildren(...this.selected.map((option) => this.#chip(option)));
      this.chips.hidden = this.selected.length === 0;
      this.input.placeholder = this.selected.length > 0 ? '' : this.placeholder;
      if (this.#open) this.box.placeAgain?.();
    } else {
      this.input.value = this.selected[0]?.text ?? '';
      this.clear.hidden = this.selected.length === 0;
    }
  }

  #chip(option) {
    const remove = iconButton('chip-remove', `Remove ${option.text}`, () => {
      this.#choose(this.selected.filter((other) => other.key !== option.key));
      this.input.focus();
    });
    return h('li', { class: 'chip' }, h('span', { dir: 'auto' }, option.text), remove);
  }

  /** Typed text that chose nothing is put back; emptied text clears a choice that may be empty. */
  #leave() {
    const emptied = this.clearable && this.input.value === '' && this.selected.length > 0;
    this.#close();
    if (this.multiple) this.input.value = '';
    else if (emptied) this.#choose([]);
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

function iconButton(kind, label, onclick) {
  return h(
    'button',
    { type: 'button', class: `icon-button ${kind}`, 'aria-label': label, onclick },
    icon('close'),
  );
}
