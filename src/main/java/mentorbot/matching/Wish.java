package mentorbot.matching;

import java.util.Optional;
import mentorbot.mentorships.Mentorship.Form;
import org.jspecify.annotations.Nullable;

/**
 * In which form somebody would like to be with somebody; {@code gives} is the area in which they
 * help in return, an id of the programme's areas, in the complementary form only (R15).
 */
public record Wish(Form form, @Nullable String gives) {
  public static final Wish ONE_TO_ONE = new Wish(Form.ONE_TO_ONE, null);

  public Wish {
    gives = form == Form.COMPLEMENTARY ? gives : null;
  }

  /** The complementary form has two areas; without the second one it is not said yet. */
  public boolean complete() {
    return form != Form.COMPLEMENTARY || gives != null;
  }

  Optional<String> inReturn() {
    return Optional.ofNullable(gives);
  }
}
