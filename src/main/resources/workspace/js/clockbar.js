// The programme's clock, and the buttons that push it forward.

import { announce, h, icon } from './dom.js';
import { post } from './server.js';
import { clockTime, dayAndTime, longDate, placeOf, shortDate } from './times.js';

const steps = [
  { to: 'hour', text: '+1 hour' },
  { to: 'morning', text: 'Next morning' },
  { to: 'week', text: '+1 week' },
];

export class ClockBar {
  #moving = false;

  /** `complain` is told when the clock could not be moved. */
  constructor(store, complain) {
    Object.assign(this, { store, complain });
    this.date = h('span', { class: 'clock-date' });
    this.day = h('span', { class: 'clock-day' });
    this.hour = h('span', { class: 'clock-hour' });
    this.zone = h('span', { class: 'quiet' });
    this.buttons = steps.map(({ to, text }) =>
      h(
        'button',
        {
          type: 'button',
          class: 'button',
          'data-clock': to,
          onclick: () => this.#move(to),
        },
        text,
      ),
    );
    this.due = h('span', { class: 'next-what' });
    this.next = h(
      'button',
      {
        type: 'button',
        class: 'button button-primary next',
        'data-clock': 'next',
        onclick: () => this.#move('next'),
      },
      h('span', { class: 'next-name' }, h('span', {}, 'To the '), 'next thing'),
      this.due,
    );
    // On a phone, in the menu: the whole date, and what the button above goes to.
    this.ahead = h('p', { class: 'clock-ahead', 'aria-hidden': 'true' });
    this.root = h(
      'div',
      { class: 'clock', role: 'group', 'aria-label': 'Programme clock' },
      h(
        'div',
        { class: 'clock-face' },
        icon('clock'),
        h('time', { class: 'clock-now' }, this.hour, this.date, this.day),
        this.zone,
      ),
      h('div', { class: 'clock-buttons' }, this.next, this.ahead, this.buttons),
    );
  }

  update() {
    const { clock } = this.store.state;
    const zone = this.store.zoneOfMost;
    const now = this.store.now;
    this.hour.textContent = clockTime(now, zone, 'en-GB');
    this.date.textContent = longDate(now, zone);
    this.day.textContent = shortDate(now, zone);
    this.zone.textContent = placeOf(zone);
    this.root.querySelector('time').setAttribute('datetime', clock.now);
    this.due.textContent = clock.next
      ? `${dayAndTime(new Date(clock.next.at), zone)} · ${clock.next.what}`
      : 'Nothing is due';
    this.due.title = this.due.textContent;
    this.ahead.textContent = `Now ${this.date.textContent}, ${placeOf(zone)}. Next: ${this.due.textContent}.`;
    const moving = clock.moving || this.#moving;
    this.root.classList.toggle('clock-moving', moving);
    this.root.setAttribute('aria-busy', String(moving));
    for (const button of [...this.buttons, this.next])
      this.#enable(button, !moving && (button !== this.next || clock.next));
  }

  /** A button that rests keeps the focus, so that a person can press it again and again. */
  #enable(button, enabled) {
    if (enabled) button.removeAttribute('aria-disabled');
    else button.setAttribute('aria-disabled', 'true');
  }

  async #move(to) {
    const { clock } = this.store.state;
    if (this.#moving || clock.moving || (to === 'next' && !clock.next)) return;
    this.#moving = true;
    this.update();
    const answer = await post('clock', { to });
    this.#moving = false;
    if (answer.clock) this.store.apply({ type: 'clock', clock: answer.clock });
    if (answer.error) this.complain(answer.error);
    this.update();
    announce(`It is now ${this.hour.textContent}, ${this.date.textContent}.`);
  }
}
