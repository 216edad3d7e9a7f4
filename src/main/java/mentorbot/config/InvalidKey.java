package mentorbot.config;

/** A value that breaks a rule of the record it is in; the reader adds file, line and whole path. */
final class InvalidKey extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String rule;

  InvalidKey(String key, String rule) {
    super(key + " " + rule);
    this.key = key;
    this.rule = rule;
  }

  String key() {
    return key;
  }

  String rule() {
    return rule;
  }
}
