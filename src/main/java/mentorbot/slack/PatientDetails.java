package mentorbot.slack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A simple look for what may be a patient's or client's detail (R27). It can't know, so it only
 * ever leads to a question.
 */
public final class PatientDetails {
  private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("number", Pattern.compile("(?<![\\p{L}\\d])\\d[\\d \\-]{7,}\\d(?![\\p{L}\\d])"));
    KINDS.put("email", Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]{2,}"));
    KINDS.put(
        "record",
        Pattern.compile(
            "(?iu)\\b(patient|client|owner|chart|record|case|mrn|nhs|hospital)\\s*(no\\.?|number|id|#|nr\\.?)?\\s*[:#]?\\s*[A-Z]{0,3}\\d{3,}"));
    KINDS.put(
        "birth",
        Pattern.compile("(?iu)\\b(dob|born|date of birth|birth date)\\b[^\\n]{0,12}\\d{1,4}"));
  }

  private PatientDetails() {}

  /** The kind of detail, as the texts name it; never the detail itself. */
  public static Optional<String> kindIn(String text) {
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
