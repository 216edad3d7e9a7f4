package mentorbot.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import mentorbot.matching.Reason.Kind;
import mentorbot.mentorships.Mentorship.Form;

/**
 * Orders those whom the rules allow: what was asked for counts most, then deep likeness (values,
 * ways of learning), which lasts, before what is practical (section 3b of the domain notes). Pure
 * and deterministic; people of equal score come in an order that differs from seeker to seeker, so
 * that nobody is always last.
 */
public record Ranking(Weights weights) {
  /** Points for a full fit of each kind. */
  public record Weights(
      int area,
      int ahead,
      int style,
      int values,
      int interests,
      int different,
      int site,
      int modality,
      int language,
      int hours,
      int room) {
    public static final Weights DEFAULT =
        new Weights(400, 80, 150, 120, 60, 120, 40, 30, 20, 60, 30);
  }

  /** A working week in common is as good as it gets. */
  private static final int PLENTY_OF_MINUTES = 40 * 60;

  /** The best {@code most}, best first; the candidates are taken as allowed. */
  public List<Suggestion> best(Seeker seeker, Collection<Candidate> candidates, int most) {
    Comparator<Scored> better =
        Comparator.comparingInt(Scored::score)
            .reversed()
            .thenComparingLong(Scored::tieBreak)
            .thenComparing(scored -> scored.candidate().person());
    var kept = new PriorityQueue<>(better.reversed());
    for (var candidate : candidates) {
      var scored =
          new Scored(candidate, score(seeker, candidate), mix(seeker.person(), candidate.person()));
      kept.add(scored);
      if (kept.size() > most) {
        kept.poll();
      }
    }
    return kept.stream()
        .sorted(better)
        .map(s -> new Suggestion(s.candidate().person(), s.score(), reasons(seeker, s.candidate())))
        .toList();
  }

  private record Scored(Candidate candidate, int score, long tieBreak) {}

  int score(Seeker seeker, Candidate mentor) {
    var ours = seeker.traits();
    var theirs = mentor.traits();
    int score = part(weights.area(), seeker.areas(), mentor.areas());
    score += part(weights.style(), ours.styles(), theirs.styles());
    score += ours.canMeetLike(theirs) ? weights.modality() : 0;
    score += part(weights.language(), ours.languages(), theirs.languages());
    score +=
        weights.hours() * Math.min(PLENTY_OF_MINUTES, mentor.sharedMinutes()) / PLENTY_OF_MINUTES;
    score += mentor.taken() == 0 ? weights.room() : 0;
    score += !seeker.complement() && isAhead(seeker, theirs) ? weights.ahead() : 0;
    return score + (seeker.complement() ? difference(ours, theirs) : likeness(ours, theirs));
  }

  private int likeness(Traits ours, Traits theirs) {
    return part(weights.values(), ours.values(), theirs.values())
        + part(weights.interests(), ours.interests(), theirs.interests())
        + (ours.sameSiteAs(theirs) ? weights.site() : 0);
  }

  private int difference(Traits ours, Traits theirs) {
    return (isOtherField(ours, theirs) ? weights.different() : 0)
        + (isOtherSite(ours, theirs) ? weights.different() / 2 : 0);
  }

  List<Reason> reasons(Seeker seeker, Candidate mentor) {
    var ours = seeker.traits();
    var theirs = mentor.traits();
    var reasons = new ArrayList<Reason>();
    boolean peers = seeker.form() == Form.PEER;
    addShared(reasons, peers ? Kind.SAME_AREA : Kind.AREA, seeker.areas(), mentor.areas());
    if (!seeker.complement() && isAhead(seeker, theirs)) {
      reasons.add(Reason.of(Kind.AHEAD));
    }
    addShared(reasons, Kind.STYLE, ours.styles(), theirs.styles());
    addShared(reasons, Kind.VALUES, ours.values(), theirs.values());
    addShared(reasons, Kind.INTERESTS, ours.interests(), theirs.interests());
    if (seeker.complement() && isOtherField(ours, theirs)) {
      reasons.add(Reason.of(Kind.OTHER_FIELD, List.of(String.valueOf(theirs.discipline()))));
    }
    if (seeker.complement() && isOtherSite(ours, theirs)) {
      reasons.add(Reason.of(Kind.OTHER_SITE, List.of(String.valueOf(theirs.site()))));
    }
    if (ours.sameSiteAs(theirs)) {
      reasons.add(Reason.of(Kind.SITE, List.of(String.valueOf(theirs.site()))));
    }
    if (ours.canMeetLike(theirs)) {
      reasons.add(Reason.of(Kind.MODALITY, List.of(agreed(ours, theirs))));
    }
    addShared(reasons, Kind.LANGUAGE, ours.languages(), theirs.languages());
    reasons.add(new Reason(Kind.HOURS, List.of(), mentor.sharedMinutes()));
    return reasons;
  }

  private static String agreed(Traits ours, Traits theirs) {
    var first = String.valueOf(ours.modality());
    return first.equals(Traits.EITHER) ? String.valueOf(theirs.modality()) : first;
  }

  private static boolean isAhead(Seeker seeker, Traits theirs) {
    var ours = seeker.traits();
    return seeker.looksAhead()
        && ours.sameDisciplineAs(theirs)
        && ours.level() >= 0
        && theirs.level() > ours.level();
  }

  private static boolean isOtherField(Traits ours, Traits theirs) {
    return ours.discipline() != null
        && theirs.discipline() != null
        && !ours.sameDisciplineAs(theirs);
  }

  private static boolean isOtherSite(Traits ours, Traits theirs) {
    return ours.site() != null && theirs.site() != null && !ours.sameSiteAs(theirs);
  }

  private static void addShared(
      List<Reason> reasons, Kind kind, Set<String> ours, Set<String> theirs) {
    var shared = Traits.shared(ours, theirs);
    if (!shared.isEmpty()) {
      reasons.add(Reason.of(kind, shared));
    }
  }

  /** The share of what we want that the other has. */
  private static int part(int weight, Set<String> ours, Set<String> theirs) {
    if (ours.isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (var id : ours) {
      shared += theirs.contains(id) ? 1 : 0;
    }
    return weight * shared / ours.size();
  }

  /** Spreads equal scores evenly (the finaliser of MurmurHash3, public domain). */
  private static long mix(String seeker, String mentor) {
    long h = 31L * seeker.hashCode() + mentor.hashCode() * 0x9E3779B97F4A7C15L;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
