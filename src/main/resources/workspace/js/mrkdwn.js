// Slack's mrkdwn as elements. Text is only ever set as text, so nothing in a message can be markup.
// Reading rules: docs.slack.dev/messaging/formatting-message-text.

import { h } from './dom.js';
import { withEmoji } from './emoji.js';
import { fillDateTokens } from './times.js';

/** Undoes Slack's three escapes, each exactly once: `&amp;lt;` becomes `&lt;`. */
export function decode(text) {
  return text.replace(/&(amp|lt|gt);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>' })[name]);
}

/** A text object as one element. `reader` says who reads it, when and where. */
export function textElement(text, reader, tag = 'div', props = {}) {
  if (!text) return h(tag, props);
  const literal = text.type === 'plain_text';
  const content = literal ? plain(text) : mrkdwn(text.text, reader);
  const kind = literal ? 'plain' : 'mrkdwn';
  return h(tag, { dir: 'auto', ...props, class: `${kind} ${props.class ?? ''}`.trim() }, content);
}

/** plain_text is shown as it is; only emoji names are drawn. */
export function plain(text) {
  return text.emoji === false ? text.text : withEmoji(text.text);
}

export function mrkdwn(text, reader) {
  const out = [];
  for (const [index, piece] of text.split(/```([\s\S]+?)```/).entries()) {
    if (index % 2 === 1)
      out.push(h('pre', {}, h('code', {}, bare(piece.replace(/^\n/, ''), reader))));
    else lines(index > 0 ? piece.replace(/^\n/, '') : piece, reader, out);
  }
  return out;
}

function lines(text, reader, out) {
  if (!text) return;
  const rest = text.split('\n');
  let open = false;
  while (rest.length > 0) {
    const quoted = takeQuote(rest);
    if (quoted) {
      out.push(h('blockquote', { dir: 'auto' }, mrkdwn(quoted.join('\n'), reader)));
      open = false;
      continue;
    }
    const line = rest.shift();
    if (/^\s*(?:[•◦▪‣-]|\d{1,2}[.)])\s+\S/u.test(line)) {
      out.push(h('span', { class: 'hanging', dir: 'auto' }, inline(line.trimStart(), reader)));
      open = false;
      continue;
    }
    if (open) out.push(h('br'));
    out.push(...inline(line, reader));
    open = true;
  }
}

function takeQuote(rest) {
  const start = /^\s*(?:&gt;|>)/;
  const all = /^\s*(?:&gt;|>){3}\s?/;
  if (!start.test(rest[0])) return null;
  if (all.test(rest[0])) {
    return rest.splice(0).map((line, index) => (index === 0 ? line.replace(all, '') : line));
  }
  const quoted = [];
  while (rest.length > 0 && start.test(rest[0])) {
    quoted.push(rest.shift().replace(/^\s*(?:&gt;|>)\s?/, ''));
  }
  return quoted;
}

const styles = { '*': 'strong', _: 'em', '~': 's' };
const wordCharacter = /[\p{L}\p{N}]/u;

function inline(text, reader) {
  const out = [];
  let waiting = '';
  const flush = () => {
    if (waiting) out.push(withEmoji(decode(waiting)));
    waiting = '';
  };
  for (let at = 0; at < text.length;) {
    const found =
      codeAt(text, at, reader) ?? tokenAt(text, at, reader) ?? styleAt(text, at, reader);
    if (found) {
      flush();
      out.push(found.node);
      at = found.end;
    } else {
      waiting += text[at];
      at += 1;
    }
  }
  flush();
  return out;
}

function codeAt(text, at, reader) {
  if (text[at] !== '`') return null;
  const end = text.indexOf('`', at + 1);
  if (end <= at + 1) return null;
  return { node: h('code', {}, bare(text.slice(at + 1, end), reader)), end: end + 1 };
}

function tokenAt(text, at, reader) {
  if (text[at] !== '<') return null;
  const end = text.indexOf('>', at);
  if (end < 0) return null;
  const node = token(text.slice(at + 1, end), reader);
  return node && { node, end: end + 1 };
}

function styleAt(text, at, reader) {
  const tag = styles[text[at]];
  if (
    !tag ||
    wordCharacter.test(text[at - 1] ?? ' ') ||
    /\s/.test(text[at + 1] ?? ' ') ||
    text[at + 1] === text[at]
  )
    return null;
  const end = closing(text, at);
  if (end < 0) return null;
  return { node: h(tag, {}, inline(text.slice(at + 1, end), reader)), end: end + 1 };
}

/** Where the mark at `at` is closed; marks inside code and `<tokens>` do not count. */
function closing(text, at) {
  for (let next = at + 1; next < text.length; next += 1) {
    if (text[next] === '<') {
      const end = text.indexOf('>', next);
      if (end > 0) next = end;
    } else if (text[next] === '`') {
      const end = text.indexOf('`', next + 1);
      if (end > 0) next = end;
    } else if (
      text[next] === text[at] &&
      next > at + 1 &&
      !/\s/.test(text[next - 1]) &&
      !wordCharacter.test(text[next + 1] ?? ' ')
    ) {
      return next;
    }
  }
  return -1;
}

/** Code keeps its text; a link or mention inside shows its words. */
function bare(text, reader) {
  const words = text.replace(/<([^<>\n]+)>/g, (whole, inner) => {
    const node = token(inner, reader);
    return node ? node.textContent.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : whole;
  });
  return decode(words);
}

function token(inner, reader) {
  const bar = inner.indexOf('|');
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? '' : decode(inner.slice(bar + 1));
  if (target.startsWith('@')) return mention(target.slice(1), label, reader);
  if (target.startsWith('#')) {
    return h(
      'span',
      { class: 'mention' },
      `#${reader.channelName(target.slice(1)) ?? (label || 'channel')}`,
    );
  }
  if (target.startsWith('!')) return special(target.slice(1), label, reader);
  return link(decode(target), label || decode(target));
}

/** A name in another script must not turn the line round: what is in a bdi does not count there. */
function mention(id, label, reader) {
  const mine = id === reader.user ? ' mention-me' : '';
  return h('bdi', { class: `mention${mine}` }, `@${reader.nameOf(id) ?? (label || id)}`);
}

function special(target, label, reader) {
  if (['here', 'channel', 'everyone'].includes(target)) {
    return h('bdi', { class: 'mention mention-me' }, `@${target}`);
  }
  const [kind, ...args] = target.split('^');
  if (kind === 'subteam') return h('bdi', { class: 'mention' }, label || '@group');
  if (kind === 'date') return date(args, label, reader);
  return null;
}

function date([seconds, pattern, target], fallback, reader) {
  const instant = new Date(Number(seconds) * 1000);
  if (Number.isNaN(instant.getTime()) || !pattern) return h('span', {}, fallback);
  const words = fillDateTokens(pattern, instant, reader.now, reader.zone, reader.locale);
  const time = h('time', { datetime: instant.toISOString() }, words ?? fallback);
  return target ? (link(target, time) ?? time) : time;
}

/** A link only to addresses a browser opens harmlessly; null otherwise. */
export function link(address, label) {
  if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(address)) return null;
  return h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, label);
}
