package mentorbot.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import mentorbot.mentorships.Phase;

/**
 * Relationships, whose states coordinators see by name: those {@code running} over the period, what
 * became by its end of those {@code matched} in it, how those that ended in it {@code closed}, how
 * many that ran in it were {@code kept} (they run on, or ended as agreed), and where all ever made
 * stand {@code now}.
 */
public record RelationshipFigures(
    Flow running,
    Matched matched,
    Map<Closing, Integer> closed,
    int kept,
    Map<Phase, Integer> now) {
  public RelationshipFigures {
    var ordered = new EnumMap<Closing, Integer>(Closing.class);
    ordered.putAll(closed);
    closed = Collections.unmodifiableMap(ordered);
    now = PeopleFigures.ordered(now);
  }

  /** All of them began with two people who said yes; {@code started} ones were signed before. */
  public record Matched(int all, int signed, int started, int endedBefore, int gettingReady) {}

  public int ended() {
    return closed.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Those that ran at any time of the period. */
  public int ran() {
    return running.before() + running.came();
  }

  public int ever() {
    return now.values().stream().mapToInt(Integer::intValue).sum();
  }
}
