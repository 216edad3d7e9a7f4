// The tie between what a person does in a message or view and what the server is told.

import { Form } from './form.js';
import { post } from './server.js';

export class Surface {
  /**
   * `container()` says what the acts come from, as the protocol wants it; `column` shows
   * confirmations and complaints. One surface outlives many drawings of its message or view.
   */
  constructor({ store, column, container, blocks }) {
    Object.assign(this, { store, column, container, blocks });
    this.form = new Form();
  }

  get user() {
    return this.column.user;
  }

  /** Who reads here, when, and in which zone: what text needs to be shown. */
  reader() {
    const person = this.store.person(this.user);
    return {
      user: this.user,
      zone: person?.tz ?? 'UTC',
      locale: person?.locale || 'en-GB',
      now: this.store.now,
      nameOf: (id) => this.store.nameOf(id),
      channelName: (id) => this.store.channel(id)?.name,
    };
  }

  /** Sends one action, once: while its control is busy a second press does nothing. */
  async act(block, element, payload, { control, undo } = {}) {
    if (control?.getAttribute('aria-busy') === 'true') return;
    if (element.confirm && !(await this.column.confirm(element.confirm, this.reader()))) {
      undo?.();
      return;
    }
    control?.setAttribute('aria-busy', 'true');
    const answer = await post('action', {
      user: this.user,
      container: this.container(),
      block_id: block.block_id,
      action_id: element.action_id,
      payload,
      state: { values: this.form.values(this.blocks()) },
    });
    control?.removeAttribute('aria-busy');
    if (answer.error) this.column.toast('error', answer.error);
  }

  /** Asks the bot for the options of an external select. */
  suggest(block, element, value) {
    const place = this.container();
    return post('suggest', {
      user: this.user,
      container: place,
      view_id: place.view_id,
      message: place.type === 'message' ? { channel: place.channel, ts: place.ts } : undefined,
      block_id: block.block_id,
      action_id: element.action_id,
      value,
    });
  }
}
