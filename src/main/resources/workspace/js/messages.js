// A conversation as one person sees it: messages, days, and what is new.

import { h, keepingFocus, reconcile } from './dom.js';
import { follows, MessageViews } from './message.js';
import { dayKey, dayName, instantOf } from './times.js';

export class Messages {
  #drawn = new Map();
  #days = new Map();
  #views;
  #zone;
  #today;
  #atEnd = true;
  #newest;

  constructor(store, column, channel) {
    Object.assign(this, { store, column, channel });
    this.#views = new MessageViews(store, column);
    this.list = h('ol', { class: 'messages' });
    this.empty = h('p', { class: 'empty quiet' });
    this.newMark = h('li', { class: 'new-mark' }, h('span', {}, 'New'));
    this.below = h(
      'button',
      {
        type: 'button',
        class: 'button button-primary below',
        hidden: true,
        onclick: () => {
          this.toEnd();
          this.#lastMessage()?.focus();
        },
      },
      'Newest message below',
    );
    this.root = h(
      'div',
      { class: 'scroller', tabindex: '0', role: 'region' },
      this.empty,
      this.list,
      this.below,
    );
    this.#followEnd();
  }

  /** Whoever reads the newest message keeps it in view, whatever grows or shrinks around it. */
  #followEnd() {
    let height = 0;
    this.root.addEventListener('scroll', () => {
      const { scrollHeight, scrollTop, clientHeight } = this.root;
      const byThePerson = clientHeight === height;
      if (byThePerson) this.#atEnd = scrollHeight - scrollTop - clientHeight < 48;
      if (this.#atEnd) this.below.hidden = true;
    });
    new ResizeObserver(() => {
      height = this.root.clientHeight;
      if (this.#atEnd) this.toEnd();
    }).observe(this.root);
  }

  /** Brings the list up to date. The view stays at the end if it was there. */
  update(newFrom) {
    const messages = this.store.messages(this.channel, this.column.user);
    this.#forgetWhenDayTurns();
    keepingFocus(
      this.list,
      () => reconcile(this.list, this.#rows(messages, newFrom)),
      () => this.#lastMessage()?.focus(),
    );
    const name = this.store.titleOf(this.channel, this.column.user);
    this.root.setAttribute(
      'aria-label',
      `Messages with ${name}, as ${this.store.nameOf(this.column.user)}`,
    );
    this.empty.hidden = messages.length > 0;
    this.empty.textContent = this.#invitation(name);
    const newest = messages[messages.length - 1]?.ts;
    if (this.#atEnd) this.toEnd();
    else if (newest !== this.#newest) this.below.hidden = false;
    this.#newest = newest;
  }

  #invitation(name) {
    const first = this.store.state.commands[0]?.command;
    const isBot = !this.store.channel(this.channel);
    const who = this.store.nameOf(this.column.user)?.split(' ')[0];
    return isBot && first
      ? `You are ${who} here. Type ${first} below and press Enter to begin.`
      : `Nothing has been said in ${name} yet.`;
  }

  toEnd() {
    this.#atEnd = true;
    this.below.hidden = true;
    this.root.scrollTop = this.root.scrollHeight;
  }

  #lastMessage() {
    const all = this.list.querySelectorAll('.message');
    return all[all.length - 1];
  }

  /** "Today" and relative dates inside messages are right for one day of one zone only. */
  #forgetWhenDayTurns() {
    const zone = this.store.person(this.column.user)?.tz ?? 'UTC';
    const today = dayKey(this.store.now, zone);
    if (today !== this.#today || zone !== this.#zone) {
      this.#days.clear();
      this.#drawn.clear();
    }
    this.#today = today;
    this.#zone = zone;
  }

  #rows(messages, newFrom) {
    const rows = [];
    let day;
    let previous;
    for (const message of messages) {
      const own = dayKey(instantOf(message.ts), this.#zone);
      if (own !== day) {
        rows.push(this.#day(own, message));
        previous = undefined;
      }
      if (message.ts === newFrom) rows.push(this.newMark);
      rows.push(this.#row(message, follows(message, previous)));
      day = own;
      previous = message;
    }
    return rows;
  }

  #day(key, message) {
    if (!this.#days.has(key)) {
      const name = dayName(instantOf(message.ts), this.store.now, this.#zone);
      this.#days.set(key, h('li', { class: 'day' }, h('span', {}, name)));
    }
    return this.#days.get(key);
  }

  #row(message, followsPrevious) {
    const known = this.#drawn.get(message.ts);
    if (known?.message === message && known.followsPrevious === followsPrevious) return known.row;
    const row = this.#views.draw(message, followsPrevious);
    this.#drawn.set(message.ts, { message, followsPrevious, row });
    return row;
  }
}

/** The timestamp of the first of the last `unread` messages from the bot, if any is unread. */
export function firstUnread(messages, unread) {
  const told = messages.filter((message) => message.bot && !message.ephemeral);
  return unread > 0 ? told[Math.max(0, told.length - unread)]?.ts : undefined;
}
