package mentorbot.workspace.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What must hold at one present place of a payload. */
@FunctionalInterface
interface Rule {
  Rule ANYTHING = at -> {};

  void judge(Check at);

  static Rule string(Limit... limits) {
    return at -> {
      if (at.require(at.node().isTextual(), "must be a string")) {
        long length = Check.characters(at.node().asText());
        Arrays.stream(limits).forEach(limit -> at.measure(length, limit));
      }
    };
  }

  static Rule flag() {
    return at -> at.require(at.node().isBoolean(), "must be a boolean");
  }

  static Rule number() {
    return at -> at.require(at.node().isNumber(), "must be a number");
  }

  static Rule whole(Limit... limits) {
    return at -> {
      boolean isWhole = at.node().isIntegralNumber() && at.node().canConvertToLong();
      if (at.require(isWhole, "must be an integer")) {
        Arrays.stream(limits).forEach(limit -> at.measure(at.node().asLong(), limit));
      }
    };
  }

  static Rule oneOf(String... words) {
    List<String> allowed = List.of(words);
    return at ->
        at.require(
            at.node().isTextual() && allowed.contains(at.node().asText()),
            "must be one of: " + String.join(", ", allowed));
  }

  static Rule list(Rule item, Limit... limits) {
    return at -> {
      if (at.require(at.node().isArray(), "must be an array")) {
        Arrays.stream(limits).forEach(limit -> at.measure(at.node().size(), limit));
        at.items().forEach(item::judge);
      }
    };
  }

  /** Chooses by the object's {@code type}; any other type is unsupported. */
  static Rule byType(Map<String, ? extends Rule> kinds) {
    return at -> {
      if (!at.require(at.node().isObject(), "must be an object")) {
        return;
      }
      if (!at.has("type")) {
        at.missing("type");
        return;
      }
      Rule rule = kinds.get(at.string("type"));
      if (rule == null) {
        at.unsupported(at.string("type"));
      } else {
        rule.judge(at);
      }
    };
  }
}
