package mentorbot.matching;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What matching knows of a person: ids of the programme's options, nothing about identity (R21).
 * {@code level} counts from 0 up, -1 if unknown. Empty sets mean that nothing was stated.
 */
public record Traits(
    @Nullable String discipline,
    int level,
    @Nullable String site,
    @Nullable String modality,
    Set<String> languages,
    Set<String> styles,
    Set<String> values,
    Set<String> interests) {
  public static final Traits UNKNOWN =
      new Traits(null, -1, null, null, Set.of(), Set.of(), Set.of(), Set.of());

  /** The modality that goes with every other. */
  static final String EITHER = "either";

  public Traits {
    languages = Set.copyOf(languages);
    styles = Set.copyOf(styles);
    values = Set.copyOf(values);
    interests = Set.copyOf(interests);
  }

  boolean sharesLanguageWith(Traits other) {
    return languages.isEmpty()
        || other.languages.isEmpty()
        || !Collections.disjoint(languages, other.languages);
  }

  /** Both on the same site; unknown is no site. */
  boolean sameSiteAs(Traits other) {
    return site != null && site.equals(other.site);
  }

  boolean sameDisciplineAs(Traits other) {
    return discipline != null && discipline.equals(other.discipline);
  }

  boolean canMeetLike(Traits other) {
    return modality != null
        && other.modality != null
        && (modality.equals(other.modality)
            || modality.equals(EITHER)
            || other.modality.equals(EITHER));
  }

  static Set<String> shared(Set<String> ours, Set<String> theirs) {
    var both = new HashSet<>(ours);
    both.retainAll(theirs);
    return both;
  }
}
