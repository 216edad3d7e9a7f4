// Dates and times as a person in a zone reads them. Instants are Date objects, zones IANA names.

const formats = new Map();

function format(zone, options, locale = 'en-GB') {
  const key = `${locale}|${zone}|${JSON.stringify(options)}`;
  if (!formats.has(key)) formats.set(key, newFormat(zone, options, locale));
  return formats.get(key);
}

function newFormat(zone, options, locale) {
  try {
    return new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  } catch {
    return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
  }
}

/** The instant of a Slack message timestamp, "seconds.microseconds". */
export function instantOf(ts) {
  return new Date(Math.floor(Number(ts) * 1000));
}

export function clockTime(instant, zone, locale) {
  return format(zone, { hour: 'numeric', minute: '2-digit' }, locale).format(instant);
}

export function dayAndTime(instant, zone) {
  return format(zone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant);
}

export function fullDate(instant, zone) {
  return format(zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    instant,
  );
}

/** "Mon 2 March 2026", where there is little room. */
export function longDate(instant, zone) {
  return format(zone, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' })
    .format(instant)
    .replace(',', '');
}

/** "Mon 2 Mar", on a phone. */
export function shortDate(instant, zone) {
  return format(zone, { weekday: 'short', day: 'numeric', month: 'short' })
    .format(instant)
    .replace(',', '');
}

/** "09:00" beside a clock of another zone, "Tue 09:00" when there it is another day. */
export function timeBeside(instant, zone, other) {
  const weekday = dayKey(instant, zone) === dayKey(instant, other) ? {} : { weekday: 'short' };
  return format(zone, { ...weekday, hour: '2-digit', minute: '2-digit' })
    .format(instant)
    .replace(',', '');
}

/** The calendar day in that zone, "2026-03-09": equal for two instants of one day. */
export function dayKey(instant, zone) {
  const { year, month, day } = parts(instant, zone);
  return `${year}-${month}-${day}`;
}

function parts(instant, zone) {
  const found = format(zone, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  return Object.fromEntries(found.map(({ type, value }) => [type, value]));
}

/** "Today", "Yesterday" or the date, seen from `now`. */
export function dayName(instant, now, zone) {
  const relative = relativeDay(instant, now, zone);
  return relative ? relative[0].toUpperCase() + relative.slice(1) : fullDate(instant, zone);
}

function relativeDay(instant, now, zone) {
  const days = Math.round((startOfDay(instant, zone) - startOfDay(now, zone)) / 86_400_000);
  return { '-1': 'yesterday', 0: 'today', 1: 'tomorrow' }[days];
}

function startOfDay(instant, zone) {
  return Date.parse(`${dayKey(instant, zone)}T00:00:00Z`);
}

/** "2026-03-09T14:30" as the wall clock of that zone shows it, for a datetime-local input. */
export function wallClock(instant, zone) {
  const { year, month, day, hour, minute } = parts(instant, zone);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/**
 * The instant at which that zone's wall clock shows "2026-03-09T14:30". Of two (the clock goes back)
 * the earlier; of none (it goes forward) as much later as the clock jumps.
 */
export function fromWallClock(local, zone) {
  const wanted = Date.parse(`${local}:00Z`);
  if (Number.isNaN(wanted)) return null;
  const day = 86_400_000;
  const [before, after] = [wanted - day, wanted + day].map((near) => wanted - offset(near, zone));
  const shows = (time) => wallClock(new Date(time), zone) === local;
  return new Date(!shows(before) && shows(after) ? after : before);
}

function offset(time, zone) {
  return Date.parse(`${wallClock(new Date(time), zone)}:00Z`) - Math.floor(time / 60_000) * 60_000;
}

/** "Lisbon" of "Europe/Lisbon". */
export function placeOf(zone) {
  return (zone ?? 'UTC').split('/').pop().replaceAll('_', ' ');
}

function ordinal(day) {
  const tens = day % 100;
  if (tens >= 11 && tens <= 13) return `${day}th`;
  return `${day}${{ 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th'}`;
}

function ago(instant, now) {
  const seconds = Math.round((instant - now) / 1000);
  const units = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ];
  const words = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
  for (const [unit, size] of units) {
    if (Math.abs(seconds) >= size) return words.format(Math.round(seconds / size), unit);
  }
  return 'just now';
}

/** Fills Slack's date tokens ({date_short}, {time} …); null when a token is unknown. */
export function fillDateTokens(pattern, instant, now, zone, locale) {
  const show = (options) => format(zone, options, locale).format(instant);
  const day = ordinal(Number(format(zone, { day: 'numeric' }, 'en-GB').format(instant)));
  const long = { month: 'long' };
  const dates = {
    date_num: dayKey(instant, zone),
    date: `${show(long)} ${day}, ${show({ year: 'numeric' })}`,
    date_long: `${show({ weekday: 'long' })}, ${show(long)} ${day}, ${show({ year: 'numeric' })}`,
    date_short: show({ day: 'numeric', month: 'short', year: 'numeric' }),
    time: show({ hour: 'numeric', minute: '2-digit' }),
    time_secs: show({ hour: 'numeric', minute: '2-digit', second: '2-digit' }),
    ago: ago(instant, now),
  };
  const near = relativeDay(instant, now, zone);
  dates.date_pretty = near ?? dates.date;
  dates.date_long_pretty = near ?? dates.date_long;
  dates.date_short_pretty = near ?? dates.date_short;
  dates.day_divider_pretty = near ?? `${show({ weekday: 'long' })}, ${show(long)} ${day}`;
  let known = true;
  const text = pattern.replace(/\{([a-z_]+)\}/g, (token, name) => {
    if (!(name in dates)) known = false;
    return dates[name] ?? token;
  });
  return known ? text : null;
}
