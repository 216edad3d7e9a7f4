package mentorbot.matching.slack;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mentorbot.matching.Wish;
import mentorbot.slack.Form;

/** What the first page of a request said, carried to the second one; ids only, nothing private. */
record Looked(
    List<String> areas, String change, List<String> learns, boolean complement, Wish wish) {
  private static final String DIFFERENT = "different";

  /** For one mentor. */
  Looked(List<String> areas, String change, List<String> learns, boolean complement) {
    this(areas, change, learns, complement, Wish.ONE_TO_ONE);
  }

  static Looked of(Form form, Names names) {
    return new Looked(
        form.choices(RequestViews.AREAS),
        form.choice(RequestViews.CHANGE).orElse(""),
        form.choices(RequestViews.LEARNS),
        !form.choices(RequestViews.COMPLEMENT).isEmpty(),
        Forms.read(form, names));
  }

  String written() {
    return String.join(
        "\n",
        String.join(",", areas),
        change,
        String.join(",", learns),
        complement ? DIFFERENT : "",
        wish.form().name(),
        Objects.requireNonNullElse(wish.gives(), ""));
  }

  /** Anything that was not written by us reads as nothing. */
  static Looked read(String metadata, Names names) {
    var lines = metadata.split("\n", -1);
    return lines.length == 6
        ? new Looked(
            ids(lines[0]),
            lines[1],
            ids(lines[2]),
            lines[3].equals(DIFFERENT),
            Forms.wish(lines[4], lines[5], names))
        : new Looked(List.of(), "", List.of(), false);
  }

  private static List<String> ids(String line) {
    return line.isEmpty() ? List.of() : List.of(line.split(","));
  }

  Optional<String> changeId() {
    return change.isEmpty() ? Optional.empty() : Optional.of(change);
  }
}
