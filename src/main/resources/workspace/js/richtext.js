// rich_text blocks, read-only, and the small part of CommonMark that `markdown` blocks use.

import { h } from './dom.js';
import { emojiNamed } from './emoji.js';
import { link, mrkdwn } from './mrkdwn.js';

export function richText(block, reader) {
  return h(
    'div',
    { class: 'rich-text', dir: 'auto' },
    (block.elements ?? []).map((part) => piece(part, reader)),
  );
}

function piece(part, reader) {
  const content = () => (part.elements ?? []).map((element) => span(element, reader));
  switch (part.type) {
    case 'rich_text_section':
      return h('div', {}, content());
    case 'rich_text_quote':
      return h('blockquote', {}, content());
    case 'rich_text_preformatted':
      return h('pre', {}, h('code', {}, content()));
    case 'rich_text_list':
      return h(
        part.style === 'ordered' ? 'ol' : 'ul',
        { class: `rich-list indent-${part.indent ?? 0}` },
        (part.elements ?? []).map((item) => h('li', {}, piece(item, reader))),
      );
    default:
      return span(part, reader);
  }
}

function span(element, reader) {
  const kinds = {
    text: () => element.text,
    link: () => link(element.url ?? '', element.text || element.url) ?? element.text,
    emoji: () => emojiNamed(element.name, element.unicode),
    user: () =>
      h('bdi', { class: 'mention' }, `@${reader.nameOf(element.user_id) ?? element.user_id}`),
    channel: () =>
      h('bdi', { class: 'mention' }, `#${reader.channelName(element.channel_id) ?? 'channel'}`),
    broadcast: () => h('span', { class: 'mention' }, `@${element.range}`),
    usergroup: () => h('span', { class: 'mention' }, '@group'),
    date: () =>
      mrkdwn(`<!date^${element.timestamp}^${element.format}|${element.fallback ?? ''}>`, reader),
    color: () => element.value,
  };
  let node = Object.hasOwn(kinds, element.type) ? kinds[element.type]() : (element.text ?? '');
  const style = element.style ?? {};
  if (style.code) node = h('code', {}, node);
  if (style.bold) node = h('strong', {}, node);
  if (style.italic) node = h('em', {}, node);
  if (style.strike) node = h('s', {}, node);
  return node;
}

/** Headings, lists, quotes, fences and inline marks; anything else stays as it was written. */
export function markdown(text) {
  const out = [];
  const rest = text.split('\n');
  const takeWhile = (pattern) => {
    const taken = [];
    while (rest.length > 0 && pattern.test(rest[0])) taken.push(rest.shift().replace(pattern, ''));
    return taken;
  };
  while (rest.length > 0) {
    if (rest[0].trim() === '') {
      rest.shift();
    } else if (rest[0].startsWith('```')) {
      rest.shift();
      const code = [];
      while (rest.length > 0 && !rest[0].startsWith('```')) code.push(rest.shift());
      rest.shift();
      out.push(h('pre', {}, h('code', {}, code.join('\n'))));
    } else if (/^#{1,6} /.test(rest[0])) {
      out.push(h('p', { class: 'markdown-heading' }, spans(rest.shift().replace(/^#+ /, ''))));
    } else if (/^[-*] /.test(rest[0])) {
      out.push(
        h(
          'ul',
          {},
          takeWhile(/^[-*] /).map((item) => h('li', {}, spans(item))),
        ),
      );
    } else if (/^\d+[.)] /.test(rest[0])) {
      out.push(
        h(
          'ol',
          {},
          takeWhile(/^\d+[.)] /).map((item) => h('li', {}, spans(item))),
        ),
      );
    } else if (/^> ?/.test(rest[0])) {
      out.push(h('blockquote', {}, markdown(takeWhile(/^> ?/).join('\n'))));
    } else {
      const lines = [rest.shift()];
      while (rest.length > 0 && !/^(?:$|#{1,6} |[-*] |\d+[.)] |> ?|```)/.test(rest[0]))
        lines.push(rest.shift());
      out.push(h('p', {}, spans(lines.join('\n'))));
    }
  }
  return out;
}

const marks = [
  [/`([^`\n]+)`/, ([, code]) => h('code', {}, code)],
  [/\[([^\]\n]+)\]\(([^)\s]+)\)/, ([whole, label, address]) => link(address, label) ?? whole],
  [/\*\*(\S(?:[^\n]*?\S)?)\*\*/, ([, inner]) => h('strong', {}, spans(inner))],
  [/~~(\S(?:[^\n]*?\S)?)~~/, ([, inner]) => h('s', {}, spans(inner))],
  [/(?<![\w*])[*_](\S(?:[^\n]*?\S)?)[*_](?!\w)/, ([, inner]) => h('em', {}, spans(inner))],
];

function spans(text) {
  const found = marks
    .map(([pattern, make]) => ({ match: pattern.exec(text), make }))
    .filter(({ match }) => match)
    .sort((one, other) => one.match.index - other.match.index)[0];
  if (!found) return [text];
  const { match, make } = found;
  return [
    text.slice(0, match.index),
    make(match),
    ...spans(text.slice(match.index + match[0].length)),
  ];
}
