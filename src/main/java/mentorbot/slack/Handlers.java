package mentorbot.slack;

import com.slack.api.model.block.composition.OptionObject;
import java.util.List;

/** The shapes of what a feature registers in {@link Routes}. */
public final class Handlers {
  private Handlers() {}

  /** Answers a slash command. */
  @FunctionalInterface
  public interface OnCommand {
    Reply answer(CommandCall call);
  }

  /** Answers a tap. */
  @FunctionalInterface
  public interface OnAction {
    Reply answer(ActionCall call);
  }

  /** Answers a submitted modal page. */
  @FunctionalInterface
  public interface OnSubmission {
    Reply answer(SubmissionCall call);
  }

  /** Answers a shortcut that was chosen on a message. */
  @FunctionalInterface
  public interface OnMessage {
    Reply answer(MessageCall call);
  }

  /** Supplies a select's options. */
  @FunctionalInterface
  public interface OnSuggestion {
    List<OptionObject> options(SuggestionCall call);
  }

  /** Takes note of an event. */
  @FunctionalInterface
  public interface OnEvent {
    void note(EventCall call);
  }
}
