// Block Kit blocks as elements. Limits are the server's business: what arrives here is drawn.

import { chart } from './charts.js';
import { h, icon, uniqueId } from './dom.js';
import { renderElement } from './elements.js';
import { plain, textElement } from './mrkdwn.js';
import { markdown, richText } from './richtext.js';
import { unknown } from './unknown.js';

/** All blocks of a message or view; `errors` maps a block_id to what is wrong with its input. */
export function renderBlocks(blocks, surface, errors = {}) {
  return (blocks ?? []).map((block) => renderBlock(block, surface, errors));
}

function renderBlock(block, surface, errors) {
  const render = Object.hasOwn(renderers, block.type) ? renderers[block.type] : null;
  const element = render ? render(block, surface, errors) : unknown(block.type);
  if (block.block_id) element.dataset.block = block.block_id;
  return element;
}

function section(block, surface) {
  const reader = surface.reader();
  const id = uniqueId('section');
  const body = h(
    'div',
    { class: 'section-body' },
    block.text && textElement(block.text, reader, 'div', { id }),
    block.fields &&
      h(
        'div',
        { class: 'fields' },
        block.fields.map((field) => textElement(field, reader)),
      ),
  );
  const accessory =
    block.accessory &&
    h(
      'div',
      { class: 'section-accessory' },
      block.accessory.type === 'image'
        ? picture(block.accessory, 'thumbnail')
        : renderElement(block, block.accessory, surface, accessoryName(block, id)),
    );
  return h('div', { class: 'block section' }, body, accessory);
}

/** A control beside a text is named by that text; a button by its own words. */
function accessoryName(block, id) {
  const named = ['button', 'workflow_button'].includes(block.accessory.type) || !block.text;
  if (named || block.accessory.type === 'overflow') return { label: 'More actions' };
  return { attributes: { 'aria-labelledby': id } };
}

function actions(block, surface) {
  return h(
    'div',
    { class: 'block actions' },
    block.elements.map((element) => renderElement(block, element, surface, { label: 'Choose' })),
  );
}

function context(block, surface) {
  return h(
    'div',
    { class: 'block context' },
    block.elements.map((element) =>
      element.type === 'image' ? picture(element, 'tiny') : textElement(element, surface.reader()),
    ),
  );
}

function input(block, surface, errors) {
  const { element } = block;
  const ids = {
    control: uniqueId('control'),
    label: uniqueId('label'),
    hint: uniqueId('hint'),
    error: uniqueId('error'),
  };
  const error = errors[block.block_id];
  const group = ['checkboxes', 'radio_buttons'].includes(element.type);
  const described = [block.hint && ids.hint, error && ids.error].filter(Boolean).join(' ');
  const attributes = {
    'aria-labelledby': group ? ids.label : null,
    'aria-describedby': described || null,
    'aria-invalid': error && !(group && element.type === 'checkboxes') ? 'true' : null,
    'aria-required': block.optional || element.type === 'checkboxes' ? null : 'true',
  };
  const words = [
    plain(block.label),
    block.optional && h('span', { class: 'quiet' }, ' (optional)'),
  ];
  return h(
    'div',
    { class: `block input${error ? ' input-wrong' : ''}` },
    group
      ? h('div', { class: 'label', id: ids.label, dir: 'auto' }, words)
      : h('label', { class: 'label', id: ids.label, for: ids.control, dir: 'auto' }, words),
    renderElement(block, element, surface, { id: ids.control, attributes }),
    block.hint &&
      textElement(block.hint, surface.reader(), 'p', { class: 'hint quiet', id: ids.hint }),
    error &&
      h('p', { class: 'error', id: ids.error, dir: 'auto' }, icon('warn'), h('span', {}, error)),
  );
}

function header(block) {
  return h(
    'div',
    {
      class: `block header-block header-${block.level ?? 1}`,
      role: 'heading',
      'aria-level': (block.level ?? 1) + 2,
      dir: 'auto',
    },
    plain(block.text),
  );
}

function image(block) {
  return h(
    'figure',
    { class: 'block image-block' },
    block.title && h('figcaption', { class: 'quiet' }, plain(block.title)),
    picture(block, 'full'),
  );
}

/** Pictures elsewhere are not fetched: the page makes no request beyond its own server. */
function picture(element, size) {
  const address = element.image_url ?? '';
  const own = address.startsWith('data:image/') || address.startsWith(`${location.origin}/`);
  if (own)
    return h('img', { class: `picture picture-${size}`, src: address, alt: element.alt_text });
  return h(
    'span',
    {
      class: `picture picture-${size} picture-absent`,
      role: 'img',
      'aria-label': element.alt_text,
    },
    element.alt_text,
  );
}

function table(block, surface) {
  const [head = [], ...rest] = block.rows ?? [];
  const settings = block.column_settings ?? [];
  const cell = (tag) => (content, at) =>
    h(
      tag,
      {
        scope: tag === 'th' ? 'col' : null,
        class: `align-${settings[at]?.align ?? 'left'}`,
        dir: 'auto',
      },
      content.type === 'rich_text'
        ? richText(content, surface.reader())
        : String(content.text ?? content.value ?? ''),
    );
  return h(
    'div',
    {
      class: 'block table-block',
      role: 'region',
      tabindex: '0',
      'aria-label': block.caption ?? 'Table',
    },
    h(
      'table',
      {},
      block.caption && h('caption', {}, block.caption),
      h('thead', {}, h('tr', {}, head.map(cell('th')))),
      h(
        'tbody',
        {},
        rest.map((row) => h('tr', {}, row.map(cell('td')))),
      ),
    ),
  );
}

function alert(block, surface) {
  const level = ['info', 'warning', 'error', 'success'].includes(block.level)
    ? block.level
    : 'default';
  const symbols = { warning: 'warn', error: 'warn', success: 'check' };
  return h(
    'div',
    { class: `block alert alert-${level}`, role: 'note' },
    icon(symbols[level] ?? 'info'),
    textElement(block.text, surface.reader()),
  );
}

function container(block, surface, errors) {
  return h(
    'div',
    { class: 'block container-block' },
    block.title && h('div', { class: 'container-title' }, plain(block.title)),
    block.subtitle && h('div', { class: 'quiet' }, plain(block.subtitle)),
    renderBlocks(block.child_blocks, surface, errors),
  );
}

const renderers = {
  section,
  actions,
  context,
  input,
  header,
  image,
  table,
  data_table: table,
  data_visualization: chart,
  alert,
  container,
  divider: () => h('hr', { class: 'block divider' }),
  rich_text: (block, surface) => h('div', { class: 'block' }, richText(block, surface.reader())),
  markdown: (block) => h('div', { class: 'block markdown', dir: 'auto' }, markdown(block.text)),
};
