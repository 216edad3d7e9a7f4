// Puts the page together and carries what the server tells to the parts it concerns.

import { ApiLog } from './apilog.js';
import { barMenu } from './barmenu.js';
import { ClockBar } from './clockbar.js';
import { Column } from './column.js';
import { announce, h, reconcile } from './dom.js';
import { PersonTabs } from './persontabs.js';
import { botIsThere, listen } from './server.js';
import { StartingLine } from './startingline.js';
import { Store } from './store.js';
import { memory, themeToggle } from './theme.js';
import { TourLine } from './tourline.js';

class App {
  #columns = new Map();
  #shown = [];
  #stale = new Set();
  #flushing = false;
  #pressing = false;

  constructor() {
    this.store = new Store();
    this.current = null;
    this.columns = document.getElementById('columns');
    this.clock = new ClockBar(this.store, (text) => this.#say('error', text));
    this.log = new ApiLog(this.store);
    this.starting = new StartingLine(document.getElementById('starting'));
    const people = document.getElementById('people');
    this.people = new PersonTabs(people, this.store, (column) => this.#choose(column));
    this.tour = new TourLine(this.store, this);
    const bar = document.getElementById('bar');
    bar.append(
      this.clock.root,
      barMenu(bar),
      h('div', { class: 'bar-tools' }, this.log.toggle, themeToggle()),
    );
    document.getElementById('tour').append(this.tour.root);
    document.getElementById('log').append(this.log.root);
    document.addEventListener('keydown', (event) => this.#paneKey(event));
    this.#holdStillWhilePressed();
    this.store.onChange((topic, detail) => this.#changed(topic, detail));
    listen({
      onState: (state) => this.store.replace(state),
      onEvent: (event) => this.store.apply(event),
      onConnection: (up) => {
        document.getElementById('offline').hidden = up;
        if (!up) this.starting.hide();
      },
    });
  }

  #changed(topic, detail) {
    if (topic === 'state' || topic === 'bot') this.#botIs(this.store.state.bot.ready);
    if (topic === 'state') {
      this.#chooseShown();
      document.title = `${detail.team.name} · local workspace`;
      document.getElementById('team').textContent = detail.team.name;
      this.#place();
      this.#flush(new Set(['all']));
      return;
    }
    if (topic === 'toast') this.#say(detail.level, detail.text, detail.user);
    if (topic === 'message') this.#announce(detail.message);
    this.#stale.add(topic);
    this.#flushSoon();
  }

  #botIs(ready) {
    if (ready) this.starting.hide();
    else this.starting.showSoon(this.store.nameOf(this.store.state.bot.id));
    botIsThere(ready);
  }

  #flushSoon() {
    if (this.#flushing || this.#pressing || this.#stale.size === 0) return;
    this.#flushing = true;
    setTimeout(() => {
      this.#flushing = false;
      if (this.#pressing) return;
      const stale = this.#stale;
      this.#stale = new Set();
      this.#flush(stale);
    }, 16);
  }

  /** What arrives between pressing and letting go must not move the button from under the finger. */
  #holdStillWhilePressed() {
    const release = () =>
      setTimeout(() => {
        this.#pressing = false;
        this.#flushSoon();
      });
    window.addEventListener('pointerdown', () => (this.#pressing = true), true);
    for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, release, true);
    window.addEventListener('blur', release);
  }

  #flush(stale) {
    const has = (...topics) => stale.has('all') || topics.some((topic) => stale.has(topic));
    const messages = has('message', 'message_changed', 'message_deleted');
    for (const column of this.#visible()) {
      if (stale.has('all')) column.update();
      if (has('people')) column.updatePerson();
      else if (has('clock')) column.updateTime();
      if (has('people', 'channel')) column.updateTabs();
      if (messages || has('people', 'clock')) column.updateConversation();
      if (has('home')) column.updateHome();
      if (has('modal')) column.modals.update(this.store.modals(column.user));
    }
    if (has('people')) this.#markCurrent();
    if (has('clock')) this.clock.update();
    if (has('api')) this.log.update();
    if (messages || has('home', 'people', 'modal')) this.tour.update();
  }

  #chooseShown() {
    const known = (id) => this.store.person(id);
    const remembered = (memory.get(this.#memoryKey()) ?? '').split(',').filter(known);
    const wanted =
      this.#shown.length > 0
        ? this.#shown
        : remembered.length === 3
          ? remembered
          : this.store.state.shown;
    this.#shown = wanted.filter(known).slice(0, 3);
    this.current ??= this.#column(this.#shown[0]);
  }

  #memoryKey() {
    return `workspace-shown-${this.store.state.team.id}`;
  }

  #column(user) {
    if (!this.#columns.has(user)) this.#columns.set(user, new Column(this.store, this, user));
    return this.#columns.get(user);
  }

  #visible() {
    return this.#shown.map((user) => this.#column(user));
  }

  /** Puts the columns in their order; one that was away is brought up to date first. */
  #place() {
    const columns = this.#visible();
    const back = columns.filter((column) => !column.root.isConnected);
    reconcile(
      this.columns,
      columns.map((column) => column.root),
    );
    for (const column of back) {
      column.update();
      column.attached();
    }
    this.#markCurrent();
  }

  /** Shows `user` where another person was; two people on the page change places. */
  replace(column, user) {
    const at = this.#shown.indexOf(column.user);
    const other = this.#shown.indexOf(user);
    if (other >= 0) this.#shown[other] = column.user;
    this.#shown[at] = user;
    memory.set(this.#memoryKey(), this.#shown.join(','));
    this.current = this.#column(user);
    column.updatePerson();
    this.#place();
    this.current.switcher.focus();
  }

  /** The person somebody now works as: their new messages count as read. */
  workIn(column) {
    const before = this.current;
    this.current = column;
    before?.updateTabs();
    column.updateTabs();
    this.#markCurrent();
  }

  typeFor(user, text) {
    if (!this.#shown.includes(user))
      this.replace(this.#column(this.#shown[this.#shown.length - 1]), user);
    const column = this.#column(user);
    this.workIn(column);
    column.openMessages();
    column.composer.type(text);
  }

  #markCurrent() {
    const columns = this.#visible();
    this.people.update(columns, this.current);
    for (const { root, user } of columns) {
      root.classList.toggle('column-current', user === this.current.user);
    }
  }

  #choose(column) {
    this.workIn(column);
    column.attached();
    column.updatePerson();
  }

  /** F6 goes from person to person, also out of a modal, as between panes on a desktop. */
  #paneKey(event) {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const columns = this.#visible();
    const at = columns.indexOf(this.current);
    const next = columns[(at + (event.shiftKey ? columns.length - 1 : 1)) % columns.length];
    this.workIn(next);
    const dialog = next.overlays.lastElementChild;
    (
      dialog?.querySelector('input, textarea, button:not(.icon-button)') ?? next.composer.input
    ).focus();
  }

  #say(level, text, user) {
    const column = this.#shown.includes(user) ? this.#column(user) : this.current;
    const name = user && column.user !== user ? `${this.store.nameOf(user)}: ` : '';
    column?.toast(level, name + text);
  }

  #announce(message) {
    if (!message.bot || message.edited || this.store.state.clock.moving) return;
    const column = this.#visible().find(
      ({ user }) => this.store.person(user).dm === message.channel,
    );
    const reader = message.to ?? column?.user;
    if (!reader || !this.#shown.includes(reader)) return;
    announce(
      `To ${this.store.nameOf(reader)}, from the app: ${(message.text ?? '').slice(0, 200)}`,
    );
  }
}

new App();
