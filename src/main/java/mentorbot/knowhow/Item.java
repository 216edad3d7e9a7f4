package mentorbot.knowhow;

import java.util.Optional;

/**
 * A resource as people read it. {@code id} names a stored one, {@code seed} one of the file; one of
 * them or both are there. {@code link} is https, or empty.
 */
public record Item(
    String id,
    int version,
    String seed,
    Content content,
    Optional<String> mentorship,
    String addedBy,
    boolean hidden) {

  /** What it says and for whom; stage {@code any}, role and discipline {@code everyone} for all. */
  public record Content(
      String title, String text, String link, String stage, String role, String discipline) {
    public static final String ANY = "any";
    public static final String EVERYONE = "everyone";

    boolean isEmpty() {
      return title.isBlank() || text.isBlank();
    }

    boolean fits(String wantedStage, String wantedRole, String wantedDiscipline) {
      return matches(stage, ANY, wantedStage)
          && matches(role, EVERYONE, wantedRole)
          && matches(discipline, EVERYONE, wantedDiscipline);
    }

    private static boolean matches(String is, String all, String wanted) {
      return wanted.equals(all) || is.equals(all) || is.equals(wanted);
    }
  }

  /** What a button carries. */
  public String key() {
    return id.isEmpty() ? "seed " + seed : id + " " + version;
  }
}
