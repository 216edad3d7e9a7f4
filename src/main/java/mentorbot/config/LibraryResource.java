package mentorbot.config;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.util.List;

/**
 * Something to read, listen to or try, and for whom: a stage or {@code any}, a role or {@code
 * everyone}, a discipline or {@code everyone}. The link is https, or empty.
 */
public record LibraryResource(
    String id,
    String title,
    String stage,
    String role,
    String discipline,
    String text,
    @JacksonInject(value = StrictYaml.NO_TEXT, useInput = OptBoolean.TRUE) String link) {
  /** For each stage. */
  public static final String ANY = "any";

  /** For either role. */
  public static final String EVERYONE = "everyone";

  private static final List<String> ROLES = List.of("mentor", "mentee", EVERYONE);

  public LibraryResource {
    Rules.id("id", id);
    Rules.text("title", title, Rules.OPTION_LENGTH);
    if (!stage.equals(ANY) && !LibraryStage.IDS.contains(stage)) {
      throw new InvalidKey(
          "stage", "must be any, or one of " + String.join(", ", LibraryStage.IDS));
    }
    if (!ROLES.contains(role)) {
      throw new InvalidKey("role", "must be one of " + String.join(", ", ROLES));
    }
    Rules.id("discipline", discipline);
    Rules.text("text", text, 600);
    if (!link.isEmpty()) {
      Rules.webAddress("link", link);
      if (!link.startsWith("https://")) {
        throw new InvalidKey("link", "must start with https://");
      }
    }
  }
}
