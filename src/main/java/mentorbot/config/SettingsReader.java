package mentorbot.config;

import static mentorbot.config.Variables.API_URL;
import static mentorbot.config.Variables.BIND;
import static mentorbot.config.Variables.CONFIG;
import static mentorbot.config.Variables.DATABASE_URL;
import static mentorbot.config.Variables.KEY;
import static mentorbot.config.Variables.LOGS;
import static mentorbot.config.Variables.OLD_KEYS;
import static mentorbot.config.Variables.PORT;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the variables one by one and goes on after a problem, so that all are told at once. */
final class SettingsReader {
  static final String POSTGRES = "jdbc:postgresql:";
  private static final String HSQLDB = "jdbc:hsqldb:";
  private static final URI SLACK = URI.create("https://slack.com/api/");

  /** Apart from the real one, so that starting the local workspace anew can never erase it. */
  private static final String LOCAL_DATABASE = HSQLDB + "file:data/workspace/mentorbot";

  private static final String DATABASE = HSQLDB + "file:data/mentorbot";
  private static final Pattern ADDRESS = Pattern.compile("[0-9A-Za-z.:\\[\\]-]+");
  private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\.[0-9.]+|\\[?::1]?");

  private final Variables variables;
  private final Predicate<Secret> usableKey;
  private final boolean local;

  SettingsReader(Map<String, String> environment, Predicate<Secret> usableKey) {
    this(new Variables(environment), usableKey);
  }

  private SettingsReader(Variables variables, Predicate<Secret> usableKey) {
    this(variables, usableKey, !variables.anyForSlack());
  }

  private SettingsReader(Variables variables, Predicate<Secret> usableKey, boolean local) {
    this.variables = variables;
    this.usableKey = usableKey;
    this.local = local;
  }

  /** Of a real programme, though no SLACK_* variable be set. */
  static SettingsReader ofStore(Map<String, String> environment, Predicate<Secret> usableKey) {
    return new SettingsReader(new Variables(environment), usableKey, false);
  }

  Settings read() {
    Mode mode = local ? new Mode.LocalWorkspace() : new SlackVariables(variables).mode();
    Settings settings =
        new Settings(
            mode, port(), bind(), slackApi(), databaseUrl(), configFolder(), key(), oldKeys());
    checkLogs();
    refuseProblems();
    return settings;
  }

  StoreSettings readStore() {
    var settings = new StoreSettings(databaseUrl(), usable(variables.secret(KEY)), oldKeys());
    refuseProblems();
    return settings;
  }

  private void refuseProblems() {
    if (!variables.problems().isEmpty()) {
      throw new SettingsRefused(variables.problems());
    }
  }

  private void checkLogs() {
    variables
        .value(LOGS)
        .filter(format -> !format.equals("text") && !format.equals("json"))
        .ifPresent(odd -> variables.refuse(LOGS + " must be text or json."));
  }

  private int port() {
    String port = variables.value(PORT).orElse("3000");
    if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
      variables.refuse(PORT + " must be a number from 0 (any free port) to 65535.");
      return 0;
    }
    return Integer.parseInt(port);
  }

  private Optional<String> bind() {
    Optional<String> bind = variables.value(BIND);
    if (!local) {
      bind.filter(address -> !ADDRESS.matcher(address).matches())
          .ifPresent(odd -> variables.refuse(BIND + " must be an address such as 127.0.0.1."));
      return bind;
    }
    String address = bind.orElse("127.0.0.1");
    if (!LOOPBACK.matcher(address).matches()) {
      variables.refuse(
          BIND
              + " must be a loopback address (127.0.0.1): without SLACK_* variables the local"
              + " workspace starts, and it never leaves this machine. Remove BIND.");
    }
    return Optional.of(address);
  }

  private URI slackApi() {
    return variables.value(API_URL).map(this::slackApi).orElse(SLACK);
  }

  private URI slackApi(String address) {
    URI uri;
    try {
      uri = new URI(address.endsWith("/") ? address : address + "/");
    } catch (URISyntaxException e) {
      variables.refuse(API_URL + " must be a web address such as " + SLACK + ".");
      return SLACK;
    }
    String scheme = uri.getScheme();
    String host = uri.getHost();
    boolean web = "https".equals(scheme) || "http".equals(scheme);
    if (!web || host == null || uri.getQuery() != null || uri.getFragment() != null) {
      variables.refuse(API_URL + " must be a web address such as " + SLACK + ".");
    } else if (uri.getUserInfo() != null) {
      variables.refuse(API_URL + " must hold no user or password: remove the part before @.");
    } else if ("http".equals(scheme) && !LOOPBACK.matcher(host).matches()) {
      variables.refuse(
          API_URL + " must start with https:// unless it is on this machine: tokens travel on it.");
    }
    return uri;
  }

  private Secret databaseUrl() {
    String url = variables.value(DATABASE_URL).orElse(local ? LOCAL_DATABASE : DATABASE);
    if (url.startsWith("postgres://") || url.startsWith("postgresql://")) {
      variables.refuse(
          DATABASE_URL
              + " must be a JDBC URL: write jdbc:postgresql://host/database?user=…&password=….");
    } else if (!url.startsWith(HSQLDB) && !url.startsWith(POSTGRES)) {
      variables.refuse(
          DATABASE_URL
              + " must start with jdbc:hsqldb: or jdbc:postgresql:. Remove it to keep the data in"
              + " a file below data/.");
    }
    return new Secret(url);
  }

  private Path configFolder() {
    Optional<String> named = variables.value(CONFIG);
    Path folder;
    try {
      folder = Path.of(named.orElse("config"));
    } catch (InvalidPathException e) {
      variables.refuse(CONFIG + " must be the path of a folder.");
      return Path.of("config");
    }
    if (named.isPresent() && !Files.isDirectory(folder)) {
      variables.refuse(
          CONFIG + " names no folder: create " + folder + " or remove the variable for defaults.");
    }
    return folder;
  }

  private Optional<Secret> key() {
    Optional<Secret> key = variables.secret(KEY);
    if (key.isEmpty() && !local) {
      variables.refuse(
          KEY
              + " is missing: private text is sealed with it. `java -jar mentorbot.jar new-key`"
              + " prints one; keep it as safe as the database, apart from it.");
    }
    return usable(key);
  }

  private Optional<Secret> usable(Optional<Secret> key) {
    if (key.isPresent() && !usableKey.test(key.get())) {
      variables.refuse(
          KEY
              + " is not a whole key: paste the full line that `java -jar mentorbot.jar new-key`"
              + " printed.");
    }
    return key;
  }

  private List<Secret> oldKeys() {
    var keys =
        variables.value(OLD_KEYS).stream()
            .flatMap(all -> Arrays.stream(all.split(",", -1)))
            .map(String::strip)
            .map(Secret::new)
            .toList();
    if (!keys.stream().allMatch(usableKey)) {
      variables.refuse(
          OLD_KEYS
              + " must hold the keys that MENTORBOT_KEY held before, whole and parted by commas."
              + " Remove it when `java -jar mentorbot.jar rekey` has said that it is no longer"
              + " needed.");
    }
    return keys;
  }
}
