package mentorbot.people.slack;

import java.util.Optional;
import mentorbot.people.Person;

/** Which page is open, on the way through all of them or for a single change. */
record PageAt(int page, boolean enrolling) {
  private static final String ENROLLING = "enrolling:";
  private static final String CHANGING = "changing:";

  String metadata() {
    return (enrolling ? ENROLLING : CHANGING) + page;
  }

  PageAt to(int otherPage) {
    return new PageAt(otherPage, enrolling);
  }

  /** Empty for what we never wrote: it comes back from outside. */
  static Optional<PageAt> of(String metadata) {
    var enrolling = metadata.startsWith(ENROLLING);
    return enrolling || metadata.startsWith(CHANGING)
        ? number(metadata.substring(metadata.indexOf(':') + 1))
            .map(page -> new PageAt(page, enrolling))
        : Optional.empty();
  }

  static Optional<Integer> number(String page) {
    return page.length() == 1 && page.charAt(0) >= '1' && page.charAt(0) <= '0' + Person.PAGES
        ? Optional.of(page.charAt(0) - '0')
        : Optional.empty();
  }
}
