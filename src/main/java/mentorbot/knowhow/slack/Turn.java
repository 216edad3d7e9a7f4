package mentorbot.knowhow.slack;

import mentorbot.config.Library;
import mentorbot.config.LibraryStage;
import mentorbot.knowhow.Item.Content;
import mentorbot.knowhow.Role;

/** A page of the guide as a button carries it; whatever comes back leads to some page. */
record Turn(Page page, String stage, Role role) {
  enum Page {
    GUIDE,
    ACTIVITIES,
    QUESTIONS,
    FEEDBACK
  }

  private static final String BAR = "|";

  String written() {
    return String.join(BAR, page.name(), stage, role.word());
  }

  Turn to(Page other) {
    return new Turn(other, stage, role);
  }

  static Turn read(String value) {
    var parts = (value + "|||").split("\\|", -1);
    return new Turn(page(parts[0]), parts[1], Role.read(parts[2]));
  }

  static Page page(String word) {
    for (var page : Page.values()) {
      if (page.name().equalsIgnoreCase(word)) {
        return page;
      }
    }
    return Page.GUIDE;
  }

  LibraryStage of(Library library) {
    return library.stage(stage);
  }

  /** Which resources are wanted, and which page of them. */
  record Wanted(String stage, String role, String discipline, int page) {
    String written() {
      return String.join(BAR, stage, role, discipline, String.valueOf(page));
    }

    Wanted at(int other) {
      return new Wanted(stage, role, discipline, other);
    }

    static Wanted read(String value) {
      var parts = (value + "||||").split("\\|", -1);
      return new Wanted(
          or(parts[0], Content.ANY),
          or(parts[1], Content.EVERYONE),
          or(parts[2], Content.EVERYONE),
          page(parts[3]));
    }

    /** Anything else is the first page. */
    static int page(String value) {
      return value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
    }

    private static String or(String word, String otherwise) {
      return word.isEmpty() ? otherwise : word;
    }
  }
}
