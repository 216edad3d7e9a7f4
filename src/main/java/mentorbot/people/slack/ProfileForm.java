package mentorbot.people.slack;

import java.time.LocalTime;
import java.util.Optional;
import mentorbot.calendar.QuietTime;
import mentorbot.people.Profile;
import mentorbot.slack.Form;
import org.jspecify.annotations.Nullable;

/** Reads a filled-in page. */
final class ProfileForm {
  private ProfileForm() {}

  /** Empty if something that must be chosen is missing. */
  static Optional<? extends Profile.Page> read(int page, Form form) {
    return switch (page) {
      case 1 -> work(form);
      case 2 -> Optional.of(exchange(form));
      case 3 -> Optional.of(style(form));
      default -> times(form);
    };
  }

  private static Optional<Profile.Work> work(Form form) {
    return form.choice("role")
        .map(
            role ->
                new Profile.Work(
                    role,
                    form.choice("level").orElse(null),
                    form.choice("discipline").orElse(null),
                    form.choices("credentials"),
                    form.choice("site").orElse(null),
                    form.choice("modality").orElse(null)));
  }

  private static Profile.Exchange exchange(Form form) {
    return new Profile.Exchange(
        form.choices("wanted"),
        form.choices("offered"),
        form.choice("places").map(ProfileForm::number).orElse(0),
        form.choices("languages"));
  }

  private static Profile.Style style(Form form) {
    return new Profile.Style(
        form.choices("helpsBy"),
        form.choices("learnsBy"),
        form.choices("values"),
        form.choices("interests"),
        textOrNull(form, "pronouns"),
        textOrNull(form, "pronunciation"));
  }

  private static Optional<Profile.Times> times(Form form) {
    var zone = form.choice("zone").flatMap(Zones::zone);
    var time = form.time("time").map(ProfileForm::wholeMinutes);
    var quiet = quiet(form);
    if (zone.isEmpty() || time.isEmpty() || quiet.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Profile.Times(
            zone.get(),
            quiet.get(),
            form.choice("day").flatMap(Options::day),
            time.get(),
            form.user("supervisor").orElse(null)));
  }

  static Optional<QuietTime> quiet(Form form) {
    return form.time("quietFrom")
        .flatMap(
            from ->
                form.time("quietUntil")
                    .map(until -> new QuietTime(wholeMinutes(from), wholeMinutes(until))));
  }

  static LocalTime wholeMinutes(LocalTime time) {
    return time.withSecond(0).withNano(0);
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,2}") ? Integer.parseInt(digits) : 0;
  }

  private static @Nullable String textOrNull(Form form, String block) {
    var text = form.text(block);
    return text.isEmpty() ? null : text;
  }
}
