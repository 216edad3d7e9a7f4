package mentorbot.printing;

import java.util.List;

/** A part of a paper, as plain text; in a text each line is a paragraph. */
public sealed interface Block {
  /** What the paper is; one of them. */
  record Title(String text) implements Block {}

  /** Never stands at the foot of a page without what it is about. */
  record Heading(String text) implements Block {}

  record Text(String text) implements Block {}

  /** Beside the matter: in small letters. */
  record Small(String text) implements Block {}

  /** In a box with a thick line: what has to be seen before anything else is read. */
  record Notice(String lead, String text) implements Block {}

  /** Names with their values, line by line. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  record Fact(String name, String value) {}

  /**
   * Rows of as many cells as there are columns; the first column names its row. The head stands on
   * each page that the table reaches.
   */
  record Table(List<Column> columns, List<List<String>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** {@code share}: of the width; the shares of a table add up to 1. */
  record Column(String name, float share) {}
}
