package mentorbot.matching;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mentorbot.mentorships.Mentorship.Form;

/**
 * What always holds between a technician and their mentor, whatever the ranking says (M4). Pure.
 */
public record MatchRules(int sharedWeeklyMinutes, boolean crossSite) {
  /** Everything in the way; empty if the two may be matched. */
  public Set<Obstacle> between(Seeker seeker, Candidate mentor, Ties ties) {
    var found = EnumSet.noneOf(Obstacle.class);
    var other = mentor.person();
    addIf(found, Obstacle.SELF, other.equals(seeker.person()));
    addIf(found, Obstacle.NOT_ENROLLED, !mentor.enrolled());
    addIf(found, Obstacle.NOT_AGAIN, ties.notAgain().contains(other));
    addIf(found, Obstacle.SUPERVISOR, ties.reportingLine().contains(other));
    addIf(found, Obstacle.PAIRED, ties.paired().contains(other));
    addIf(found, Obstacle.ASKED, ties.asked().contains(other));
    var form = seeker.form();
    addIf(found, Obstacle.NOT_OFFERING, form.asksThoseWhoOffer() && !mentor.offers());
    addIf(found, Obstacle.NO_PLACE, isFull(form, mentor));
    addIf(found, Obstacle.OTHER_SITE, !crossSite && areOnTwoSites(seeker, mentor));
    addIf(found, Obstacle.NO_LANGUAGE, !seeker.traits().sharesLanguageWith(mentor.traits()));
    addIf(found, Obstacle.NO_HOURS, mentor.sharedMinutes() < sharedWeeklyMinutes);
    return found;
  }

  /** The most telling obstacle. */
  public Optional<Obstacle> first(Seeker seeker, Candidate mentor, Ties ties) {
    return between(seeker, mentor, ties).stream().findFirst();
  }

  /** Somebody who mentors nobody so far makes room by saying yes, where anybody may be asked. */
  private static boolean isFull(Form form, Candidate mentor) {
    boolean counts = form.asksThoseWhoOffer() || (!form.onALevel() && mentor.offers());
    return counts && mentor.freePlaces() == 0;
  }

  private static boolean areOnTwoSites(Seeker seeker, Candidate mentor) {
    return seeker.traits().site() != null
        && mentor.traits().site() != null
        && !seeker.traits().sameSiteAs(mentor.traits());
  }

  private static void addIf(Set<Obstacle> found, Obstacle obstacle, boolean holds) {
    if (holds) {
      found.add(obstacle);
    }
  }
}
