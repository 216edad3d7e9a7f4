package mentorbot.report.slack;

import java.util.List;

/**
 * Figures in rows, for the page and the spreadsheet alike, as plain text; the first cell of each
 * row says what the others are about. {@code note} may be empty.
 */
record Table(String title, List<String> head, List<List<String>> rows, String note) {
  Table {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
