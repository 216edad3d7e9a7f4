package mentorbot.slack;

import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Looks at every typed text before any handler does: unreadable signs are refused; what looks like
 * a patient detail is refused once, and taken if the person sends the same page again (R27).
 * Nothing of what was found is kept.
 */
final class TextCheck {
  private static final String WARNED = "warned ";

  /** Views whose writer has been warned; forgetting one only means a second warning. */
  private final FormMemory memory;

  TextCheck(FormMemory memory) {
    this.memory = memory;
  }

  Optional<Reply> refusal(Caller caller, String viewId, Form form) {
    var errors = new LinkedHashMap<String, String>();
    form.eachText(
        (block, text) -> {
          if (UnreadableText.in(text)) {
            errors.put(block, caller.say("slack.unreadable"));
          }
        });
    if (errors.isEmpty() && !memory.knows(WARNED + viewId)) {
      form.eachText(
          (block, text) ->
              PatientDetails.kindIn(text)
                  .ifPresent(
                      kind -> errors.put(block, caller.words().sayOneOf("slack.patient", kind))));
      if (!errors.isEmpty()) {
        memory.keep(WARNED + viewId, "");
      }
    }
    return errors.isEmpty() ? Optional.empty() : Optional.of(new Reply.Errors(errors));
  }
}
