package mentorbot.workspace.acts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentorbot.workspace.state.Channel;
import mentorbot.workspace.state.Member;
import mentorbot.workspace.state.State;

/**
 * Turns what a person typed into Slack's text: entities escaped, @name, #channel and links
 * resolved.
 */
final class Typed {
  private static final Pattern URL = Pattern.compile("(?<![<|\\w])https?://[^\\s<>|]+");

  private final State state;

  Typed(State state) {
    this.state = state;
  }

  /** As commands carry it: {@code <@U1|name>}, {@code <#C1|name>}. */
  String forCommand(String typed) {
    return encode(typed, true);
  }

  /** As messages carry it: {@code <@U1>}. */
  String forMessage(String typed) {
    return encode(typed, false);
  }

  private String encode(String typed, boolean withNames) {
    String text = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    text = URL.matcher(text).replaceAll(m -> Matcher.quoteReplacement("<" + m.group() + ">"));
    Map<String, String> names = longestFirst();
    for (Member member : state.people().all()) {
      String link = "<@" + member.id() + (withNames ? "|" + member.name() : "") + ">";
      names.put("@" + member.name(), link);
      names.put("@" + member.realName(), link);
    }
    for (Channel channel : state.conversations().all()) {
      if (channel.kind() == Channel.Kind.PUBLIC) {
        names.put("#" + channel.name(), "<#" + channel.id() + "|" + channel.name() + ">");
      }
    }
    return replaced(text, names);
  }

  private static Map<String, String> longestFirst() {
    return new TreeMap<>(
        Comparator.comparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
  }

  private static String replaced(String text, Map<String, String> names) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      String found = nameAt(text, at, names.keySet().stream().toList());
      result.append(found.isEmpty() ? text.substring(at, at + 1) : names.get(found));
      at += Math.max(1, found.length());
    }
    return result.toString();
  }

  private static String nameAt(String text, int at, List<String> names) {
    char mark = text.charAt(at);
    boolean inWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    if (inWord || (mark != '@' && mark != '#')) {
      return "";
    }
    String rest = text.substring(at).toLowerCase(Locale.ROOT);
    for (String name : names) {
      if (rest.startsWith(name.toLowerCase(Locale.ROOT))) {
        int end = at + name.length();
        if (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
          return name;
        }
      }
    }
    return "";
  }
}
