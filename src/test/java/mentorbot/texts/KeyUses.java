package mentorbot.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in Java source which texts are asked for. */
final class KeyUses {
  private static final Pattern CALL =
      Pattern.compile(
          "[.\\s(](say|mrkdwn|sayOneOf|mrkdwnOneOf)\\(\\s*(?:\"([^\"\\\\]*)\"\\s*([,)])|([^\\s)]+))");

  private final Set<String> keys = new TreeSet<>();
  private final Set<String> prefixes = new TreeSet<>();
  private final List<String> unreadable = new ArrayList<>();

  /**
   * Only source that knows this package or the edge can ask for words; others may have a say() of
   * their own. The edge's Caller only passes keys on.
   */
  void scan(String file, String source) {
    if (!knowsWords(source) || file.endsWith("/Caller.java")) {
      return;
    }
    Matcher calls = CALL.matcher(source);
    calls.results().forEach(call -> note(file, call));
  }

  private static boolean knowsWords(String source) {
    return source.contains("mentorbot.texts") || source.contains("mentorbot.slack");
  }

  private void note(String file, MatchResult call) {
    if (call.group(2) == null) {
      unreadable.add(file + ": " + call.group().strip());
    } else if (call.group(1).endsWith("OneOf")) {
      prefixes.add(call.group(2) + ".");
    } else {
      keys.add(call.group(2));
    }
  }

  boolean uses(String key) {
    return keys.contains(key) || prefixes.stream().anyMatch(key::startsWith);
  }

  Set<String> keys() {
    return keys;
  }

  Set<String> prefixes() {
    return prefixes;
  }

  List<String> unreadable() {
    return unreadable;
  }
}
