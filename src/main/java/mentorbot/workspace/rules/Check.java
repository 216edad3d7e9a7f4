package mentorbot.workspace.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in the payload being judged: its value, its JSON pointer, and where to report. An
 * explicit null counts as absent, as it does in the examples of Slack's method pages.
 */
final class Check {
  private final Findings findings;
  private final String pointer;
  private final JsonNode node;

  Check(Findings findings, String pointer, JsonNode node) {
    this.findings = findings;
    this.pointer = pointer;
    this.node = node;
  }

  JsonNode node() {
    return node;
  }

  Surface surface() {
    return findings.surface();
  }

  Findings findings() {
    return findings;
  }

  boolean isPresent() {
    return !node.isMissingNode() && !node.isNull();
  }

  boolean has(String field) {
    return node.hasNonNull(field);
  }

  boolean isTrue(String field) {
    return node.path(field).asBoolean(false);
  }

  String string(String field) {
    return node.path(field).asText("");
  }

  Check field(String name) {
    String step = name.replace("~", "~0").replace("/", "~1");
    return new Check(findings, pointer + "/" + step, node.path(name));
  }

  /** The items of a list; none when this is no list. */
  List<Check> items() {
    List<Check> items = new ArrayList<>();
    if (node.isArray()) {
      for (int index = 0; index < node.size(); index++) {
        items.add(new Check(findings, pointer + "/" + index, node.path(index)));
      }
    }
    return items;
  }

  /** True when the condition holds; otherwise reports what must hold. */
  boolean require(boolean condition, String complaint) {
    if (!condition) {
      findings.add(pointer, Violation.FAILED_CONSTRAINT, complaint);
    }
    return condition;
  }

  void missing(String field) {
    findings.add(pointer, Violation.MISSING_FIELD, "missing required field: " + field);
  }

  void unsupported(String type) {
    field("type").require(false, "unsupported type: " + type);
  }

  void measure(long amount, Limit limit) {
    if (!limit.allows(amount)) {
      findings.add(pointer, limit.code(), limit.complaint());
    }
  }

  /** Measures a sum that runs over the whole payload. */
  void sumUp(long addition, Limit limit) {
    if (!findings.staysWithin(limit, addition)) {
      findings.add(pointer, limit.code(), limit.complaint());
    }
  }

  /** Slack's "characters": Unicode code points. */
  static long characters(String text) {
    return text.codePointCount(0, text.length());
  }
}
