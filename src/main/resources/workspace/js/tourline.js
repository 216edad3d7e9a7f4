// The line under the clock that suggests what to try next.

import { h, icon, uniqueId } from './dom.js';
import { memory } from './theme.js';
import { castOf, currentStep, steps } from './tour.js';

export class TourLine {
  #skippedTo = 0;
  #seen = new Set();
  #hidden = false;
  #shown = '';

  /** `app.typeFor(user, command)` puts a command into that person's composer. */
  constructor(store, app) {
    Object.assign(this, { store, app });
    this.progress = h('span', { class: 'tour-progress' });
    this.text = h('p', { class: 'tour-text', id: uniqueId('tour'), 'aria-live': 'polite' });
    this.name = h('span', { class: 'tour-name' });
    // On a phone the line shows the step's name; pressed, also what to do.
    this.title = h(
      'button',
      {
        type: 'button',
        class: 'tour-title',
        'aria-expanded': 'false',
        'aria-controls': this.text.id,
        onclick: () => this.#unfold(!this.root.classList.contains('tour-open')),
      },
      this.name,
      icon('down'),
    );
    this.type = h(
      'button',
      { type: 'button', class: 'button button-primary', onclick: () => this.#type() },
      'Type it',
      h('span', { class: 'tour-for-me' }, ' for me'),
    );
    this.skip = h(
      'button',
      { type: 'button', class: 'button button-plain tour-skip', onclick: () => this.#skip() },
      'Skip',
    );
    this.finish = h(
      'button',
      { type: 'button', class: 'button button-primary', onclick: () => this.#finish() },
      'Close the tour',
    );
    this.root = h(
      'aside',
      { class: 'tour', 'aria-label': 'What to try next' },
      this.progress,
      this.title,
      this.text,
      h('div', { class: 'tour-buttons' }, this.type, this.skip, this.finish),
      h(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          'aria-label': 'Hide the tour',
          title: 'Hide the tour',
          onclick: () => {
            this.#hidden = true;
            this.update();
          },
        },
        icon('close'),
      ),
    );
  }

  get #at() {
    return Math.max(currentStep(this.store.state, this.#seen), this.#skippedTo);
  }

  update() {
    const step = steps[this.#at];
    // Whoever has closed it at its end does not meet it again, unless the workspace begins anew.
    const over = !step && memory.get(this.#key) === 'over';
    this.root.hidden = this.#hidden || over;
    if (this.root.hidden) return;
    const words = step
      ? this.#named(step.text)
      : 'That was the whole way to a first check-in. From here on the clinic is yours: /mentor meet plans a meeting, and /mentor-admin report counts what happened.';
    if (words === this.#shown) return;
    this.#shown = words;
    this.text.textContent = words;
    this.progress.replaceChildren(
      ...(step
        ? [h('span', { class: 'tour-step' }, 'Step '), `${this.#at + 1} of ${steps.length}`]
        : ['Done']),
    );
    this.name.textContent = step ? this.#named(step.title) : 'The whole way';
    this.#unfold(this.#at === 0 || !step);
    this.type.hidden = !step?.suggestion;
    this.skip.hidden = !step;
    this.finish.hidden = Boolean(step);
  }

  #unfold(open) {
    this.root.classList.toggle('tour-open', open);
    this.title.setAttribute('aria-expanded', String(open));
  }

  #named(text) {
    const cast = castOf(this.store.state);
    return text.replace(
      /\{(\w+)\}/g,
      (_, part) => this.store.nameOf(cast[part])?.split(' ')[0] ?? part,
    );
  }

  #type() {
    const { as, command } = steps[this.#at].suggestion;
    this.#unfold(false);
    this.app.typeFor(castOf(this.store.state)[as], command);
  }

  get #key() {
    return `workspace-tour-${this.store.state.team.id}`;
  }

  #finish() {
    memory.set(this.#key, 'over');
    this.update();
  }

  #skip() {
    this.#skippedTo = this.#at + 1;
    this.update();
  }
}
