package mentorbot.texts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Reads {@code texts/*.properties} (UTF-8) from the class path. The files are listed in {@code
 * texts/index}, because a folder inside a jar cannot be listed reliably.
 */
final class TextFiles {
  private static final String FOLDER = "/texts/";

  private TextFiles() {}

  /** Every text by language: {@code goals} is English, {@code goals_pt_BR} is Brazilian. */
  static Map<Locale, Map<String, String>> read() {
    Map<Locale, Map<String, String>> languages = new HashMap<>();
    for (String name : names()) {
      Map<String, String> texts =
          languages.computeIfAbsent(languageOf(name), language -> new TreeMap<>());
      read(name)
          .forEach(
              (key, pattern) -> {
                if (texts.putIfAbsent(key, pattern) != null) {
                  throw new IllegalStateException("text '" + key + "' stands in two files");
                }
              });
    }
    return languages;
  }

  static List<String> names() {
    try (Reader index = open("index")) {
      return new BufferedReader(index)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, String> read(String name) {
    try (Reader file = open(name + ".properties")) {
      return parse(name, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Like {@link Properties#load(Reader)}, but a key written twice is a mistake and says so. */
  static Map<String, String> parse(String name, Reader file) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    new Properties() {
      @Override
      public synchronized Object put(Object key, Object pattern) {
        String before = texts.put((String) key, (String) pattern);
        if (before != null) {
          throw new IllegalStateException("text '" + key + "' stands twice in " + name);
        }
        return pattern;
      }
    }.load(file);
    return texts;
  }

  static Locale languageOf(String name) {
    int cut = name.indexOf('_');
    return cut < 0
        ? Locale.ENGLISH
        : Locale.forLanguageTag(name.substring(cut + 1).replace('_', '-'));
  }

  private static Reader open(String file) {
    InputStream stream = TextFiles.class.getResourceAsStream(FOLDER + file);
    if (stream == null) {
      throw new IllegalStateException("texts/" + file + " is missing");
    }
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }
}
