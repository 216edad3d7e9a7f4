// The line a person types into: messages, and commands with completion (ARIA combobox pattern).

import { completionAt } from './completion.js';
import { h, icon, uniqueId } from './dom.js';
import { hide, menuButton, showBy } from './popup.js';
import { post } from './server.js';

export class Composer {
  #found = null;
  #active = -1;
  #sent = [];
  #recalled = 0;

  constructor(store, column) {
    Object.assign(this, { store, column });
    const id = uniqueId('completions');
    this.input = h('input', {
      type: 'text',
      role: 'combobox',
      class: 'composer-input',
      autocomplete: 'off',
      spellcheck: 'false',
      dir: 'auto',
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-autocomplete': 'list',
      'data-focus': 'composer',
      oninput: () => this.#suggest(),
      onkeydown: (event) => this.#key(event),
      onblur: () => this.#close(),
    });
    this.list = h('div', {
      role: 'listbox',
      id,
      class: 'popup completions',
      popover: 'manual',
      'aria-label': 'Suggestions',
      onmousedown: (event) => event.preventDefault(),
      onclick: ({ target }) => this.#click(target),
    });
    this.root = h(
      'form',
      {
        class: 'composer',
        onsubmit: (event) => {
          event.preventDefault();
          this.send();
        },
      },
      h('span', { class: 'shortcuts' }),
      this.input,
      h(
        'button',
        { type: 'submit', class: 'icon-button composer-send', 'aria-label': 'Send', title: 'Send' },
        icon('send'),
      ),
      this.list,
    );
  }

  /** Fits the composer to the conversation it now writes to. */
  update() {
    const to = this.store.titleOf(this.column.channel, this.column.user);
    const label = `Message to ${to}`;
    this.input.setAttribute('aria-label', `${label}, as ${this.store.nameOf(this.column.user)}`);
    this.input.placeholder = `${label}, or type /`;
    this.#shortcuts();
  }

  #shortcuts() {
    const all = (this.store.state.shortcuts ?? []).filter(({ type }) => type === 'global');
    const holder = this.root.querySelector('.shortcuts');
    if (all.length === 0 || holder.hasChildNodes()) return;
    holder.append(
      menuButton({
        label: 'Shortcuts',
        symbol: 'bolt',
        items: () =>
          all.map((shortcut) => ({
            text: shortcut.name,
            description: shortcut.description,
            choose: () => this.#tell('shortcut', { callback_id: shortcut.callback_id }),
          })),
      }),
    );
  }

  /** Puts words into the line for the person to send, or to change first. */
  type(text) {
    this.input.focus();
    this.input.value = text;
    this.input.setSelectionRange(text.length, text.length);
    this.#close();
  }

  async send() {
    const text = this.input.value.trim();
    if (!text) return;
    this.input.value = '';
    this.#close();
    this.#sent.push(text);
    this.#recalled = this.#sent.length;
    this.column.answered();
    const { channel } = this.column;
    const ok = await this.#tell(text.startsWith('/') ? 'command' : 'message', { channel, text });
    if (!ok && !this.input.value) this.input.value = text;
  }

  async #tell(path, body) {
    const answer = await post(path, { user: this.column.user, ...body });
    if (answer.error) this.column.toast('error', answer.error);
    return !answer.error;
  }

  #suggest() {
    const caret = this.input.selectionStart ?? this.input.value.length;
    this.#found = completionAt(this.input.value, caret, this.store.state);
    this.#active = -1;
    if (!this.#found) {
      this.#close();
      return;
    }
    this.list.replaceChildren(
      ...this.#found.options.map((option) =>
        h(
          'div',
          { role: 'option', id: uniqueId('completion'), class: 'option', 'aria-selected': 'false' },
          h(
            'span',
            { class: 'option-text' },
            h(
              'span',
              {},
              h('strong', {}, option.label),
              option.hint && h('span', { class: 'quiet' }, ` ${option.hint}`),
            ),
            option.description && h('span', { class: 'quiet' }, option.description),
          ),
        ),
      ),
    );
    this.input.setAttribute('aria-expanded', 'true');
    showBy(this.root, this.list, { fit: true, above: true });
  }

  #key(event) {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const step = key === 'ArrowDown' ? 1 : -1;
      if (this.#found) this.#move(step);
      else this.#recall(step);
      event.preventDefault();
    } else if (key === 'Tab' && this.#found && !event.shiftKey) {
      event.preventDefault();
      this.#accept(Math.max(0, this.#active));
    } else if (key === 'Enter' && this.#found && this.#active >= 0 && !event.isComposing) {
      event.preventDefault();
      this.#accept(this.#active);
    } else if (key === 'Escape' && this.#found) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  }

  /** With an empty list, the arrows bring back what was sent before, as in a shell. */
  #recall(step) {
    if (this.#sent.length === 0) return;
    this.#recalled = Math.max(0, Math.min(this.#sent.length, this.#recalled + step));
    this.input.value = this.#sent[this.#recalled] ?? '';
  }

  #move(step) {
    const rows = [...this.list.children];
    const before = this.#active < 0 && step < 0 ? rows.length : this.#active;
    this.#active = (before + step + rows.length) % rows.length;
    rows.forEach((row, at) => {
      row.classList.toggle('option-active', at === this.#active);
      row.setAttribute('aria-selected', String(at === this.#active));
    });
    this.input.setAttribute('aria-activedescendant', rows[this.#active].id);
    rows[this.#active].scrollIntoView({ block: 'nearest' });
  }

  #click(target) {
    const row = target.closest('[role="option"]');
    if (row) this.#accept([...this.list.children].indexOf(row));
  }

  #accept(index) {
    const { from, to, options } = this.#found;
    const { value } = this.input;
    const start = value.slice(0, from) + options[index].insert;
    this.input.value = start + value.slice(to);
    this.input.setSelectionRange(start.length, start.length);
    this.#suggest();
  }

  #close() {
    this.#found = null;
    this.#active = -1;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
    hide(this.list);
  }
}
