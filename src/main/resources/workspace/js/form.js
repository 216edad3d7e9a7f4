// What a person has typed or chosen in one view or message, in the form Slack reports it.

/** Element type → the property that holds its value, and whether it is a list. */
const holds = {
  plain_text_input: ['value'],
  number_input: ['value'],
  email_text_input: ['value'],
  url_text_input: ['value'],
  rich_text_input: ['rich_text_value'],
  static_select: ['selected_option'],
  external_select: ['selected_option'],
  users_select: ['selected_user'],
  conversations_select: ['selected_conversation'],
  channels_select: ['selected_channel'],
  multi_static_select: ['selected_options', true],
  multi_external_select: ['selected_options', true],
  multi_users_select: ['selected_users', true],
  multi_conversations_select: ['selected_conversations', true],
  multi_channels_select: ['selected_channels', true],
  checkboxes: ['selected_options', true],
  radio_buttons: ['selected_option'],
  datepicker: ['selected_date'],
  timepicker: ['selected_time'],
  datetimepicker: ['selected_date_time'],
};

const initials = {
  value: 'initial_value',
  rich_text_value: 'initial_value',
  selected_option: 'initial_option',
  selected_options: 'initial_options',
  selected_user: 'initial_user',
  selected_users: 'initial_users',
  selected_conversation: 'initial_conversation',
  selected_conversations: 'initial_conversations',
  selected_channel: 'initial_channel',
  selected_channels: 'initial_channels',
  selected_date: 'initial_date',
  selected_time: 'initial_time',
  selected_date_time: 'initial_date_time',
};

export function isStateful(element) {
  return Object.hasOwn(holds, element?.type ?? '');
}

/** Every element of a view or message that holds a value, with its block, in order. */
export function statefulElements(blocks) {
  const found = [];
  for (const block of blocks ?? []) {
    const inside = [
      block.element,
      block.accessory,
      ...(block.type === 'actions' ? block.elements : []),
    ];
    for (const element of inside) if (isStateful(element)) found.push({ block, element });
    if (block.type === 'container') found.push(...statefulElements(block.child_blocks));
  }
  return found;
}

export class Form {
  #touched = new Map();

  /** The value now: as the person left it, or as the view set it. Lists are never null. */
  get(block, element) {
    const [property, list] = holds[element.type];
    const key = keyOf(block, element);
    if (this.#touched.has(key)) return this.#touched.get(key).value;
    return element[initials[property]] ?? (list ? [] : null);
  }

  set(block, element, value) {
    this.#touched.set(keyOf(block, element), { type: element.type, value });
  }

  /**
   * Forgets what belongs to elements that are gone. Slack keeps typed input across an update only
   * where block_id and action_id are unchanged (docs.slack.dev/surfaces/modals).
   */
  keepOnly(blocks) {
    const here = new Map(
      statefulElements(blocks).map(({ block, element }) => [keyOf(block, element), element.type]),
    );
    for (const [key, { type }] of this.#touched) {
      if (here.get(key) !== type) this.#touched.delete(key);
    }
  }

  /** What `actions[0]` or `state.values` says of one element. */
  payload(block, element) {
    if (!isStateful(element)) return { type: element.type };
    const [property] = holds[element.type];
    const payload = { type: element.type, [property]: this.get(block, element) };
    if (element.type === 'timepicker' && element.timezone) payload.timezone = element.timezone;
    return payload;
  }

  /** `state.values` of a view: block_id → action_id → value. */
  values(blocks) {
    const values = {};
    for (const { block, element } of statefulElements(blocks)) {
      (values[block.block_id] ??= {})[element.action_id] = this.payload(block, element);
    }
    return values;
  }
}

function keyOf(block, element) {
  return JSON.stringify([block.block_id, element.action_id]);
}
