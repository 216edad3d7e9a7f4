package mentorbot.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mentorbot.texts.Markup;
import org.jspecify.annotations.Nullable;

/** A table (https://docs.slack.dev/reference/block-kit/blocks/data-table-block). */
public record DataTable(String type, String caption, int pageSize, List<List<Cell>> rows)
    implements Picture {
  private static final int CAPTION = 150;
  private static final int CELL = 150;
  private static final int ROWS = 30;
  private static final int PAGE = 10;

  /** Either text or the parts of a rich text. */
  public record Cell(String type, @Nullable String text, @Nullable List<Line> elements) {
    String inWords() {
      return elements == null
          ? Markup.escape(String.valueOf(text))
          : elements.stream()
              .flatMap(line -> line.elements().stream())
              .map(Piece::inWords)
              .collect(Collectors.joining());
    }
  }

  /** A line of a rich text. */
  public record Line(String type, List<Piece> elements) {}

  /** A person, or text between people. */
  public record Piece(String type, @Nullable String text, @Nullable String userId) {
    String inWords() {
      return userId == null
          ? Markup.escape(String.valueOf(text))
          : Mrkdwn.person(userId).toString();
    }
  }

  /** {@code rows} of as many cells as the head has; the first thirty are shown. */
  public static DataTable of(String caption, List<String> head, List<List<Cell>> rows) {
    var all = new ArrayList<List<Cell>>();
    all.add(head.stream().map(DataTable::text).toList());
    all.addAll(rows.subList(0, Math.min(ROWS, rows.size())));
    return new DataTable("data_table", Cut.to(caption, CAPTION), PAGE, List.copyOf(all));
  }

  /** Plain text, never empty. */
  public static Cell text(String plain) {
    return new Cell("raw_text", plain.isBlank() ? "–" : Cut.to(plain, CELL), null);
  }

  /** Shown by their names, as mentions; {@code after} them, perhaps nothing, is said. */
  public static Cell people(List<String> users, String after) {
    if (users.isEmpty()) {
      return text(after);
    }
    var pieces = new ArrayList<Piece>();
    for (var user : users) {
      if (!pieces.isEmpty()) {
        pieces.add(new Piece("text", ", ", null));
      }
      pieces.add(new Piece("user", null, user));
    }
    if (!after.isBlank()) {
      pieces.add(new Piece("text", " " + Cut.to(after, CELL), null));
    }
    return new Cell("rich_text", null, List.of(new Line("rich_text_section", pieces)));
  }

  @Override
  public String getType() {
    return type;
  }

  @Override
  @SuppressWarnings("NullAway") // Slack gives the block an id; the SDK has no nullness.
  public String getBlockId() {
    return null;
  }

  @Override
  public List<LayoutBlock> instead() {
    var lines =
        rows.stream()
            .skip(1)
            .map(row -> row.stream().map(Cell::inWords).collect(Collectors.joining(" · ")))
            .collect(Collectors.joining("\n"));
    return List.of(Kit.section("*" + Markup.escape(caption) + "*\n" + lines));
  }
}
