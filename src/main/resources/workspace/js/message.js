// One message in a conversation, as one person sees it.

import { renderBlocks } from './blocks.js';
import { h, icon } from './dom.js';
import { fileList } from './files.js';
import { mrkdwn } from './mrkdwn.js';
import { avatar, botAvatar } from './people.js';
import { menuButton } from './popup.js';
import { post } from './server.js';
import { Surface } from './surface.js';
import { clockTime, instantOf } from './times.js';

/** Messages of one author within this time stand under one name. */
const together = 5 * 60 * 1000;

export function follows(message, previous) {
  return (
    Boolean(previous) &&
    previous.user === message.user &&
    Boolean(previous.ephemeral) === Boolean(message.ephemeral) &&
    !message.command &&
    !previous.command &&
    instantOf(message.ts) - instantOf(previous.ts) < together
  );
}

/** Draws messages and keeps, for each, what was typed or chosen in it. */
export class MessageViews {
  #surfaces = new Map();

  constructor(store, column) {
    Object.assign(this, { store, column });
  }

  #surface(message) {
    const key = `${message.channel}/${message.ts}`;
    if (!this.#surfaces.has(key)) {
      const surface = new Surface({
        store: this.store,
        column: this.column,
        container: () => ({ type: 'message', channel: message.channel, ts: message.ts }),
        blocks: () => surface.current,
      });
      this.#surfaces.set(key, surface);
    }
    const surface = this.#surfaces.get(key);
    surface.current = message.blocks ?? [];
    surface.form.keepOnly(surface.current);
    return surface;
  }

  draw(message, followsPrevious) {
    const surface = this.#surface(message);
    const reader = surface.reader();
    const classes = ['message'];
    if (message.ephemeral && !message.command) classes.push('message-ephemeral');
    if (message.command) classes.push('message-command');
    if (followsPrevious) classes.push('message-follows');
    return h(
      'li',
      { class: classes.join(' '), 'data-ts': message.ts, tabindex: '-1' },
      h('div', { class: 'message-side' }, followsPrevious ? null : this.#face(message)),
      h(
        'div',
        { class: 'message-main' },
        this.#head(message, reader, followsPrevious),
        h('div', { class: 'message-content' }, this.#content(message, surface, reader)),
      ),
      this.#menu(message),
    );
  }

  #face(message) {
    if (message.bot) return botAvatar();
    const person = this.store.person(message.user);
    return person ? avatar(person) : null;
  }

  #head(message, reader, followsPrevious) {
    const instant = instantOf(message.ts);
    const time = h(
      'time',
      { class: 'quiet', datetime: instant.toISOString() },
      clockTime(instant, reader.zone, reader.locale),
    );
    const name = this.store.nameOf(message.user) ?? (message.bot ? 'mentorbot' : 'Someone');
    return h(
      'div',
      { class: `message-head${followsPrevious ? ' visually-hidden' : ''}` },
      h('span', { class: 'message-author', dir: 'auto' }, name),
      message.bot && h('span', { class: 'app-tag' }, 'App'),
      time,
      message.thread_ts &&
        message.thread_ts !== message.ts &&
        h('span', { class: 'quiet' }, 'in a thread'),
      (message.ephemeral || message.command) &&
        h('span', { class: 'private quiet' }, icon('lock'), 'Only visible to you'),
    );
  }

  #content(message, surface, reader) {
    const edited = message.edited && h('span', { class: 'quiet edited' }, ' (edited)');
    if (message.command) {
      return h('p', { dir: 'auto' }, h('code', {}, message.command));
    }
    const files = fileList(message.files, reader.locale);
    if (message.blocks?.length > 0) return [renderBlocks(message.blocks, surface), edited, files];
    if (!message.text && files) return files;
    const text = mrkdwn(message.text ?? '', reader);
    return [h('div', { class: 'mrkdwn', dir: 'auto' }, text, edited), files];
  }

  #menu(message) {
    const shortcuts = (this.store.state.shortcuts ?? []).filter(({ type }) => type === 'message');
    if (shortcuts.length === 0 || message.ephemeral || message.command) return null;
    return h(
      'div',
      { class: 'message-menu' },
      menuButton({
        label: 'Message actions',
        items: () =>
          shortcuts.map((shortcut) => ({
            text: shortcut.name,
            description: shortcut.description,
            choose: async () => {
              const answer = await post('shortcut', {
                user: this.column.user,
                callback_id: shortcut.callback_id,
                message: { channel: message.channel, ts: message.ts },
              });
              if (answer.error) this.column.toast('error', answer.error);
            },
          })),
      }),
    );
  }
}
