// One person's stack of modals; only the top view is drawn, as in Slack.

import { renderBlocks } from './blocks.js';
import { announce, h, icon, keepingFocus, tabStops, uniqueId } from './dom.js';
import { plain } from './mrkdwn.js';
import { post } from './server.js';
import { Surface } from './surface.js';

export class Modals {
  #surfaces = new Map();
  #shown = null;

  constructor({ store, column, dialogs }) {
    Object.assign(this, { store, column, dialogs });
  }

  /** Draws what the server says is open now. */
  update(stack) {
    for (const id of this.#surfaces.keys()) {
      if (!stack.some((view) => view.id === id)) this.#surfaces.delete(id);
    }
    const top = stack[stack.length - 1];
    if (!top) {
      this.#remove();
    } else if (this.#shown?.view.id === top.id) {
      this.#redraw(top, stack.length);
    } else {
      this.#draw(top, stack.length);
    }
  }

  #remove() {
    if (this.#shown) this.dialogs.remove(this.#shown.element);
    this.#shown = null;
  }

  #surface(view) {
    if (!this.#surfaces.has(view.id)) {
      const surface = new Surface({
        store: this.store,
        column: this.column,
        container: () => ({ type: 'view', view_id: view.id }),
        blocks: () => this.#shown?.view.blocks ?? [],
      });
      this.#surfaces.set(view.id, { surface, errors: {} });
    }
    return this.#surfaces.get(view.id);
  }

  #draw(view, depth) {
    const before = this.#shown?.element;
    const titleId = uniqueId('modal');
    const form = h('form', {
      class: 'dialog-form',
      novalidate: true,
      autocomplete: 'off',
      onsubmit: (event) => {
        event.preventDefault();
        this.#submit();
      },
      onkeydown: (event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#submit();
      },
    });
    const element = h('div', { class: 'dialog', role: 'dialog', 'aria-labelledby': titleId }, form);
    this.#shown = { view, element, form, titleId };
    this.#fill(depth);
    this.dialogs.show({
      element,
      replaces: before,
      onEscape: () => this.#close(false),
      focus: () => firstFocus(element).focus({ preventScroll: true }),
    });
  }

  #redraw(view, depth) {
    const { element } = this.#shown;
    const before = this.#shown.view;
    this.#shown.view = view;
    if (sameView(before, view)) return;
    const turned = !samePage(before, view);
    const scrolled = turned ? 0 : (element.querySelector('.dialog-body')?.scrollTop ?? 0);
    this.#surface(view).errors = {};
    const first = () => firstFocus(element).focus({ preventScroll: true });
    keepingFocus(element, () => this.#fill(depth), first);
    // Whoever turns a page begins to read at its top, by eye and by screen reader.
    if (turned && element.contains(document.activeElement)) first();
    element.querySelector('.dialog-body').scrollTop = scrolled;
  }

  #fill(depth) {
    const { view, form, titleId } = this.#shown;
    const { surface, errors } = this.#surface(view);
    surface.form.keepOnly(view.blocks);
    const submit =
      view.submit &&
      h(
        'button',
        { type: 'submit', class: 'button button-primary', 'data-focus': 'submit' },
        plain(view.submit),
      );
    form.replaceChildren(
      h(
        'div',
        { class: 'dialog-head' },
        depth > 1 &&
          h(
            'button',
            {
              type: 'button',
              class: 'icon-button',
              'aria-label': 'Back',
              'data-focus': 'back',
              onclick: () => this.#close(false),
            },
            icon('back'),
          ),
        h(
          'h2',
          { class: 'dialog-title', id: titleId, tabindex: '-1', dir: 'auto' },
          plain(view.title),
        ),
        h(
          'button',
          {
            type: 'button',
            class: 'icon-button',
            'aria-label': 'Close',
            'data-focus': 'close',
            onclick: () => this.#close(true),
          },
          icon('close'),
        ),
      ),
      h('div', { class: 'dialog-problem', role: 'alert' }),
      h('div', { class: 'dialog-body' }, renderBlocks(view.blocks, surface, errors)),
      h(
        'div',
        { class: 'dialog-foot' },
        h(
          'button',
          {
            type: 'button',
            class: 'button',
            'data-focus': 'cancel',
            onclick: () => this.#close(false),
          },
          view.close ? plain(view.close) : submit ? 'Cancel' : 'Close',
        ),
        submit,
      ),
    );
  }

  async #close(all) {
    const { view } = this.#shown;
    const answer = await post('close', { user: this.column.user, view_id: view.id, all });
    if (answer.error) this.column.toast('error', answer.error);
  }

  /** Sends the view once; a second click while the answer is awaited does nothing. */
  async #submit() {
    const { view, element } = this.#shown;
    if (!view.submit || element.getAttribute('aria-busy') === 'true') return;
    const { surface } = this.#surface(view);
    element.setAttribute('aria-busy', 'true');
    const answer = await post('submit', {
      user: this.column.user,
      view_id: view.id,
      values: surface.form.values(view.blocks),
    });
    element.removeAttribute('aria-busy');
    if (this.#shown?.view.id !== view.id) return;
    if (answer.errors) this.#showErrors(answer.errors);
    else if (answer.error) this.#complain(answer.error);
  }

  #showErrors(errors) {
    const { view, element } = this.#shown;
    this.#surface(view).errors = errors;
    const depth = this.store.modals(this.column.user).length;
    const scrolled = element.querySelector('.dialog-body').scrollTop;
    this.#fill(depth);
    element.querySelector('.dialog-body').scrollTop = scrolled;
    const wrong = element.querySelector('.input-wrong');
    wrong?.scrollIntoView({ block: 'nearest' });
    const control = wrong && tabStops(wrong)[0];
    if (control && this.column.ownsFocus()) control.focus();
    announce(Object.values(errors).join(' '));
    const elsewhere = Object.keys(errors).filter(
      (id) => !element.querySelector(`[data-block="${CSS.escape(id)}"] .error`),
    );
    if (elsewhere.length > 0) this.#complain(elsewhere.map((id) => errors[id]).join(' '));
  }

  #complain(text) {
    this.#shown.element
      .querySelector('.dialog-problem')
      .replaceChildren(icon('warn'), h('span', {}, text));
  }
}

function sameView(one, other) {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** A block as it reads: Slack names it anew each time. */
function words({ block_id: _, ...block }) {
  return JSON.stringify(block);
}

/** Whether at least half of the blocks stay: the same input, or the same words. */
function samePage(one, other) {
  const inputs = one.blocks.filter((block) => block.type === 'input').map((b) => b.block_id);
  const said = one.blocks.map(words);
  const stay = other.blocks.filter((block) =>
    block.type === 'input' ? inputs.includes(block.block_id) : said.includes(words(block)),
  );
  return stay.length * 2 >= other.blocks.length;
}

/** focus_on_load first, then the first control of the view, then its title. */
function firstFocus(element) {
  const wanted = element.querySelector('[data-autofocus]');
  if (wanted)
    return wanted.matches('input, textarea, button') ? wanted : (tabStops(wanted)[0] ?? wanted);
  const body = element.querySelector('.dialog-body');
  const control = tabStops(body).find((stop) =>
    stop.matches('input, textarea, select, [role="combobox"]'),
  );
  return control ?? element.querySelector('.dialog-title');
}
