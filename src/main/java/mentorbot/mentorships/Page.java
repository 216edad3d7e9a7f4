package mentorbot.mentorships;

import java.util.List;

/** Some of many: {@code number} counts from 0; {@code more} says that another one follows. */
public record Page<T>(List<T> items, int number, boolean more) {
  public Page {
    items = List.copyOf(items);
  }
}
