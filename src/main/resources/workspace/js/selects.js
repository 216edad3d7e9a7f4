// Slack's select elements: where their options come from, and what choosing one reports.

import { plain } from './mrkdwn.js';
import { Picker } from './picker.js';

const asText = (text) => plain({ emoji: true, ...text });

const toOption = (option) => ({
  key: `option:${option.value}`,
  text: asText(option.text),
  description: option.description && asText(option.description),
  value: option,
});

const matches = (query) => {
  const wanted = query.trim().toLocaleLowerCase('en');
  return ({ text, description }) =>
    `${text} ${description ?? ''}`.toLocaleLowerCase('en').includes(wanted);
};

const filtered = (groups, query) =>
  groups
    .map((group) => ({ ...group, options: group.options.filter(matches(query)) }))
    .filter((group) => group.options.length > 0);

const grouped = ({ options, option_groups: groups }) =>
  groups
    ? groups.map((group) => ({ label: asText(group.label), options: group.options.map(toOption) }))
    : [{ options: (options ?? []).map(toOption) }];

const people = (surface) => [
  {
    options: surface.store.people
      .filter((person) => !person.deleted)
      .map((person) => ({
        key: person.id,
        text: person.real_name || person.name,
        description: person.title,
        value: person.id,
      })),
  },
];

const conversations = (surface, element) => {
  const kinds = element.filter?.include ?? ['public', 'im'];
  const channels =
    kinds.includes('public') || element.type.includes('channels')
      ? surface.store.channelsOf(surface.user)
      : [];
  const own = surface.store.person(surface.user);
  const direct =
    kinds.includes('im') &&
    !element.filter?.exclude_bot_users &&
    !element.type.includes('channels');
  return [
    {
      options: [
        ...channels.map((channel) => ({
          key: channel.id,
          text: `#${channel.name}`,
          value: channel.id,
        })),
        ...(direct
          ? [{ key: own.dm, text: surface.store.nameOf(surface.store.state.bot.id), value: own.dm }]
          : []),
      ],
    },
  ];
};

const external = async (surface, block, element, query) => {
  const answer = await surface.suggest(block, element, query);
  return answer.error ? [] : grouped(answer);
};

/** Renders any of the select elements, single or multi. */
export function select(block, element, surface, { attributes, optional, changed }) {
  const multiple = element.type.startsWith('multi_');
  const kind = element.type.replace('multi_', '');
  const sources = {
    static_select: (query) => filtered(grouped(element), query),
    users_select: (query) => filtered(people(surface), query),
    conversations_select: (query) => filtered(conversations(surface, element), query),
    channels_select: (query) => filtered(conversations(surface, element), query),
    external_select: (query) => external(surface, block, element, query),
  };
  const known = (value) => {
    if (typeof value !== 'string') return toOption(value);
    const all = kind === 'users_select' ? people(surface) : conversations(surface, element);
    return (
      all[0].options.find((option) => option.key === value) ?? {
        key: value,
        text: surface.store.nameOf(value) ?? value,
        value,
      }
    );
  };
  const current = () => {
    const value = surface.form.get(block, element);
    return (multiple ? value : [value]).filter((one) => one !== null).map(known);
  };
  const remote = kind === 'external_select';
  const few = kind === 'static_select' && (element.options?.length ?? 99) <= 8;
  const picker = new Picker({
    source: sources[kind],
    selected: current(),
    multiple,
    placeholder: element.placeholder && asText(element.placeholder),
    clearable: optional,
    max: element.max_selected_items,
    minQuery: remote ? (element.min_query_length ?? 3) : 0,
    delay: remote ? 250 : 0,
    attributes: { ...attributes, inputmode: few ? 'none' : null },
    onChange: (options) => {
      const before = surface.form.get(block, element);
      const values = options.map((option) => option.value);
      surface.form.set(block, element, multiple ? values : (values[0] ?? null));
      changed(() => {
        surface.form.set(block, element, before);
        picker.reset(current());
      });
    },
  });
  return picker.root;
}
