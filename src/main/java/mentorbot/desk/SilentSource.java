package mentorbot.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.checkins.SilentPairs;
import mentorbot.checkins.SilentPairs.Silent;
import mentorbot.config.SilenceRules;
import mentorbot.meetings.HeldMeetings;
import org.hibernate.StatelessSession;

/**
 * Relationships of which nothing was heard for twice the time they agreed; dates only: since when,
 * and when it would end by itself.
 */
public final class SilentSource implements DeskSource {
  /** Each is looked at closely, on every look at the desk. */
  private static final int SHOWN = 50;

  private final SilenceRules rules;

  /** As soon as it is so. */
  public SilentSource() {
    this(SilenceRules.NONE);
  }

  /** By these rules: only after both have been nudged and given time, unless they are off. */
  public SilentSource(SilenceRules rules) {
    this.rules = rules;
  }

  @Override
  public List<DeskItem> items(StatelessSession session, String coordinator, Moment moment) {
    return rules.off()
        ? SilentPairs.list(session, moment.day(), SHOWN, HeldMeetings::last).stream()
            .map(silent -> item(silent, Optional.empty()))
            .toList()
        : SilentPairs.told(session, rules, SHOWN).stream()
            .map(told -> item(told.silent(), told.ends()))
            .toList();
  }

  private static DeskItem item(Silent silent, Optional<LocalDate> ends) {
    return new DeskItem(
        DeskItem.Kind.SILENT,
        silent.mentorship(),
        silent.parties(),
        List.of(),
        silent.parties(),
        silent.since(),
        ends,
        Optional.empty(),
        Optional.empty());
  }
}
