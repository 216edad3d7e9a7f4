// Lists and menus that float above the page, next to the control they belong to.

import { h, icon, uniqueId } from './dom.js';

/** Shows `box` by `anchor` on the top layer, below it or above, never outside the window. */
export function showBy(anchor, box, { fit = false, above = false } = {}) {
  if (!box.matches(':popover-open')) box.showPopover();
  const place = () => {
    const edge = anchor.getBoundingClientRect();
    const gap = 4;
    if (fit) box.style.width = `${Math.max(edge.width, 220)}px`;
    const room = { below: innerHeight - edge.bottom - 2 * gap, above: edge.top - 2 * gap };
    box.style.maxHeight = 'none';
    const wanted = Math.min(box.scrollHeight, 320);
    const up = above
      ? room.above >= Math.min(wanted, 120)
      : room.below < wanted && room.above > room.below;
    const height = Math.max(80, Math.min(320, up ? room.above : room.below));
    box.style.maxHeight = `${height}px`;
    const size = box.getBoundingClientRect();
    box.style.top = `${up ? edge.top - gap - size.height : edge.bottom + gap}px`;
    box.style.left = `${Math.max(gap, Math.min(edge.left, innerWidth - size.width - gap))}px`;
  };
  place();
  box.placeAgain = place;
  addEventListener('scroll', place, { capture: true, passive: true });
  addEventListener('resize', place);
  box.stopPlacing = () => {
    removeEventListener('scroll', place, { capture: true });
    removeEventListener('resize', place);
  };
}

export function hide(box) {
  box.stopPlacing?.();
  if (box.isConnected && box.matches(':popover-open')) box.hidePopover();
}

/** A button that opens a menu of `items` ({text, description, choose}); arrow keys move in it. */
export function menuButton({ label, symbol = 'more', items, props = {} }) {
  const id = uniqueId('menu');
  const list = h('div', {
    class: 'popup menu',
    role: 'menu',
    id,
    popover: 'manual',
    'aria-label': label,
  });
  const button = h(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-label': label,
      title: label,
      ...props,
    },
    icon(symbol),
  );
  const root = h('span', { class: 'menu-holder' }, button, list);

  const close = (focusButton) => {
    hide(list);
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside, true);
    if (focusButton) button.focus();
  };
  const outside = ({ target }) => {
    if (!root.contains(target)) close(false);
  };
  const open = () => {
    list.replaceChildren(
      ...items().map((item) =>
        h(
          'button',
          {
            type: 'button',
            role: 'menuitem',
            class: 'menu-item',
            tabindex: '-1',
            onclick: () => {
              close(true);
              item.choose();
            },
          },
          h('span', {}, item.text),
          item.description && h('span', { class: 'quiet' }, item.description),
        ),
      ),
    );
    button.setAttribute('aria-expanded', 'true');
    showBy(button, list);
    document.addEventListener('pointerdown', outside, true);
    list.firstElementChild?.focus();
  };
  button.addEventListener('click', () => (list.matches(':popover-open') ? close(true) : open()));
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (list.matches(':popover-open') && !root.contains(relatedTarget)) close(false);
  });
  list.addEventListener('keydown', (event) => {
    const all = [...list.children];
    const at = all.indexOf(document.activeElement);
    const moves = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at + all.length - 1) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    if (event.key in moves) {
      event.preventDefault();
      all[moves[event.key]]?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    } else if (event.key === 'Tab') {
      close(true);
    }
  });
  return root;
}
