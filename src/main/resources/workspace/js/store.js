// What the page knows of the workspace: the last state read, kept up by events.

const logLength = 300;
const conversationLength = 500;

export class Store {
  #listeners = [];
  state = null;

  /** Hears of every change as `(topic, detail)`; topics are those of the server, and `state`. */
  onChange(listener) {
    this.#listeners.push(listener);
  }

  replace(state) {
    this.state = state;
    this.#tell('state', state);
  }

  apply(event) {
    if (!this.state) return;
    const change = changes[event.type];
    if (!change) return;
    change(this.state, event);
    this.#tell(event.type, event);
  }

  #tell(topic, detail) {
    for (const listener of this.#listeners) listener(topic, detail);
  }

  get people() {
    return this.state?.people ?? [];
  }

  person(id) {
    return this.people.find((person) => person.id === id);
  }

  /** The name to show for anybody who can be met here, the bot included. */
  nameOf(id) {
    if (id === this.state?.bot.id) return this.state.bot.display ?? this.state.bot.name;
    const person = this.person(id);
    return person ? person.real_name || person.name : undefined;
  }

  /** A channel or a group conversation; undefined for a direct message with the bot. */
  channel(id) {
    return this.#channels.find((channel) => channel.id === id);
  }

  get #channels() {
    return [...(this.state?.channels ?? []), ...(this.state?.groups ?? [])];
  }

  /** The channels and groups a person is a member of, in the server's order. */
  channelsOf(user) {
    return this.#channels.filter((channel) => channel.members.includes(user));
  }

  /** What a conversation is called for this person: the channel, who else is in it, or the bot. */
  titleOf(id, user) {
    const channel = this.channel(id);
    if (!channel) return this.nameOf(this.state.bot.id);
    if (channel.kind !== 'mpim') return `#${channel.name}`;
    const others = channel.members.filter((member) => member !== user && this.person(member));
    return others.map((member) => this.nameOf(member).split(' ')[0]).join(', ');
  }

  /** The messages of a conversation that this person can see, oldest first. */
  messages(channel, user) {
    const all = this.state?.conversations[channel] ?? [];
    return all.filter((message) => !message.deleted && visibleTo(message, user));
  }

  modals(user) {
    return this.state?.modals[user] ?? [];
  }

  home(user) {
    return this.state?.homes[user] ?? null;
  }

  get now() {
    return new Date(this.state.clock.now);
  }

  /** The zone most people are in, by which the page's own clock goes. */
  get zoneOfMost() {
    const counts = new Map();
    for (const { tz } of this.people) counts.set(tz, (counts.get(tz) ?? 0) + 1);
    return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 'UTC';
  }
}

function visibleTo(message, user) {
  return !(message.ephemeral || message.command) || !message.to || message.to === user;
}

const changes = {
  message(state, { message }) {
    const list = (state.conversations[message.channel] ??= []);
    const known = list.findIndex((other) => other.ts === message.ts);
    if (known >= 0) list[known] = message;
    else list.push(message);
    if (list.length > conversationLength) list.splice(0, list.length - conversationLength);
  },
  message_changed(state, event) {
    changes.message(state, event);
  },
  message_deleted(state, { channel, ts }) {
    const list = state.conversations[channel] ?? [];
    state.conversations[channel] = list.filter((message) => message.ts !== ts);
  },
  modal(state, { user, stack }) {
    state.modals[user] = stack;
  },
  home(state, { user, view }) {
    state.homes[user] = view;
  },
  clock(state, { clock }) {
    state.clock = clock;
  },
  bot(state, { ready }) {
    state.bot.ready = ready;
  },
  api(state, { call }) {
    if (state.api.some((other) => other.n === call.n)) return;
    state.api.push(call);
    if (state.api.length > logLength) state.api.splice(0, state.api.length - logLength);
  },
  channel(state, { channel }) {
    const list = channel.kind === 'mpim' ? (state.groups ??= []) : state.channels;
    if (!list.some((other) => other.id === channel.id)) list.push(channel);
  },
  people(state, { people }) {
    state.people = people;
  },
  toast() {},
};
