package mentorbot.surveys.slack.coordinator;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import mentorbot.config.SurveyAudience;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.slack.Form;
import mentorbot.surveys.SurveyPlan;
import org.jspecify.annotations.Nullable;

/** A survey that is being planned, between the inputs, the preview, and back. */
final class Plan {
  static final String TITLE = "title";
  static final String BANKS = "banks";
  static final String AUDIENCE = "audience";
  static final String MODE = "mode";
  static final String GROUP = "group";
  static final String LAST_DAY = "lastDay";
  static final int LONGEST_TITLE = 75;

  private static final String BETWEEN = "\n";
  private static final int FIELDS = 6;

  private Plan() {}

  static SurveyPlan filledIn(Form form) {
    var title = form.text(TITLE).replaceAll("\\s+", " ");
    return new SurveyPlan(
        title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
        form.choices(BANKS),
        form.choice(AUDIENCE)
            .flatMap(name -> named(SurveyAudience.values(), name))
            .orElse(SurveyAudience.BOTH),
        form.choice(MODE)
            .flatMap(name -> named(SurveyMode.values(), name))
            .orElse(SurveyMode.ANONYMOUS),
        form.choice(GROUP)
            .flatMap(name -> named(SurveyGroup.values(), name))
            .orElse(SurveyGroup.NONE),
        form.date(LAST_DAY));
  }

  static String carried(SurveyPlan plan) {
    return String.join(
        BETWEEN,
        plan.title(),
        String.join(",", plan.banks()),
        plan.audience().name(),
        plan.mode().name(),
        plan.group().name(),
        plan.lastDay().map(LocalDate::toString).orElse(""));
  }

  /** Empty for anything that was not carried so. */
  static Optional<SurveyPlan> read(String carried) {
    var fields = carried.split(BETWEEN, -1);
    if (fields.length != FIELDS || fields[0].isBlank() || fields[0].length() > LONGEST_TITLE) {
      return Optional.empty();
    }
    var audience = named(SurveyAudience.values(), fields[2]);
    var mode = named(SurveyMode.values(), fields[3]);
    var group = named(SurveyGroup.values(), fields[4]);
    if (audience.isEmpty() || mode.isEmpty() || group.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SurveyPlan(
            fields[0],
            List.of(fields[1].split(",")),
            audience.get(),
            mode.get(),
            group.get(),
            Optional.ofNullable(day(fields[5]))));
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
    for (var one : all) {
      if (one.name().equals(name)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
