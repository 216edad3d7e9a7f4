// One person's place on the page: who they are, their conversations, Home, and their dialogs.

import { Composer } from './composer.js';
import { confirm, Dialogs } from './dialogs.js';
import { append, h, icon, uniqueId } from './dom.js';
import { Home } from './home.js';
import { firstUnread, Messages } from './messages.js';
import { Modals } from './modal.js';
import { avatar, personLine } from './people.js';
import { post } from './server.js';
import { dayAndTime, placeOf } from './times.js';

const homeTab = 'home';

export class Column {
  #panes = new Map();
  #tab;
  #newFrom;
  #reading = false;

  /** `app` is told of the switcher (`replace`) and asked which column a person works in. */
  constructor(store, app, user) {
    Object.assign(this, { store, app, user });
    this.#tab = this.#dm;
    this.face = h('span', { class: 'column-face' });
    this.title = h('h2', { class: 'visually-hidden' });
    this.switcher = h('select', {
      class: 'switcher',
      'data-focus': 'switcher',
      onchange: () => app.replace(this, this.switcher.value),
    });
    this.story = h('p', { class: 'column-story quiet' });
    this.time = h('time', { class: 'column-time' });
    this.tabs = h('div', {
      class: 'tabs',
      role: 'tablist',
      onkeydown: (event) => this.#tabKey(event),
    });
    this.panel = h('div', { class: 'panel', role: 'tabpanel', id: uniqueId('panel') });
    this.composer = new Composer(store, this);
    this.toasts = h('div', { class: 'toasts' });
    this.overlays = h('div', { class: 'overlays', hidden: true });
    this.inside = h(
      'div',
      { class: 'column-inside' },
      h(
        'div',
        { class: 'column-head' },
        this.face,
        h(
          'div',
          { class: 'column-who' },
          this.title,
          h('div', { class: 'switcher-line' }, this.switcher, icon('down')),
          this.story,
        ),
        this.time,
      ),
      this.tabs,
      this.panel,
      this.composer.root,
    );
    this.root = h(
      'section',
      { class: 'column', onpointerdown: () => this.#touched(), onfocusin: () => this.#touched() },
      this.inside,
      this.toasts,
      this.overlays,
    );
    this.dialogs = new Dialogs({
      host: this.overlays,
      behind: this.inside,
      ownsFocus: () => this.ownsFocus(),
      fallback: () =>
        (this.#tab === homeTab ? this.#pane(homeTab).root : this.composer.input).focus(),
    });
    this.modals = new Modals({ store, column: this, dialogs: this.dialogs });
    this.home = new Home(store, this);
  }

  get #dm() {
    return this.store.person(this.user).dm;
  }

  /** The conversation the composer writes to. */
  get channel() {
    return this.#tab === homeTab ? this.#dm : this.#tab;
  }

  /** Whether this column may take the focus: it has it, or it was the last worked in. */
  ownsFocus() {
    const { activeElement } = document;
    return (
      this.root.contains(activeElement) ||
      (activeElement === document.body && this.app.current === this)
    );
  }

  update() {
    this.updatePerson();
    this.updateTabs();
    this.updateConversation();
    this.updateHome();
    this.composer.update();
    this.modals.update(this.store.modals(this.user));
  }

  updatePerson() {
    const person = this.store.person(this.user);
    const name = person.real_name || person.name;
    this.root.setAttribute('aria-label', `${name}’s Slack`);
    this.title.textContent = name;
    this.face.replaceChildren(avatar(person, 'avatar-large'));
    this.switcher.setAttribute('aria-label', `${name}. Choose another person to show here`);
    const options = this.store.people.map((other) =>
      h(
        'option',
        { value: other.id },
        personLine(other) +
          (other.unread > 0 && other.id !== this.user ? ` (${other.unread} new)` : ''),
      ),
    );
    const current = options.find((option) => option.value === this.user);
    current.textContent = name;
    if (this.switcher.textContent !== options.map((option) => option.textContent).join(''))
      this.switcher.replaceChildren(...options);
    this.switcher.value = this.user;
    this.story.textContent = [person.title, person.about].filter(Boolean).join(' · ');
    this.story.title = this.story.textContent;
    this.#readIfLooking(person);
    this.updateTime();
  }

  updateTime() {
    const { tz } = this.store.person(this.user);
    const zone = tz ?? 'UTC';
    this.time.setAttribute('datetime', this.store.state.clock.now);
    this.time.replaceChildren(
      h('span', {}, dayAndTime(this.store.now, zone)),
      h('span', { class: 'quiet' }, placeOf(zone)),
    );
  }

  updateTabs() {
    const { unread } = this.store.person(this.user);
    const tabs = [
      {
        id: this.#dm,
        name: 'Messages',
        unread: this.app.current === this && this.#tab === this.#dm ? 0 : unread,
      },
      { id: homeTab, name: 'Home' },
      ...this.store.channelsOf(this.user).map(({ id, name }) => ({ id, name: `#${name}` })),
    ];
    const focused = this.tabs.contains(document.activeElement);
    this.tabs.replaceChildren(
      ...tabs.map(({ id, name, unread: count }) =>
        h(
          'button',
          {
            type: 'button',
            role: 'tab',
            class: 'tab',
            id: `${this.panel.id}-${id}`,
            'data-tab': id,
            'aria-selected': String(id === this.#tab),
            'aria-controls': this.panel.id,
            tabindex: id === this.#tab ? '0' : '-1',
            onclick: () => this.open(id),
          },
          name,
          count > 0 &&
            h(
              'span',
              { class: 'badge' },
              String(count),
              h('span', { class: 'visually-hidden' }, ' new'),
            ),
        ),
      ),
    );
    if (focused) this.tabs.querySelector('[aria-selected="true"]').focus();
    this.panel.setAttribute('aria-labelledby', `${this.panel.id}-${this.#tab}`);
    this.root.classList.toggle('column-unread', unread > 0);
  }

  #tabKey(event) {
    const all = [...this.tabs.children];
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = all.findIndex((tab) => tab.dataset.tab === this.#tab);
    this.open(all[(at + step + all.length) % all.length].dataset.tab);
    this.tabs.querySelector('[aria-selected="true"]').focus();
  }

  /** Opens a tab: a conversation by its channel id, or `home`. */
  open(tab) {
    this.#tab = tab;
    this.#newFrom = undefined;
    this.inside.classList.toggle('at-home', tab === homeTab);
    this.updateTabs();
    this.updateConversation();
    this.updateHome();
    this.composer.update();
    if (tab === homeTab) this.#openHome();
    else {
      this.#pane(tab).toEnd();
      this.#readIfLooking(this.store.person(this.user));
    }
  }

  /** Shows the person's conversation with the bot, ready to type. */
  openMessages() {
    if (this.#tab !== this.#dm) this.open(this.#dm);
  }

  async #openHome() {
    const answer = await post('home', { user: this.user });
    if (answer.error) this.toast('error', answer.error);
  }

  #pane(tab) {
    if (tab === homeTab) return this.home;
    if (!this.#panes.has(tab)) this.#panes.set(tab, new Messages(this.store, this, tab));
    return this.#panes.get(tab);
  }

  updateConversation() {
    const pane = this.#pane(this.#tab);
    if (this.panel.firstElementChild !== pane.root) this.panel.replaceChildren(pane.root);
    if (this.#tab === homeTab) return;
    const { unread } = this.store.person(this.user);
    if (this.#tab === this.#dm && unread > 0 && this.app.current !== this) {
      this.#newFrom ??= firstUnread(this.store.messages(this.#dm, this.user), unread);
    }
    pane.update(this.#newFrom);
  }

  updateHome() {
    if (this.#tab === homeTab) this.home.update();
  }

  /** The last message that arrived is in view again after the column was out of the page. */
  attached() {
    if (this.#tab !== homeTab) this.#pane(this.#tab).toEnd();
  }

  #touched() {
    if (this.app.current !== this) this.app.workIn(this);
    this.#readIfLooking(this.store.person(this.user));
  }

  /** What is on the screen of the person worked in counts as read; elsewhere it stays marked. */
  async #readIfLooking(person) {
    if (person.unread === 0 || this.#reading || this.#tab !== this.#dm || this.app.current !== this)
      return;
    this.#reading = true;
    await post('read', { user: this.user });
    this.#reading = false;
  }

  confirm(question, reader) {
    return confirm(this.dialogs, question, reader);
  }

  /** A line from Slack itself, not from the bot: an error stays until it is dismissed. */
  toast(level, text) {
    const wrong = level === 'error';
    const toast = h(
      'div',
      { class: `toast toast-${level}`, role: wrong ? 'alert' : 'status' },
      icon(wrong ? 'warn' : 'info'),
      h('span', { class: 'toast-text', dir: 'auto' }, text),
      h(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          'aria-label': 'Dismiss',
          onclick: () => toast.remove(),
        },
        icon('close'),
      ),
    );
    append(this.toasts, [toast]);
    while (this.toasts.children.length > 3) this.toasts.firstElementChild.remove();
    if (!wrong) setTimeout(() => toast.remove(), 8000);
  }
}
