package mentorbot.texts;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words for one language. Arguments are given by name, as a map or as {@code "name", value,
 * "name", value}; allowed are text, numbers, booleans and enums (for {@code select}), days of the
 * week, times, dates, moments in a zone and, in {@link #mrkdwn} only, {@link Markup}. Dates are
 * written in one style everywhere, with weekday and year. Text that runs right to left is isolated,
 * otherwise inserted exactly. A text that asks for {@code {you_x}}, or {@code {You_x}} where a
 * sentence begins, has the reader counted in among the people of {@code x}. An unknown key or a
 * missing argument throws {@link IllegalArgumentException}.
 */
public final class Words {
  /** A text that counts its reader in asks for {@code {you_x}} where {@code x} are the others. */
  private static final String YOU = "you_";

  private static final String AT_THE_START = "You_";

  /** The keys of what the reader is called then: the only ones that this package asks for. */
  static final String READER = "slack.you";

  static final String READER_FIRST = "slack.youFirst";

  private final Locale locale;
  private final List<Catalogue> catalogues;
  private final Dates dates;

  Words(Locale locale, List<Catalogue> catalogues) {
    this.locale = locale;
    this.catalogues = List.copyOf(catalogues);
    this.dates = new Dates(locale);
  }

  public Locale locale() {
    return locale;
  }

  /** For {@code plain_text} places: arguments are not escaped. */
  public String say(String key, Object... namesAndValues) {
    return say(key, paired(key, namesAndValues));
  }

  /** For {@code plain_text} places: arguments are not escaped. */
  public String say(String key, Map<String, ?> arguments) {
    return said(key, arguments, false);
  }

  /** For mrkdwn places and a message's {@code text}: every text argument is escaped. */
  public String mrkdwn(String key, Object... namesAndValues) {
    return mrkdwn(key, paired(key, namesAndValues));
  }

  /** For mrkdwn places and a message's {@code text}: every text argument is escaped. */
  public String mrkdwn(String key, Map<String, ?> arguments) {
    return said(key, arguments, true);
  }

  private String said(String key, Map<String, ?> arguments, boolean mrkdwn) {
    var message = message(key);
    var prepared = prepared(key, arguments, mrkdwn);
    for (var argument : message.arguments()) {
      if (argument.startsWith(YOU) || argument.startsWith(AT_THE_START)) {
        countIn(argument, arguments, prepared);
      }
    }
    return message.with(prepared);
  }

  /** "You, a and b" for the people of the argument behind the sign; "you and a" where it is one. */
  private void countIn(String argument, Map<String, ?> arguments, Map<String, Object> prepared) {
    var name = argument.substring(YOU.length());
    var people = arguments.get(name);
    if (people != null) {
      var all = new ArrayList<String>();
      all.add(say(argument.startsWith(YOU) ? READER : READER_FIRST));
      all.addAll(
          people instanceof Markup markup
              ? markup.items()
              : List.of(String.valueOf(prepared.get(name))));
      prepared.put(argument, dates.list(all));
    }
  }

  /**
   * Says the text {@code prefix.name}, where the name is chosen by data, such as an enum's. All
   * texts with the prefix count as used.
   */
  public String sayOneOf(String prefix, String name, Object... namesAndValues) {
    return say(prefix + "." + name, namesAndValues);
  }

  /** {@link #sayOneOf} for mrkdwn places. */
  public String mrkdwnOneOf(String prefix, String name, Object... namesAndValues) {
    return mrkdwn(prefix + "." + name, namesAndValues);
  }

  /** With year: "Wed, 2 Dec 2026". */
  public String date(LocalDate date) {
    return dates.date(date);
  }

  /** Without a weekday, for papers that are kept: "2 December 2026". */
  public String longDate(LocalDate date) {
    return dates.longDate(date);
  }

  /** "Wed, 2 Dec 2026, 14:30" as the clocks in {@code zone} show it. */
  public String dateTime(Instant moment, ZoneId zone) {
    return dates.dateTime(moment, zone);
  }

  /** "14:30", or "2:30 pm" where people write it so. */
  public String time(LocalTime time) {
    return dates.time(time);
  }

  public String weekday(DayOfWeek day) {
    return dates.weekday(day);
  }

  /** "a, b and c" in this language's manner. */
  public String list(Collection<? extends CharSequence> items) {
    return dates.list(items.stream().map(item -> Bidi.isolate(item.toString())).toList());
  }

  /** {@link #list} for mentions and other safe pieces. */
  public Markup markupList(Collection<Markup> items) {
    var texts = items.stream().map(Markup::text).toList();
    return new Markup(dates.list(texts), texts);
  }

  private Message message(String key) {
    for (Catalogue catalogue : catalogues) {
      Message message = catalogue.find(key);
      if (message != null) {
        return message;
      }
    }
    throw new IllegalArgumentException("there is no text '" + key + "'");
  }

  private static Map<String, Object> paired(String key, Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("text '" + key + "': an argument name has no value");
    }
    Map<String, Object> arguments = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (!(namesAndValues[i] instanceof String name)) {
        throw new IllegalArgumentException(
            "text '" + key + "': argument name expected at position " + (i + 1));
      }
      arguments.put(name, namesAndValues[i + 1]);
    }
    return arguments;
  }

  private Map<String, Object> prepared(String key, Map<String, ?> arguments, boolean mrkdwn) {
    Map<String, Object> prepared = new HashMap<>();
    arguments.forEach((name, value) -> prepared.put(name, prepared(key, name, value, mrkdwn)));
    return prepared;
  }

  private Object prepared(String key, String name, Object value, boolean mrkdwn) {
    if (value instanceof Markup markup && mrkdwn) {
      return markup.text();
    }
    if (value instanceof CharSequence text) {
      return Bidi.isolate(mrkdwn ? Markup.escape(text) : text.toString());
    }
    if (value instanceof Number) {
      return value;
    }
    if (value instanceof LocalDate date) {
      return date(date);
    }
    if (value instanceof ZonedDateTime moment) {
      return dateTime(moment.toInstant(), moment.getZone());
    }
    if (value instanceof LocalTime time) {
      return time(time);
    }
    if (value instanceof DayOfWeek day) {
      return weekday(day);
    }
    if (value instanceof Boolean || value instanceof Enum<?>) {
      return value.toString();
    }
    String kind = value == null ? "nothing" : value.getClass().getSimpleName();
    throw new IllegalArgumentException(
        "text '" + key + "': {" + name + "} cannot be " + kind + (mrkdwn ? "" : " in plain text"));
  }
}
