package mentorbot.workspace.rules;

/**
 * One broken rule, in the shape of Slack's {@code blocks.validate}.
 *
 * @param pointer JSON pointer into the payload judged; empty for the payload itself
 * @param code {@code missing_field}, {@code failed_constraint}, or the API error that Slack answers
 *     with instead of its general one, e.g. {@code view_too_large}
 * @param message what is wrong; never quotes a person's text
 */
public record Violation(String pointer, String code, String message) {
  static final String MISSING_FIELD = "missing_field";
  static final String FAILED_CONSTRAINT = "failed_constraint";
}
