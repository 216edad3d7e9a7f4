// Block Kit's interactive elements. A change or a press goes to the bot through the surface.

import { h, uniqueId } from './dom.js';
import { insideSlack, openInside } from './deeplinks.js';
import { choices, dateInput, textInput } from './inputs.js';
import { link, plain } from './mrkdwn.js';
import { menuButton } from './popup.js';
import { select } from './selects.js';
import { unknown } from './unknown.js';

function button(block, element, surface, { attributes }) {
  const look = ['primary', 'danger'].includes(element.style) ? ` button-${element.style}` : '';
  const words = plain(element.text);
  const props = {
    class: `button${look}`,
    'data-focus': attributes['data-focus'],
    'data-action': element.action_id,
    'aria-label': element.accessibility_label,
    onclick: (event) => press(event.currentTarget),
  };
  const press = (control) =>
    surface.act(
      block,
      element,
      { type: 'button', text: element.text, value: element.value },
      { control },
    );
  const inside = element.url && insideSlack(element.url);
  if (inside)
    props.onclick = (event) => {
      press(event.currentTarget);
      openInside(inside, surface.column, surface.store);
    };
  const anchor = element.url && !inside && link(element.url, words);
  if (!anchor) return h('button', { type: 'button', ...props }, words);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'string') anchor.setAttribute(name, value);
  }
  anchor.addEventListener('click', props.onclick);
  return anchor;
}

function overflow(block, element, surface, { attributes }) {
  const holder = menuButton({
    label: attributes['aria-label'] ?? 'More actions',
    props: { 'data-focus': attributes['data-focus'], 'data-action': element.action_id },
    items: () =>
      element.options.map((option) => ({
        text: plain(option.text),
        description: option.description && plain(option.description),
        choose: () => {
          if (option.url && link(option.url, '')) open(option.url, '_blank', 'noopener');
          surface.act(
            block,
            element,
            { type: 'overflow', selected_option: option },
            {
              control: holder.firstElementChild,
            },
          );
        },
      })),
  });
  return holder;
}

const renderers = {
  button,
  overflow,
  workflow_button: button,
  plain_text_input: textInput,
  email_text_input: textInput,
  url_text_input: textInput,
  number_input: textInput,
  rich_text_input: textInput,
  datepicker: dateInput,
  timepicker: dateInput,
  datetimepicker: dateInput,
  checkboxes: choices,
  radio_buttons: choices,
};

for (const kind of ['static', 'external', 'users', 'conversations', 'channels']) {
  renderers[`${kind}_select`] = select;
  renderers[`multi_${kind}_select`] = select;
}

/** `naming` names the control for people who cannot see it: an id for a label, or a label. */
export function renderElement(block, element, surface, naming = {}) {
  const render = Object.hasOwn(renderers, element.type) ? renderers[element.type] : null;
  if (!render) return unknown(element.type, 'element');
  const attributes = {
    id: naming.id ?? uniqueId('control'),
    'data-focus': `${block.block_id}/${element.action_id}`,
    'data-autofocus': element.focus_on_load ? 'true' : null,
    ...naming.attributes,
  };
  if (!attributes['aria-labelledby'] && !naming.id) {
    attributes['aria-label'] = element.placeholder
      ? plain(element.placeholder)
      : (naming.label ?? null);
  }
  const reports = block.type !== 'input' || block.dispatch_action;
  const changed = (undo) => {
    if (!reports) return;
    surface.act(block, element, surface.form.payload(block, element), { undo });
  };
  return render(block, element, surface, {
    attributes,
    changed,
    optional: block.type === 'input' && block.optional,
  });
}
