package mentorbot.knowhow;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address that may stand behind a button: https, with a host, without a password. */
final class WebLink {
  private static final int LONGEST = 1_000;

  private WebLink() {}

  /** As it was typed, "" for nothing; empty if it is no such address. */
  static Optional<String> checked(String typed) {
    var link = typed.strip();
    if (link.isEmpty()) {
      return Optional.of("");
    }
    try {
      var uri = new URI(link);
      boolean good =
          "https".equalsIgnoreCase(uri.getScheme())
              && uri.getHost() != null
              && uri.getUserInfo() == null
              && link.length() <= LONGEST;
      return good ? Optional.of(link) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
