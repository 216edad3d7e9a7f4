package mentorbot.workspace.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The fields of a JSON object, each with its rule, and the rules across them. Unless it is left
 * open, a field it doesn't name is a violation, as in Slack.
 */
final class Shape implements Rule {
  private final Map<String, Rule> fields;
  private final Set<String> required;
  private final List<Rule> across;
  private final boolean open;

  private Shape(Map<String, Rule> fields, Set<String> required, List<Rule> across, boolean open) {
    this.fields = fields;
    this.required = required;
    this.across = across;
    this.open = open;
  }

  /** An object without a {@code type}. */
  static Shape plain() {
    return new Shape(Map.of(), Set.of(), List.of(), false);
  }

  /** An object whose {@code type} has already been looked at. */
  static Shape typed() {
    return plain().allows("type", Rule.string());
  }

  Shape requires(String field, Rule rule) {
    Set<String> more = new LinkedHashSet<>(required);
    more.add(field);
    return new Shape(with(field, rule), more, across, open);
  }

  Shape allows(String field, Rule rule) {
    return new Shape(with(field, rule), required, across, open);
  }

  /** Adds a group of fields that several shapes share. */
  Shape and(UnaryOperator<Shape> group) {
    return group.apply(this);
  }

  /** Adds a rule that sees the whole object. */
  Shape holding(Rule rule) {
    List<Rule> more = new ArrayList<>(across);
    more.add(rule);
    return new Shape(fields, required, more, open);
  }

  /** Exactly one of the two fields is present. */
  Shape oneOf(String left, String right) {
    return holding(
        at -> {
          if (!at.has(left) && !at.has(right)) {
            at.missing(left + " or " + right);
          }
          at.require(!at.has(left) || !at.has(right), "has both " + left + " and " + right);
        });
  }

  /** Tolerates fields it doesn't name, for objects Slack describes only in part. */
  Shape leftOpen() {
    return new Shape(fields, required, across, true);
  }

  @Override
  public void judge(Check at) {
    if (!at.require(at.node().isObject(), "must be an object")) {
      return;
    }
    required.stream().filter(field -> !at.has(field)).forEach(at::missing);
    for (String name : (Iterable<String>) () -> at.node().fieldNames()) {
      Check field = at.field(name);
      if (!field.isPresent()) {
        continue;
      }
      Rule rule = fields.get(name);
      if (rule == null) {
        at.require(open, "invalid additional property: " + name);
      } else {
        rule.judge(field);
      }
    }
    across.forEach(rule -> rule.judge(at));
  }

  private Map<String, Rule> with(String field, Rule rule) {
    Map<String, Rule> more = new LinkedHashMap<>(fields);
    more.put(field, rule);
    return more;
  }
}
