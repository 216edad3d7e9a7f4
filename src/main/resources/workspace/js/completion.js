// What the composer can complete at the caret: commands, their subcommands, people.

/** `{from, to, options: [{insert, label, description}]}` for the text up to the caret, or null. */
export function completionAt(text, caret, { commands, people }) {
  const before = text.slice(0, caret);
  const at = /(?:^|\s)@([^\s@]*)$/u.exec(before);
  if (at) return forPeople(at[1], caret, people);
  const words = /^(\/\S*)(?:(\s+)(.*))?$/su.exec(before);
  if (!words) return null;
  const [, command, space, rest] = words;
  return space === undefined
    ? forCommands(command, commands)
    : forSubcommands(command, rest, caret, commands);
}

function forCommands(typed, commands) {
  const options = commands
    .filter(({ command }) => command.startsWith(typed.toLowerCase()))
    .map(({ command, description, usage_hint: hint }) => ({
      insert: `${command} `,
      label: command,
      hint: hint ?? '',
      description,
    }));
  return found(0, typed.length, options);
}

function forSubcommands(name, rest, caret, commands) {
  const command = commands.find((one) => one.command === name.toLowerCase());
  const wanted = rest.toLowerCase();
  const options = (command?.subcommands ?? [])
    .map((usage) => ({ usage, words: usage.split(/\s+(?=[<[@])/u)[0] }))
    .filter(({ words, usage }) => !/^[<[]/.test(usage) && words.toLowerCase().startsWith(wanted))
    .filter(({ words }, at, all) => all.findIndex((other) => other.words === words) === at)
    .map(({ usage, words }) => ({
      insert: usage === words ? words : `${words.replace(/@\w*$/u, '').trimEnd()} `,
      label: words,
      hint: usage.slice(words.length).trim(),
    }));
  const exact = options.length === 1 && options[0].insert.trimEnd() === wanted.trimEnd();
  return exact ? null : found(caret - rest.length, caret, options);
}

function forPeople(typed, caret, people) {
  const wanted = typed.toLocaleLowerCase('en');
  const options = people
    .filter((person) => !person.deleted)
    .filter(({ name, real_name: full }) =>
      [name, ...(full ?? '').split(/\s+/u)].some((word) =>
        word?.toLocaleLowerCase('en').startsWith(wanted),
      ),
    )
    .map((person) => ({
      insert: `@${person.name} `,
      label: person.real_name || person.name,
      hint: `@${person.name}`,
      description: person.title,
    }));
  return found(caret - typed.length - 1, caret, options);
}

function found(from, to, options) {
  return options.length > 0 ? { from, to, options: options.slice(0, 20) } : null;
}
