package mentorbot.digest;

import jakarta.data.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Phase;
import org.hibernate.StatelessSession;

/** The seven days before a moment, counted. */
final class Week {
  static final Duration LENGTH = Duration.ofDays(7);
  private static final int MOST_NAMES = 20;

  private Week() {}

  static Health before(StatelessSession session, Instant now) {
    var rows = new Digests_(session);
    var since = now.minus(LENGTH);
    var phases = new EnumMap<Phase, Integer>(Phase.class);
    rows.standings().forEach(s -> phases.put(phase(s.state()), (int) s.count()));
    var held = (int) rows.held();
    if (held > 0) {
      phases.put(Phase.HELD, held);
    }
    return new Health(
        phases,
        InFives.of(rows.answeredSince(since)),
        (int) rows.startedSince(LocalDate.ofInstant(since, ZoneOffset.UTC).plusDays(1)),
        rows.sharedSince(since, Limit.of(MOST_NAMES)));
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
