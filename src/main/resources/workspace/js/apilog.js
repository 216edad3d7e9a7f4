// What went over the wire between the bot and Slack, and how each call ended.

import { h, icon } from './dom.js';
import { post } from './server.js';

const directions = { call: 'bot → Slack', event: 'Slack → bot', ack: 'ack' };

const faults = [
  { kind: 'none', text: 'working' },
  { kind: 'outage', text: 'down' },
  { kind: 'latency', text: 'slow (4 seconds)', millis: 4000 },
  { kind: 'rate_limit', text: 'limiting the rate', retry_after: 5 },
  { kind: 'lost_reply', text: 'losing a reply', times: 1 },
  { kind: 'disconnect', text: 'cutting the socket' },
];

export class ApiLog {
  #filter = { text: '', kind: 'all' };
  #waiting = false;

  constructor(store) {
    this.store = store;
    this.count = h('span', { class: 'badge badge-wrong', hidden: true });
    this.toggle = h(
      'button',
      {
        type: 'button',
        class: 'button log-toggle',
        'aria-expanded': 'false',
        'aria-controls': 'api-log',
        onclick: () => this.#flip(),
      },
      icon('log'),
      'Log',
      this.count,
    );
    this.rows = h('tbody');
    this.none = h('p', { class: 'empty quiet', role: 'status' });
    this.root = h(
      'section',
      {
        class: 'log',
        id: 'api-log',
        'aria-label': 'Log of API calls',
        hidden: true,
        onkeydown: ({ key }) => key === 'Escape' && this.#flip(),
      },
      h(
        'div',
        { class: 'log-head' },
        h('h2', {}, 'Log'),
        this.#filters(),
        this.#faults(),
        h(
          'button',
          {
            type: 'button',
            class: 'icon-button',
            'aria-label': 'Close the log',
            onclick: () => this.#flip(),
          },
          icon('close'),
        ),
      ),
      h(
        'div',
        { class: 'log-body', tabindex: '0', role: 'region', 'aria-label': 'Calls, newest first' },
        h(
          'table',
          {},
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              ['#', 'Time', 'Direction', 'What', 'Verdict', 'ms', 'Detail'].map((name) =>
                h('th', { scope: 'col' }, name),
              ),
            ),
          ),
          this.rows,
        ),
        this.none,
      ),
    );
  }

  #filters() {
    return [
      h(
        'label',
        {},
        h('span', { class: 'visually-hidden' }, 'Filter the log'),
        h('input', {
          type: 'search',
          class: 'text-input',
          placeholder: 'Filter',
          oninput: ({ target }) => this.#narrow({ text: target.value }),
        }),
      ),
      h(
        'label',
        {},
        h('span', { class: 'visually-hidden' }, 'Kind of entry'),
        h(
          'select',
          {
            class: 'text-input',
            onchange: ({ target }) => this.#narrow({ kind: target.value }),
          },
          [
            ['all', 'Everything'],
            ['call', directions.call],
            ['event', directions.event],
            ['ack', 'Acks'],
            ['wrong', 'Errors only'],
          ].map(([value, text]) => h('option', { value }, text)),
        ),
      ),
    ];
  }

  /** Lets a visitor see how the bot fares when Slack does not do well. */
  #faults() {
    return h(
      'label',
      { class: 'fault' },
      'Slack is ',
      h(
        'select',
        {
          class: 'text-input',
          onchange: ({ target }) => {
            const { text: _, ...fault } = faults[target.selectedIndex];
            post('fault', fault);
          },
        },
        faults.map(({ kind, text }) => h('option', { value: kind }, text)),
      ),
    );
  }

  #flip() {
    this.root.hidden = !this.root.hidden;
    this.toggle.setAttribute('aria-expanded', String(!this.root.hidden));
    if (this.root.hidden) this.#backToToggle();
    else {
      this.#draw();
      this.root.querySelector('input').focus();
    }
  }

  /** On a phone the toggle may be folded away; then to what unfolds it. */
  #backToToggle() {
    const menu = document.querySelector('.bar-menu');
    (this.toggle.getClientRects().length > 0 ? this.toggle : menu).focus();
  }

  #narrow(change) {
    Object.assign(this.#filter, change);
    this.#draw();
  }

  /** Called for each new entry; draws at most five times a second. */
  update() {
    const wrong = this.store.state.api.filter(isWrong).length;
    this.count.hidden = wrong === 0;
    this.count.replaceChildren(String(wrong), h('span', { class: 'visually-hidden' }, ' errors'));
    if (this.root.hidden || this.#waiting) return;
    this.#waiting = true;
    setTimeout(() => {
      this.#waiting = false;
      this.#draw();
    }, 200);
  }

  #draw() {
    const { text, kind } = this.#filter;
    const wanted = text.trim().toLowerCase();
    const entries = this.store.state.api
      .filter(
        (call) => kind === 'all' || (kind === 'wrong' ? isWrong(call) : call.direction === kind),
      )
      .filter((call) =>
        `${call.method} ${call.verdict} ${call.detail ?? ''}`.toLowerCase().includes(wanted),
      )
      .reverse();
    this.rows.replaceChildren(...entries.map(row));
    this.none.hidden = entries.length > 0;
    this.none.textContent =
      this.store.state.api.length > 0
        ? 'No entry matches the filter.'
        : 'Nothing has been called yet.';
  }
}

function isWrong({ verdict }) {
  return verdict !== 'ok';
}

function row(call) {
  const wrong = isWrong(call);
  const time = (call.at ?? '').replace(/^.*T/, '').replace(/[Z.].*$/, '');
  return h(
    'tr',
    { class: wrong ? 'wrong' : null },
    h('td', {}, String(call.n)),
    h('td', {}, time),
    h('td', { class: `direction-${call.direction}` }, directions[call.direction] ?? call.direction),
    h('td', {}, h('code', {}, call.method)),
    h('td', {}, wrong && icon('warn'), call.verdict),
    h('td', { class: 'align-right' }, String(call.ms ?? '')),
    h('td', { class: 'log-detail', dir: 'auto' }, call.detail ?? ''),
  );
}
