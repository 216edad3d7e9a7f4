package mentorbot.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of time, its end not included; may be empty. */
public record Span(Instant from, Instant until) {
  boolean contains(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }

  boolean isEmpty() {
    return !from.isBefore(until);
  }

  public Duration length() {
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

  /** What the spans leave of the window, in order. */
  static List<Span> gaps(List<Span> spans, Span window) {
    List<Span> inOrder = new ArrayList<>(spans);
    inOrder.sort(Comparator.comparing(Span::from));
    List<Span> gaps = new ArrayList<>();
    Instant reached = window.from;
    for (Span span : inOrder) {
      addIfAny(gaps, new Span(reached, span.from).within(window));
      reached = span.until.isAfter(reached) ? span.until : reached;
    }
    addIfAny(gaps, new Span(reached, window.until).within(window));
    return gaps;
  }

  /** What lies in both; each is in order and does not overlap itself. */
  public static List<Span> inBoth(List<Span> some, List<Span> others) {
    List<Span> both = new ArrayList<>();
    int one = 0;
    int other = 0;
    while (one < some.size() && other < others.size()) {
      Span a = some.get(one);
      Span b = others.get(other);
      addIfAny(both, a.within(b));
      if (a.until.isBefore(b.until)) {
        one++;
      } else {
        other++;
      }
    }
    return both;
  }

  private static void addIfAny(List<Span> spans, Span span) {
    if (!span.isEmpty()) {
      spans.add(span);
    }
  }
}
