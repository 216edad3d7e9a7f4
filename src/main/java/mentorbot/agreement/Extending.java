package mentorbot.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.config.AgreementTerms;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.PausedDays;
import org.hibernate.StatelessSession;

/**
 * Fills in the change by which a running relationship goes on for longer: as long again as was
 * agreed, half a year at most, with one more review before the new end. It awaits everybody's
 * signature, may be changed or declined like any other, and until then nothing changes.
 */
public final class Extending {
  private static final int MOST_MORE = 6;
  private static final int LONGEST = 36;
  private static final int REVIEW_DAYS_BEFORE = 14;

  /** As many as can be chosen on the page that changes them; the latest ones count. */
  private static final int MOST_REVIEWS = 6;

  private final Drafts drafts;

  public Extending(Drafts drafts) {
    this.drafts = drafts;
  }

  /** The last day by it; empty where nothing is in force, or it can't be any longer. */
  public Optional<LocalDate> propose(StatelessSession session, String mentorship, Instant now) {
    var rows = new Agreements_(session);
    var parties = Parties.all(session, mentorship).filter(found -> found.open() && found.started());
    var agreement = rows.agreement(mentorship).filter(found -> found.agreed().isPresent());
    if (parties.isEmpty() || agreement.isEmpty()) {
      return Optional.empty();
    }
    var agreed = drafts.editions().get(session, mentorship, agreement.get().agreed().orElseThrow());
    var base = drafts.editions().get(session, mentorship, agreement.get().current());
    int before = agreed.text().terms().durationMonths();
    var started = parties.get().mentorship();
    if (base.text().terms().durationMonths() > before) {
      // Somebody has proposed a longer time already.
      return Optional.of(lastDay(session, started, base.text().terms().durationMonths()));
    }
    int months = Math.min(LONGEST, before + Math.min(MOST_MORE, before));
    if (months == before) {
      return Optional.empty();
    }
    int number = agreement.get().openNext(now, true);
    rows.change(agreement.get());
    var text = base.text().with(longer(base.text().terms(), months), base.text().methodName());
    drafts.editions().add(session, parties.get(), number, null, now, text);
    Telling.changed(session, parties.get(), base);
    return Optional.of(lastDay(session, started, months));
  }

  /** Whether all have signed what is to be signed of this relationship. */
  public static boolean signed(StatelessSession session, String mentorship) {
    return new Agreements_(session)
        .agreement(mentorship)
        .filter(found -> found.agreed().isPresent() && found.open().isEmpty())
        .isPresent();
  }

  private static LocalDate lastDay(StatelessSession session, Mentorship mentorship, int months) {
    var first = Optional.ofNullable(mentorship.startedOn()).orElseThrow();
    return PausedDays.of(session, mentorship.id()).moved(first.plusMonths(months));
  }

  /** Months have 28 days at least: the review is in time in every year. */
  private static AgreementTerms longer(AgreementTerms terms, int months) {
    int review = months * 30 - REVIEW_DAYS_BEFORE;
    var days =
        Stream.concat(terms.reviewDays().stream().filter(day -> day < review), Stream.of(review))
            .toList();
    days = days.subList(Math.max(0, days.size() - MOST_REVIEWS), days.size());
    return new AgreementTerms(
        terms.meetingCadence(),
        terms.meetingMinutes(),
        terms.method(),
        terms.preferredDays(),
        terms.preferredHours(),
        terms.responseHours(),
        terms.checkInCadence(),
        terms.protectedTime(),
        months,
        days);
  }
}
