package mentorbot.workspace.rules;

import static mentorbot.workspace.rules.Rule.flag;
import static mentorbot.workspace.rules.Rule.list;
import static mentorbot.workspace.rules.Rule.number;
import static mentorbot.workspace.rules.Rule.oneOf;
import static mentorbot.workspace.rules.Rule.string;
import static mentorbot.workspace.rules.Rule.whole;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The table and data_table blocks. */
final class Tables {
  private Tables() {}

  static Map<String, Shape> blocks() {
    return Map.of("table", table(), "data_table", dataTable());
  }

  private static Shape table() {
    Shape settings =
        Shape.plain()
            .allows("align", oneOf("left", "center", "right"))
            .allows("is_wrapped", flag());
    Rule column =
        at -> {
          if (at.isPresent()) {
            settings.judge(at);
          }
        };
    return Traits.block()
        .requires("rows", list(list(cell(), Limit.TABLE_CELLS_MAX), Limit.TABLE_ROWS_MAX))
        .allows("column_settings", list(column, Limit.TABLE_SETTINGS_MAX))
        .holding(at -> at.sumUp(1, Limit.TABLES_MAX));
  }

  private static Shape dataTable() {
    Rule row = list(cell(), Limit.DATA_TABLE_CELLS_MIN, Limit.DATA_TABLE_CELLS_MAX);
    return Traits.block()
        .requires("caption", string())
        .requires("rows", list(row, Limit.DATA_TABLE_ROWS_MIN, Limit.DATA_TABLE_ROWS_MAX))
        .allows("page_size", whole(Limit.DATA_TABLE_PAGE_MIN, Limit.DATA_TABLE_PAGE_MAX))
        .allows("row_header_column_index", whole())
        .holding(Tables::judgeGrid);
  }

  private static Rule cell() {
    return Rule.byType(
        Map.of(
            "raw_text",
            Shape.typed().requires("text", string(Limit.RAW_TEXT_MIN)),
            "raw_number",
            Shape.typed().requires("value", number()).requires("text", string(Limit.RAW_TEXT_MIN)),
            "rich_text",
            RichText.block()));
  }

  private static void judgeGrid(Check table) {
    List<Check> rows = table.field("rows").items();
    if (rows.isEmpty()) {
      return;
    }
    int columns = rows.get(0).node().size();
    rows.forEach(row -> row.require(row.node().size() == columns, "rows must be of equal length"));
    for (Check header : rows.get(0).items()) {
      header.require(
          !header.string("type").equals("rich_text"), "a header cell cannot be rich_text");
    }
    table.sumUp(characters(table.node().path("rows")), Limit.DATA_TABLE_SUM_MAX);
  }

  /** What a reader sees of the cells: every {@code text}, at any depth. */
  private static long characters(JsonNode rows) {
    return rows.findValues("text").stream()
        .filter(JsonNode::isTextual)
        .mapToLong(text -> Check.characters(text.asText()))
        .sum();
  }
}
