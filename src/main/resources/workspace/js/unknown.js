// What the page cannot draw is shown as such, never left out.

import { h } from './dom.js';

export function unknown(type, what = 'block') {
  return h(
    'div',
    { class: 'unknown' },
    `This page cannot show the ${what} “${type ?? 'without a type'}”.`,
  );
}
