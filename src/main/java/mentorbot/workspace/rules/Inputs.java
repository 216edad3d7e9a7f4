package mentorbot.workspace.rules;

import static mentorbot.workspace.rules.Rule.flag;
import static mentorbot.workspace.rules.Rule.list;
import static mentorbot.workspace.rules.Rule.string;
import static mentorbot.workspace.rules.Rule.whole;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Traits that take what a person types or picks: text boxes, numbers, dates, times, files. */
final class Inputs {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,64}(\\.[0-9]{1,64})?");

  private Inputs() {}

  static Map<String, Shape> pickers() {
    Shape picker = Traits.action().and(Traits::confirmable).and(Traits::focusable);
    return Map.of(
        "datepicker", Traits.placeholdable(picker).allows("initial_date", Inputs::judgeDate),
        "timepicker",
            Traits.placeholdable(picker)
                .allows("initial_time", Inputs::judgeTime)
                .allows("timezone", Inputs::judgeZone),
        "datetimepicker",
            picker.allows("initial_date_time", whole(Limit.DATE_TIME_MIN, Limit.DATE_TIME_MAX)));
  }

  static Map<String, Shape> boxes() {
    Rule lines = whole(Limit.LINES_MIN, Limit.LINES_MAX);
    Rule richText = Rule.byType(Map.of("rich_text", RichText.block()));
    return Map.of(
        "plain_text_input",
        box()
            .allows("initial_value", string())
            .allows("multiline", flag())
            .allows("min_length", whole(Limit.MIN_LENGTH_MIN, Limit.MIN_LENGTH_MAX))
            .allows("max_length", whole(Limit.MAX_LENGTH_MIN, Limit.MAX_LENGTH_MAX)),
        "rich_text_input",
        box()
            .allows("initial_value", richText)
            .allows("min_lines", lines)
            .allows("max_lines", lines),
        "email_text_input",
        box().allows("initial_value", string()),
        "url_text_input",
        box().allows("initial_value", string()),
        "number_input",
        box()
            .requires("is_decimal_allowed", flag())
            .allows("initial_value", Inputs::judgeNumber)
            .allows("min_value", Inputs::judgeNumber)
            .allows("max_value", Inputs::judgeNumber)
            .holding(Inputs::judgeRange),
        "file_input",
        Traits.action()
            .allows("filetypes", list(string()))
            .allows("max_files", whole(Limit.MAX_FILES_MIN, Limit.MAX_FILES_MAX)));
  }

  private static Shape box() {
    return Traits.action()
        .and(Traits::focusable)
        .and(Traits::placeholdable)
        .allows("dispatch_action_config", Compositions.dispatchConfig());
  }

  private static void judgeDate(Check at) {
    at.require(
        at.node().isTextual() && isDate(at.node().asText()),
        "must be a date that exists, as YYYY-MM-DD");
  }

  private static boolean isDate(String text) {
    if (!DATE.matcher(text).matches()) {
      return false;
    }
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static void judgeTime(Check at) {
    at.require(
        at.node().isTextual() && TIME.matcher(at.node().asText()).matches(),
        "must be a time of day, as HH:mm");
  }

  private static void judgeZone(Check at) {
    at.require(
        at.node().isTextual() && ZoneId.getAvailableZoneIds().contains(at.node().asText()),
        "must be an IANA time zone");
  }

  private static void judgeNumber(Check at) {
    at.require(number(at).isPresent(), "must be a number in a string");
  }

  private static void judgeRange(Check input) {
    Optional<BigDecimal> least = number(input.field("min_value"));
    Optional<BigDecimal> most = number(input.field("max_value"));
    if (least.isPresent() && most.isPresent()) {
      input.require(
          least.get().compareTo(most.get()) <= 0, "min_value must not be above max_value");
    }
  }

  private static Optional<BigDecimal> number(Check at) {
    boolean isNumber = at.node().isTextual() && NUMBER.matcher(at.node().asText()).matches();
    return isNumber ? Optional.of(new BigDecimal(at.node().asText())) : Optional.empty();
  }
}
