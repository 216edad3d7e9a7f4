package mentorbot.store;

import jakarta.data.Limit;
import jakarta.persistence.Embeddable;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import mentorbot.Entities;
import mentorbot.mentorships.Dated;
import mentorbot.mentorships.RunningProgramme;
import org.jspecify.annotations.Nullable;

/**
 * Rows of every stored type with values drawn from small pools, so that many of them refer to each
 * other and answer to the same question. One seed, one content.
 */
final class SampleRows {
  private static final int TRIES = 10;
  private static final List<Instant> INSTANTS =
      Stream.of("2026-03-29T01:00:00Z", "2026-11-23T09:00:00Z", "2027-01-04T18:30:00Z")
          .map(Instant::parse)
          .toList();
  private static final List<LocalDate> DAYS =
      Stream.of("2026-03-29", "2026-11-23", "2027-01-04").map(LocalDate::parse).toList();

  private final Random random;
  private final List<String> literals;

  /** The literals are words that queries compare with, so that these find something too. */
  SampleRows(long seed, List<String> literals) {
    this.random = new Random(seed);
    this.literals = literals;
  }

  /** What others refer to comes first. */
  static List<? extends Class<?>> types() {
    var first = List.of(Delivery.class, Installation.class, RunningProgramme.class);
    return Stream.concat(first.stream(), Entities.all().stream()).distinct().toList();
  }

  /** What keys refuse is drawn again. Here and there a row is left out, so that joins miss it. */
  void fill(Database database, String team, int rows) {
    var types = types();
    for (int type = 0; type < types.size(); type++) {
      for (int i = 0; i < rows; i++) {
        if ((i + type) % 4 != 3) {
          fill(database, team, types.get(type), i);
        }
      }
    }
  }

  private void fill(Database database, String team, Class<?> type, int number) {
    var id = number == 0 && type == Installation.class ? "slack" : "s" + number;
    boolean in = false;
    for (int attempt = 0; attempt < TRIES && !in; attempt++) {
      in = inserted(database, team, row(type, id));
    }
  }

  private static boolean inserted(Database database, String team, Object row) {
    try {
      database.change(team, session -> session.insert(row));
      return true;
    } catch (PersistenceException refused) {
      return false;
    }
  }

  private Object row(Class<?> type, String id) {
    var row = (Row) filled(type);
    row.id = id;
    return row;
  }

  private Object filled(Class<?> type) {
    try {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      var made = constructor.newInstance();
      for (var field : fields(type)) {
        field.set(made, value(field));
      }
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  /** Those of mapped superclasses too, but what every row has. */
  static List<Field> fields(Class<?> type) {
    return Stream.<Class<?>>iterate(
            type, it -> it != Row.class && it != Object.class, Class::getSuperclass)
        .flatMap(it -> Stream.of(it.getDeclaredFields()))
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .peek(field -> field.setAccessible(true))
        .toList();
  }

  private @Nullable Object value(Field field) {
    boolean mayBeNull = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return mayBeNull && random.nextInt(2) == 0 ? null : of(field.getType());
  }

  /** An argument or a field's value; fails for a type that it has not been taught. */
  Object of(Class<?> type) {
    if (type == String.class) {
      return random.nextInt(4) == 0 ? any(literals) : id();
    } else if (type == int.class || type == Integer.class) {
      return random.nextInt(4);
    } else if (type == long.class || type == Long.class) {
      return random.nextLong(1000);
    } else if (type == boolean.class || type == Boolean.class) {
      return random.nextBoolean();
    } else if (type == Instant.class) {
      return any(INSTANTS);
    } else if (type == LocalDate.class) {
      return any(DAYS);
    } else if (type == LocalTime.class) {
      return LocalTime.of(9 + random.nextInt(4), 0);
    } else if (type == byte[].class) {
      return new byte[] {(byte) random.nextInt(9)};
    } else if (type == List.class) {
      return List.of(id(), id());
    } else if (type == Limit.class) {
      return Limit.of(1000);
    } else if (type.isAnnotationPresent(Embeddable.class)) {
      return filled(type);
    } else if (type == Dated.class) {
      return any(List.of(Dated.CHECK_INS, Dated.REVIEWS));
    } else if (type.isEnum()) {
      return any(List.of(type.getEnumConstants()));
    }
    throw new IllegalStateException("teach this sample to make a " + type.getName());
  }

  /** For a list or collection of this. */
  Collection<?> several(Class<?> of) {
    return List.of(of(of), of(of), of(of));
  }

  private String id() {
    return "s" + random.nextInt(9);
  }

  private <T> T any(List<? extends T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
