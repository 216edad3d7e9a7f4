// Small helpers to build and update the page's elements.

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Builds an element; props that are functions become listeners, others attributes. */
export function h(tag, props, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value);
    else if (name === 'value') element.value = value;
    else if (name === 'checked') element.checked = value;
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

export function append(parent, children) {
  for (const child of children.flat(Infinity)) {
    if (child === undefined || child === null || child === false) continue;
    parent.append(child);
  }
  return parent;
}

const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4 4-4',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  back: 'M10 3L5 8l5 5',
  send: 'M2 8l12-5-5 12-2-5z',
  bolt: 'M9 1L3 9h4l-1 6 6-8H8z',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  check: 'M3 8.5l3 3 7-7',
  clock: 'M8 1.5a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM8 4.5V8l2.5 1.5',
  log: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  light:
    'M8 5a3 3 0 110 6 3 3 0 010-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1',
  dark: 'M13 9.5A5.5 5.5 0 016.5 3 5.5 5.5 0 1013 9.5z',
  auto: 'M8 2a6 6 0 110 12A6 6 0 018 2zM8 2v12M8 5h4.5M8 8h6M8 11h4.5',
  lock: 'M4 7h8v6H4zM5.5 7V5a2.5 2.5 0 015 0v2',
  warn: 'M8 2l6.5 11.5h-13zM8 6.5V10M8 11.8v.2',
  info: 'M8 1.5a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM8 7v4M8 4.8v.2',
};

/** A line drawing, always decorative: the words stand beside it or in a label. */
export function icon(name) {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', paths[name] ?? '');
  svg.append(path);
  return svg;
}

let lastId = 0;

/** An id no other element of the page has. */
export function uniqueId(prefix) {
  lastId += 1;
  return `${prefix}-${lastId}`;
}

/** Makes `wanted` the children of `parent`, without touching those that already stand right. */
export function reconcile(parent, wanted) {
  const keep = new Set(wanted);
  for (const child of [...parent.children]) if (!keep.has(child)) child.remove();
  let place = parent.firstElementChild;
  for (const node of wanted) {
    if (node === place) place = place.nextElementSibling;
    else parent.insertBefore(node, place);
  }
}

/** Runs `rebuild`, then returns the focus and the caret to the control with the same data-focus. */
export function keepingFocus(root, rebuild, fallback) {
  const before = document.activeElement;
  const inside = before && root.contains(before);
  const key = inside ? before.closest('[data-focus]')?.dataset.focus : undefined;
  const caret = inside && 'selectionStart' in before ? readCaret(before) : undefined;
  rebuild();
  if (!inside || root.contains(document.activeElement)) return;
  const again = key && root.querySelector(`[data-focus="${CSS.escape(key)}"]`);
  if (again) {
    again.focus({ preventScroll: true });
    if (caret && 'setSelectionRange' in again) placeCaret(again, caret);
  } else fallback?.();
}

function readCaret(input) {
  try {
    return input.selectionStart === null ? undefined : [input.selectionStart, input.selectionEnd];
  } catch {
    return undefined;
  }
}

function placeCaret(input, [start, end]) {
  try {
    input.setSelectionRange(start, end);
  } catch {
    // Number and date inputs have no caret to place.
  }
}

/** Tells people who use a screen reader, without moving their focus. */
export function announce(text) {
  const region = document.getElementById('announcements');
  const line = h('p', {}, text);
  region.append(line);
  setTimeout(() => line.remove(), 8000);
}

export const tabbable =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), ' +
  'textarea:not([disabled]), [tabindex="0"]';

/** The controls the Tab key reaches inside `root`, in order. */
export function tabStops(root) {
  return [...root.querySelectorAll(tabbable)].filter(
    (element) =>
      element.tabIndex >= 0 && element.getClientRects().length > 0 && !element.closest('[inert]'),
  );
}

export function initials(name) {
  const words = name.trim().split(/\s+/u);
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...words[words.length - 1]][0] ?? '') : '';
  return (first + last).toLocaleUpperCase('en');
}
