package mentorbot.digest;

import jakarta.data.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Phase;
import org.hibernate.StatelessSession;

/** The seven days before a moment, counted. */
final class Week {
  static final Duration LENGTH = Duration.ofDays(7);
  private static final int MOST_NAMES = 20;
  static final Set<Mentorship.State> OPEN =
      EnumSet.complementOf(EnumSet.of(Mentorship.State.ENDED));

  private Week() {}

  static Health before(StatelessSession session, Instant now, Optional<String> newsChannel) {
    var rows = new Digests_(session);
    var since = now.minus(LENGTH);
    return new Health(
        phases(rows),
        InFives.of(rows.answeredSince(since)),
        started(rows, LocalDate.ofInstant(now, ZoneOffset.UTC)),
        rows.sharedSince(since, Limit.of(MOST_NAMES)),
        newsChannel);
  }

  /** State by state, which an index finds; what is held counts as such only. */
  private static Map<Phase, Integer> phases(Digests rows) {
    var phases = new EnumMap<Phase, Integer>(Phase.class);
    for (var state : OPEN) {
      var standing = rows.standing(state);
      add(phases, phase(state), standing.all() - standing.held());
      add(phases, Phase.HELD, standing.held());
    }
    return phases;
  }

  private static void add(Map<Phase, Integer> phases, Phase phase, long count) {
    if (count > 0) {
      phases.merge(phase, (int) count, Integer::sum);
    }
  }

  /** Day by day, since an index finds one day and no range; somebody's own date may be ahead. */
  private static int started(Digests rows, LocalDate today) {
    return today
        .minusDays(LENGTH.toDays() - 1)
        .datesUntil(today.plusDays(2))
        .mapToInt(day -> (int) rows.startedOn(day))
        .sum();
  }

  private static Phase phase(Mentorship.State state) {
    return switch (state) {
      case AGREEING -> Phase.AGREEING;
      case ACTIVE -> Phase.ACTIVE;
      case PAUSED -> Phase.PAUSED;
      case ENDED -> Phase.ENDED;
    };
  }
}
