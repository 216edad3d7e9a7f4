package mentorbot.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The rules several records share; each names the key and says what is allowed. */
final class Rules {
  /** Slack takes 100 options in a select, and 75 signs as an option's text and value. */
  static final int MOST_OPTIONS = 100;

  static final int OPTION_LENGTH = 75;

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern CADENCE_PART = Pattern.compile("[1-9][0-9]?[dwm](\\*[1-9][0-9]?)?");
  private static final Pattern PERSON = Pattern.compile("[UW][A-Z0-9]{2,20}");

  private static final Pattern CHANNEL = Pattern.compile("C[A-Z0-9]{2,20}");

  private Rules() {}

  static void between(String key, int value, int least, int most) {
    if (value < least || value > most) {
      throw new InvalidKey(key, "must be from %d to %d, not %d".formatted(least, most, value));
    }
  }

  static void text(String key, String value, int most) {
    if (value.isBlank()) {
      throw new InvalidKey(key, "must not be empty");
    }
    if (value.codePointCount(0, value.length()) > most) {
      throw new InvalidKey(key, "must be at most %d characters long".formatted(most));
    }
    if (value.indexOf('\0') >= 0) {
      throw new InvalidKey(key, "must not hold a NUL character");
    }
  }

  static void id(String key, String value) {
    if (!ID.matcher(value).matches() || value.length() > OPTION_LENGTH) {
      throw new InvalidKey(
          key, "must be lower-case letters, digits and hyphens, such as iv-catheters");
    }
  }

  static <T> List<T> options(String key, List<T> options, Function<T, String> id) {
    some(key, options);
    if (options.size() > MOST_OPTIONS) {
      throw new InvalidKey(key, "must hold at most %d entries".formatted(MOST_OPTIONS));
    }
    return distinct(key, options, id);
  }

  static <T> List<T> distinct(String key, List<T> entries, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      String name = id.apply(entries.get(i));
      if (!seen.add(name)) {
        throw new InvalidKey(key, "holds %s twice".formatted(name), key + "/" + i);
      }
    }
    return List.copyOf(entries);
  }

  static <T> List<T> some(String key, List<T> entries) {
    if (entries.isEmpty()) {
      throw new InvalidKey(key, "must hold at least one entry");
    }
    return List.copyOf(entries);
  }

  /** {@code 2w}, or phases before it: {@code 2w*3,1m} is three times fortnightly, then monthly. */
  static void cadence(String key, String value) {
    String[] parts = value.split(",", -1);
    boolean wellFormed = true;
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      wellFormed &= CADENCE_PART.matcher(parts[i]).matches() && parts[i].contains("*") != last;
    }
    if (!wellFormed) {
      throw new InvalidKey(
          key,
          "must be a cadence such as 2w (every two weeks) or 2w*3,1m (three times, then monthly)");
    }
  }

  static List<Integer> rising(String key, List<Integer> days, int first, int last) {
    int before = first - 1;
    for (int day : some(key, days)) {
      if (day <= before || day > last) {
        throw new InvalidKey(key, "must be rising numbers from %d to %d".formatted(first, last));
      }
      before = day;
    }
    return List.copyOf(days);
  }

  static void language(String key, String value) {
    if (!value.matches("[a-z]{2,3}(-[A-Z]{2})?")) {
      throw new InvalidKey(key, "must be a language such as en or pt-BR");
    }
  }

  static void person(String key, String value) {
    if (!isPerson(value)) {
      throw new InvalidKey(
          key,
          "must hold Slack user ids such as U012AB3CD (profile, Copy member ID), not " + value);
    }
  }

  static boolean isPerson(String value) {
    return PERSON.matcher(value).matches();
  }

  static void channel(String key, String value) {
    if (!isChannel(value)) {
      throw new InvalidKey(
          key,
          "must be the id of a public Slack channel such as C012AB3CD (channel details, at the"
              + " bottom), or none, not "
              + value);
    }
  }

  static boolean isChannel(String value) {
    return CHANNEL.matcher(value).matches();
  }

  static void webAddress(String key, String value) {
    try {
      URI uri = new URI(value);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (web && uri.getHost() != null && value.length() <= 3000) {
        return;
      }
    } catch (URISyntaxException e) {
      // Told below, like any other text that is no address.
    }
    throw new InvalidKey(key, "must be a web address starting with https://");
  }
}
