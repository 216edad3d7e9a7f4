package mentorbot.notices;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every kind of notice there is, by name. */
public final class NoticeKinds {
  private final Map<String, NoticeKind<?>> byName = new HashMap<>();

  public NoticeKinds(Collection<? extends NoticeKind<?>> kinds) {
    for (var kind : kinds) {
      if (byName.putIfAbsent(kind.name(), kind) != null) {
        throw new IllegalStateException("two kinds of notice named " + kind.name());
      }
    }
  }

  List<String> of(NoticeKind.Weight weight) {
    return byName.values().stream()
        .filter(kind -> kind.weight() == weight)
        .<String>map(NoticeKind::name)
        .sorted()
        .toList();
  }

  Optional<NoticeKind<?>> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
