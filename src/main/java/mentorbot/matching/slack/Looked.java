package mentorbot.matching.slack;

import java.util.List;
import java.util.Optional;
import mentorbot.slack.Form;

/** What the first page of a request said, carried to the second one; ids only, nothing private. */
record Looked(List<String> areas, String change, List<String> learns, boolean complement) {
  static Looked of(Form form) {
    return new Looked(
        form.choices(RequestViews.AREAS),
        form.choice(RequestViews.CHANGE).orElse(""),
        form.choices(RequestViews.LEARNS),
        !form.choices(RequestViews.COMPLEMENT).isEmpty());
  }

  String written() {
    return String.join(
        "\n",
        String.join(",", areas),
        change,
        String.join(",", learns),
        complement ? "different" : "");
  }

  /** Anything that was not written by us reads as nothing. */
  static Looked read(String metadata) {
    var lines = metadata.split("\n", -1);
    return lines.length == 4
        ? new Looked(ids(lines[0]), lines[1], ids(lines[2]), lines[3].equals("different"))
        : new Looked(List.of(), "", List.of(), false);
  }

  private static List<String> ids(String line) {
    return line.isEmpty() ? List.of() : List.of(line.split(","));
  }

  Optional<String> changeId() {
    return change.isEmpty() ? Optional.empty() : Optional.of(change);
  }
}
