package mentorbot.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A short list of configured ids in one column; ids hold no commas. */
@Converter
public final class IdList implements AttributeConverter<List<String>, String> {
  /** So many fit into the column at an id's greatest length. */
  static final int MOST = 12;

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable List<String> ids) {
    return ids == null || ids.isEmpty() ? null : String.join(",", ids);
  }

  /** Of a column that was read as it is stored. */
  public static Set<String> setOf(String column) {
    return column.isEmpty() ? Set.of() : Set.copyOf(List.of(column.split(",")));
  }

  @Override
  public List<String> convertToEntityAttribute(@Nullable String column) {
    return column == null || column.isEmpty() ? List.of() : List.of(column.split(","));
  }
}
