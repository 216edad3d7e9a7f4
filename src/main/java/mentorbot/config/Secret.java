package mentorbot.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;

/** A value that must never reach a log: it prints as {@code [REDACTED]}. */
public final class Secret {
  private final String value;

  public Secret(String value) {
    this.value = value;
  }

  /** The value itself, for the one call that needs it. */
  public String reveal() {
    return value;
  }

  /** Takes the same time wherever the two differ. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret
        && MessageDigest.isEqual(value.getBytes(UTF_8), secret.value.getBytes(UTF_8));
  }

  /** The same for all: a hash would tell something of the value. */
  @Override
  public int hashCode() {
    return 1;
  }

  @Override
  public String toString() {
    return "[REDACTED]";
  }
}
