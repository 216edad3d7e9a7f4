package mentorbot.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The environment as far as it concerns us, and what is wrong with it. */
final class Variables {
  static final String BOT_TOKEN = "SLACK_BOT_TOKEN";
  static final String APP_TOKEN = "SLACK_APP_TOKEN";
  static final String SIGNING_SECRET = "SLACK_SIGNING_SECRET";
  static final String CLIENT_ID = "SLACK_CLIENT_ID";
  static final String CLIENT_SECRET = "SLACK_CLIENT_SECRET";
  static final String API_URL = "SLACK_API_URL";
  static final String PORT = "PORT";
  static final String BIND = "BIND";
  static final String DATABASE_URL = "DATABASE_URL";
  static final String CONFIG = "MENTORBOT_CONFIG";
  static final String KEY = "MENTORBOT_KEY";
  static final String OLD_KEYS = "MENTORBOT_OLD_KEYS";

  /** Read by logback.xml; here it is only checked. */
  static final String LOGS = "MENTORBOT_LOGS";

  private static final List<String> SLACK =
      List.of(BOT_TOKEN, APP_TOKEN, SIGNING_SECRET, CLIENT_ID, CLIENT_SECRET, API_URL);
  private static final List<String> ALL =
      List.of(
          BOT_TOKEN,
          APP_TOKEN,
          SIGNING_SECRET,
          CLIENT_ID,
          CLIENT_SECRET,
          API_URL,
          PORT,
          BIND,
          DATABASE_URL,
          CONFIG,
          KEY,
          OLD_KEYS,
          LOGS);

  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  Variables(Map<String, String> environment) {
    for (String name : ALL) {
      String value = environment.getOrDefault(name, "").strip();
      if (!value.isEmpty()) {
        values.put(name, value);
      }
    }
    environment.keySet().stream().sorted().forEach(name -> refuseMisspelt(name, environment));
    values.replaceAll(this::unquoted);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  Optional<Secret> secret(String name) {
    return value(name).map(Secret::new);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  boolean anyForSlack() {
    return SLACK.stream().anyMatch(this::has);
  }

  void refuse(String problem) {
    problems.add(problem);
  }

  List<String> problems() {
    return problems;
  }

  /** A misspelt token would otherwise start the local workspace, to the owner's surprise. */
  private void refuseMisspelt(String name, Map<String, String> environment) {
    boolean oursByName = name.startsWith("SLACK_") || name.startsWith("MENTORBOT_");
    if (!oursByName || ALL.contains(name) || environment.getOrDefault(name, "").isBlank()) {
      return;
    }
    Spelling.nearest(name, ALL)
        .ifPresent(
            known -> refuse(name + " is not a variable of mentorbot: did you mean " + known + "?"));
  }

  /** Goes on with what is meant, so that one slip is told once. */
  private String unquoted(String name, String value) {
    if (value.startsWith("\"") || value.startsWith("'")) {
      refuse(name + " starts with a quotation mark: remove the quotation marks around its value.");
      return value.replaceAll("^[\"']|[\"']$", "");
    }
    return value;
  }
}
