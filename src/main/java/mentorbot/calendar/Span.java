package mentorbot.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of time, its end not included; may be empty. */
record Span(Instant from, Instant until) {
  boolean contains(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }

  boolean isEmpty() {
    return !from.isBefore(until);
  }

  Duration length() {
    return isEmpty() ? Duration.ZERO : Duration.between(from, until);
  }

  private Span within(Span window) {
    return new Span(
        from.isBefore(window.from) ? window.from : from,
        until.isAfter(window.until) ? window.until : until);
  }

  /** How much of the window the spans cover; where they overlap they count once. */
  static Duration covered(List<Span> spans, Span window) {
    List<Span> inOrder = new ArrayList<>();
    for (Span span : spans) {
      inOrder.add(span.within(window));
    }
    inOrder.sort(Comparator.comparing(Span::from));
    Duration covered = Duration.ZERO;
    Instant reached = window.from;
    for (Span span : inOrder) {
      Instant begin = span.from.isBefore(reached) ? reached : span.from;
      Span fresh = new Span(begin, span.until);
      if (!fresh.isEmpty()) {
        covered = covered.plus(fresh.length());
        reached = fresh.until;
      }
    }
    return covered;
  }
}
