// On a phone the bar is one line; this button opens the rest of it: more steps, the log, colours.

import { h, icon } from './dom.js';

/** Opens and closes `bar`; Escape closes it from anywhere inside. */
export function barMenu(bar) {
  const button = h(
    'button',
    {
      type: 'button',
      class: 'icon-button bar-menu',
      'aria-expanded': 'false',
      'aria-label': 'More of the clock, the log and colours',
      title: 'More of the clock, the log and colours',
      onclick: () => show(!bar.classList.contains('bar-open')),
    },
    icon('menu'),
  );
  const show = (open) => {
    bar.classList.toggle('bar-open', open);
    button.setAttribute('aria-expanded', String(open));
  };
  bar.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !bar.classList.contains('bar-open')) return;
    show(false);
    if (button.getClientRects().length > 0) button.focus();
  });
  // The log takes the other half of a phone.
  bar.addEventListener('click', ({ target }) => target.closest('.log-toggle') && show(false));
  return button;
}
