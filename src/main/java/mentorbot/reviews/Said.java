package mentorbot.reviews;

import java.util.Optional;
import java.util.stream.Stream;

/** How somebody would like a relationship to go on (R58); none of these is better than another. */
public enum Said {
  CONTINUE("c"),
  MODIFY("m"),
  END("e");

  /** Of one length for all: the length of what is sealed tells nothing. */
  private final String sign;

  Said(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  static Said ofSign(String sign) {
    return Stream.of(values()).filter(said -> said.sign.equals(sign)).findFirst().orElseThrow();
  }

  /** Values come back from outside: any other is nobody's. */
  public static Optional<Said> named(String name) {
    return Stream.of(values()).filter(said -> said.name().equals(name)).findFirst();
  }
}
