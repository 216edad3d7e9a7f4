package mentorbot.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Every sentence the program can say, in every language it has. Safe for several threads. */
public final class Texts {
  /** Spoken to whoever's language is unknown or not yet translated. */
  private static final Locale DEFAULT = Locale.UK;

  private static final Locale PSEUDO = Locale.forLanguageTag("en-XA");

  private final Map<Locale, Catalogue> catalogues = new HashMap<>();
  private final ConcurrentMap<Locale, Words> words = new ConcurrentHashMap<>();
  private final @Nullable Locale only;

  private Texts(Map<Locale, Map<String, String>> languages, @Nullable Locale only) {
    languages.forEach(
        (language, patterns) -> catalogues.put(language, new Catalogue(language, patterns)));
    this.only = only;
  }

  /** The shipped texts; a missing or contradictory file throws. */
  public static Texts load() {
    return of(TextFiles.read());
  }

  static Texts of(Map<Locale, Map<String, String>> languages) {
    return new Texts(languages, null);
  }

  /**
   * The shipped English in disguise, for tests of views: accented, two fifths longer, between
   * right-to-left marks. Whatever survives it survives a translation.
   */
  public static Texts pseudo() {
    Map<String, String> disguised = new HashMap<>();
    TextFiles.read()
        .getOrDefault(Locale.ENGLISH, Map.of())
        .forEach((key, pattern) -> disguised.put(key, Pseudo.disguise(pattern)));
    return new Texts(Map.of(Locale.ENGLISH, disguised), PSEUDO);
  }

  /** The words for a Slack locale such as {@code fr-FR}; null, odd or untranslated gets English. */
  public Words in(@Nullable String slackLocale) {
    return words.computeIfAbsent(
        resolve(slackLocale), locale -> new Words(locale, candidates(locale)));
  }

  private Locale resolve(@Nullable String slackLocale) {
    if (only != null) {
      return only;
    }
    if (slackLocale == null) {
      return DEFAULT;
    }
    Locale asked = Locale.forLanguageTag(slackLocale.replace('_', '-'));
    // A date in a language the sentence is not in would be worse than English throughout.
    return catalogues.containsKey(languageAlone(asked)) || catalogues.containsKey(asked)
        ? asked
        : DEFAULT;
  }

  private List<Catalogue> candidates(Locale locale) {
    List<Catalogue> candidates = new ArrayList<>();
    for (Locale language : List.of(locale, languageAlone(locale), Locale.ENGLISH)) {
      Catalogue catalogue = catalogues.get(language);
      if (catalogue != null && !candidates.contains(catalogue)) {
        candidates.add(catalogue);
      }
    }
    return candidates;
  }

  private static Locale languageAlone(Locale locale) {
    return Locale.forLanguageTag(locale.getLanguage());
  }
}
