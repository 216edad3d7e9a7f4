package mentorbot.config;

/** A value that breaks a rule of the record it is in; the reader adds file, line and whole path. */
final class InvalidKey extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String rule;
  private final String place;

  InvalidKey(String key, String rule) {
    this(key, rule, key);
  }

  /** {@code place}: what of the key is wrong, such as one entry of a list; its line is told. */
  InvalidKey(String key, String rule, String place) {
    super(key + " " + rule);
    this.key = key;
    this.rule = rule;
    this.place = place;
  }

  String place() {
    return place;
  }

  String key() {
    return key;
  }

  String rule() {
    return rule;
  }
}
