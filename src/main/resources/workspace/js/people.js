// How people look on the page: a coloured round with their initials, their names in lists.

import { h, initials } from './dom.js';

const tints = 6;

export function avatar(person, size = '') {
  let sum = 0;
  for (const character of person.id) sum += character.codePointAt(0);
  return h(
    'span',
    { class: `avatar tint-${sum % tints} ${size}`, 'aria-hidden': 'true' },
    initials(person.real_name || person.name),
  );
}

export function botAvatar(size = '') {
  return h('img', { class: `avatar ${size}`, src: 'bot.svg', alt: '' });
}

/** The line that tells people apart in the switcher. */
export function personLine(person) {
  const name = person.real_name || person.name;
  const kind = person.deleted
    ? 'account deactivated'
    : person.stranger
      ? 'from another company'
      : person.title;
  return kind ? `${name} · ${kind}` : name;
}
