// One person's place on the page: who they are, their conversations, Home, and their dialogs.

import { Composer } from './composer.js';
import { confirm, Dialogs } from './dialogs.js';
import { h, icon, uniqueId } from './dom.js';
import { Home } from './home.js';
import { firstUnread, Messages } from './messages.js';
import { Modals } from './modal.js';
import { avatar, personLine } from './people.js';
import { menuButton } from './popup.js';
import { post } from './server.js';
import { Tabs } from './tabs.js';
import { dayAndTime, placeOf, timeBeside } from './times.js';
import { Toasts } from './toasts.js';

const homeTab = 'home';

export class Column {
  #panes = new Map();
  #tab;
  #newFrom;
  #newSeen = false;
  #reading = false;

  /** `app` is told of the switcher (`replace`) and asked which column a person works in. */
  constructor(store, app, user) {
    Object.assign(this, { store, app, user });
    this.#tab = this.dm;
    this.face = h('span', { class: 'column-face' });
    this.title = h('h2', { class: 'visually-hidden' });
    this.switcher = h('select', {
      class: 'switcher',
      'data-focus': 'switcher',
      title: 'Show another person here. F6 goes to the next one on the page.',
      onchange: () => app.replace(this, this.switcher.value),
    });
    this.story = h('p', { class: 'column-story quiet' });
    this.time = h('time', { class: 'column-time' });
    this.panel = h('div', { class: 'panel', role: 'tabpanel', id: uniqueId('panel') });
    this.tabs = new Tabs(this.panel, (tab) => this.open(tab));
    this.composer = new Composer(store, this);
    this.toasts = new Toasts();
    this.overlays = h('div', { class: 'overlays', hidden: true });
    this.account = menuButton({ label: 'Account', items: () => [this.#accountSwitch()] });
    const name = h('div', { class: 'switcher-line' }, this.switcher, icon('down'));
    const who = h('div', { class: 'column-who' }, this.title, name, this.time, this.story);
    this.inside = h(
      'div',
      { class: 'column-inside' },
      h('div', { class: 'column-head' }, this.face, who, this.account),
      this.tabs.root,
      this.panel,
      this.composer.root,
    );
    this.root = h(
      'section',
      {
        class: 'column',
        'data-user': user,
        onpointerdown: () => this.#touched(),
        onfocusin: () => this.#touched(),
      },
      h('div', { class: 'column-stage' }, this.inside, this.overlays),
      this.toasts.root,
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

  /** The direct messages between this person and the bot. */
  get dm() {
    return this.store.person(this.user).dm;
  }

  /** The conversation the composer writes to. */
  get channel() {
    return this.#tab === homeTab ? this.dm : this.#tab;
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
    this.root.classList.toggle('column-away', Boolean(person.deleted));
    this.account.firstElementChild.setAttribute('aria-label', `Account of ${name}`);
    this.story.textContent = person.deleted
      ? 'This account is deactivated'
      : [person.title, person.about].filter(Boolean).join(' · ');
    this.story.title = this.story.textContent;
    this.#readIfLooking(person);
    this.updateTime();
  }

  /** What whoever looks after a real workspace does when somebody goes, or comes back. */
  #accountSwitch() {
    const person = this.store.person(this.user);
    const active = Boolean(person.deleted);
    return {
      text: active ? 'Switch the account on again' : 'Deactivate the account',
      description: active ? 'As when somebody comes back' : 'As when somebody leaves the clinic',
      choose: async () => {
        const answer = await post('account', { user: this.user, active });
        if (answer.error) this.toast('error', answer.error);
      },
    };
  }

  updateTime() {
    const { tz } = this.store.person(this.user);
    const zone = tz ?? 'UTC';
    this.time.setAttribute('datetime', this.store.state.clock.now);
    const whole = h('span', { class: 'column-time-whole' }, dayAndTime(this.store.now, zone));
    const beside = timeBeside(this.store.now, zone, this.store.zoneOfMost);
    const short = h('span', { class: 'column-time-short' }, beside);
    this.time.replaceChildren(whole, short, ` · ${placeOf(zone)}`);
  }

  updateTabs() {
    const { unread } = this.store.person(this.user);
    const seen = this.app.current === this && this.#tab === this.dm;
    const tabs = [
      { id: this.dm, name: 'Messages', unread: seen ? 0 : unread },
      { id: homeTab, name: 'Home' },
      ...this.store
        .channelsOf(this.user)
        .map(({ id }) => ({ id, name: this.store.titleOf(id, this.user) })),
    ];
    this.tabs.update(tabs, this.#tab);
    this.root.classList.toggle('column-unread', unread > 0);
  }

  /** Opens a tab: a conversation by its channel id, or `home`. */
  open(tab) {
    this.#tab = tab;
    this.#newFrom = undefined;
    const { unread } = this.store.person(this.user);
    if (tab === this.dm && unread > 0) this.#markNew(unread);
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
    if (this.#tab !== this.dm) this.open(this.dm);
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
    if (this.#tab === this.dm && unread > 0 && this.app.current !== this) this.#markNew(unread);
    pane.update(this.#newFrom);
  }

  /** The line above what is new stays where it is until something newer comes, or an answer. */
  #markNew(unread) {
    if (this.#newFrom && !this.#newSeen) return;
    this.#newFrom = firstUnread(this.store.messages(this.dm, this.user), unread);
    this.#newSeen = false;
  }

  /**
   * The person has written: what was new is new no more, old complaints are over, and the answer
   * will be in view.
   */
  answered() {
    this.#newFrom = undefined;
    this.toasts.clear();
    if (this.#tab !== homeTab) this.#pane(this.#tab).toEnd();
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
    if (person.unread === 0 || this.#reading || this.#tab !== this.dm || this.app.current !== this)
      return;
    this.#reading = true;
    this.#newSeen = true;
    await post('read', { user: this.user });
    this.#reading = false;
  }

  confirm(question, reader) {
    return confirm(this.dialogs, question, reader);
  }

  toast(level, text) {
    this.toasts.show(level, text);
  }
}
