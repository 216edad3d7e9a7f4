package mentorbot.texts;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** All texts of one language. A text is compiled when it is first said: starting stays quick. */
final class Catalogue {
  private final ULocale locale;
  private final Map<String, String> patterns;
  private final ConcurrentMap<String, Message> compiled = new ConcurrentHashMap<>();

  Catalogue(Locale language, Map<String, String> patterns) {
    this.locale = ULocale.forLocale(language);
    this.patterns = Map.copyOf(patterns);
  }

  @Nullable Message find(String key) {
    Message known = compiled.get(key);
    if (known != null) {
      return known;
    }
    String pattern = patterns.get(key);
    return pattern == null
        ? null
        : compiled.computeIfAbsent(key, name -> new Message(name, pattern, locale));
  }

  Set<String> keys() {
    return patterns.keySet();
  }

  Map<String, String> patterns() {
    return patterns;
  }
}
