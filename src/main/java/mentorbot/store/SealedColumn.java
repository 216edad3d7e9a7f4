package mentorbot.store;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A column of sealed text.
 *
 * @param place the columns whose values, joined by slashes, are the id it was sealed for
 */
public record SealedColumn(String table, String column, List<String> place) {

  /** Most are sealed for the id of their row. */
  public static SealedColumn of(String table, String column) {
    return new SealedColumn(table, column, List.of("id"));
  }

  Sealer.Place place(String team, List<String> values) {
    return new Sealer.Place(team, table, column, String.join("/", values));
  }

  String select() {
    return "select id, %s, %s from %s where team = ? and id > ? and %s is not null order by id limit 100"
        .formatted(column, place.stream().collect(Collectors.joining(", ")), table, column);
  }

  String update() {
    return "update %s set %s = ? where team = ? and id = ?".formatted(table, column);
  }
}
