// Elements a person types into, and the choices shown all at once.

import { append, h, uniqueId } from './dom.js';
import { plain, textElement } from './mrkdwn.js';
import { fromWallClock, wallClock } from './times.js';

const kinds = {
  plain_text_input: { type: 'text' },
  email_text_input: { type: 'email', inputmode: 'email' },
  url_text_input: { type: 'url', inputmode: 'url' },
  number_input: { type: 'text', inputmode: 'decimal' },
};

const countCharacters = (text) => [...text].length;

/** Text, number, e-mail and address inputs. `changed` is called as dispatch_action asks. */
export function textInput(block, element, surface, { attributes, changed }) {
  const many = element.multiline || element.type === 'rich_text_input';
  const shared = {
    ...attributes,
    class: 'text-input',
    placeholder: element.placeholder && plain(element.placeholder),
    dir: 'auto',
    autocomplete: 'off',
  };
  const input = many
    ? h('textarea', { ...shared, rows: '4' })
    : h('input', { ...shared, ...kinds[element.type] });
  input.value = shown(surface.form.get(block, element));
  const counter = element.max_length && h('p', { class: 'counter quiet' });
  const count = () => {
    if (!counter) return;
    const left = element.max_length - countCharacters(input.value);
    counter.hidden = left > Math.max(20, element.max_length / 10);
    counter.textContent = left >= 0 ? `${left} characters left` : `${-left} characters too many`;
    counter.classList.toggle('counter-over', left < 0);
  };
  const triggers = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  let timer;
  input.addEventListener('input', () => {
    surface.form.set(block, element, stored(element, input.value));
    count();
    if (!triggers.includes('on_character_entered')) return;
    clearTimeout(timer);
    timer = setTimeout(changed, 300);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
    if (!block.dispatch_action || !triggers.includes('on_enter_pressed')) return;
    if (many && event.shiftKey) return;
    event.preventDefault();
    clearTimeout(timer);
    changed();
  });
  count();
  return counter ? h('div', {}, input, counter) : input;
}

function shown(value) {
  if (value === null || typeof value === 'string') return value ?? '';
  const words = (parts) => (parts ?? []).map((part) => part.text ?? words(part.elements)).join('');
  return words(value.elements);
}

function stored(element, text) {
  if (text === '') return null;
  if (element.type !== 'rich_text_input') return text;
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
  };
}

/** Dates and times. A datetimepicker is read on the wall clock of the person's zone. */
export function dateInput(block, element, surface, { attributes, changed }) {
  const zone = surface.reader().zone;
  const codecs = {
    datepicker: { type: 'date', read: (text) => text || null, write: (value) => value ?? '' },
    timepicker: { type: 'time', read: (text) => text || null, write: (value) => value ?? '' },
    datetimepicker: {
      type: 'datetime-local',
      read: (text) => (text ? Math.floor(fromWallClock(text, zone) / 1000) : null),
      write: (value) => (value === null ? '' : wallClock(new Date(value * 1000), zone)),
    },
  };
  const { type, read, write } = codecs[element.type];
  const input = h('input', { ...attributes, type, class: 'text-input date-input' });
  input.value = write(surface.form.get(block, element));
  let timer;
  input.addEventListener('change', () => {
    const before = surface.form.get(block, element);
    const now = read(input.value);
    if (now === before) return;
    surface.form.set(block, element, now);
    clearTimeout(timer);
    timer = setTimeout(
      () =>
        changed(() => {
          surface.form.set(block, element, before);
          input.value = write(before);
        }),
      400,
    );
  });
  return input;
}

/** Checkboxes and radio buttons, as one group under the block's label. */
export function choices(block, element, surface, { attributes, changed }) {
  const several = element.type === 'checkboxes';
  const { id, ...naming } = attributes;
  const name = uniqueId('choice');
  const group = h('div', {
    ...naming,
    id,
    class: 'choices',
    role: several ? 'group' : 'radiogroup',
  });
  if (several) group.removeAttribute('aria-required');
  const isChosen = (option) => {
    const value = surface.form.get(block, element);
    return several
      ? value.some((one) => one.value === option.value)
      : value?.value === option.value;
  };
  const boxes = element.options.map((option) => {
    const box = h('input', {
      type: several ? 'checkbox' : 'radio',
      name,
      value: option.value,
      checked: isChosen(option),
      'data-focus': `${attributes['data-focus']}/${option.value}`,
    });
    box.addEventListener('change', () => {
      const before = surface.form.get(block, element);
      const chosen = element.options.filter((one, at) => boxes[at].checked);
      surface.form.set(block, element, several ? chosen : (chosen[0] ?? null));
      changed(() => {
        surface.form.set(block, element, before);
        element.options.forEach((one, at) => {
          boxes[at].checked = isChosen(one);
        });
      });
    });
    return box;
  });
  group.removeAttribute('data-focus');
  return append(
    group,
    element.options.map((option, at) =>
      h(
        'label',
        { class: 'choice' },
        boxes[at],
        h(
          'span',
          {},
          textElement(option.text, surface.reader(), 'span'),
          option.description &&
            textElement(option.description, surface.reader(), 'span', {
              class: 'quiet choice-more',
            }),
        ),
      ),
    ),
  );
}
