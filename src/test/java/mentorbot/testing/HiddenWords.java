package mentorbot.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;

/**
 * Looks for a word in files as somebody would who has stolen them: as it is, in UTF-16, as HSQLDB
 * spells it, in hexadecimal digits, in Base64, and the same inside of whatever is packed.
 */
public final class HiddenWords {
  private static final int DEEPEST = 3;
  private static final int MOST_UNPACKED = 64 << 20;
  private static final List<Charset> WIDE =
      List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

  private HiddenWords() {}

  /** The files below this folder in which any of the words stands in any form. */
  public static List<Path> filesWith(Path folder, String... words) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> Stream.of(words).anyMatch(word -> isIn(read(file), word)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static boolean isIn(byte[] content, String word) {
    return isIn(content, forms(word), 0);
  }

  private static boolean isIn(byte[] content, Set<String> forms, int depth) {
    var text = new String(content, StandardCharsets.ISO_8859_1);
    var folded = text.toLowerCase(Locale.ROOT);
    return forms.stream().anyMatch(form -> text.contains(form) || folded.contains(form))
        || (depth < DEEPEST && isInPacked(content, text, forms, depth));
  }

  private static boolean isInPacked(byte[] content, String text, Set<String> forms, int depth) {
    return Stream.of("\u001f\u008b\b", "PK\u0003\u0004", "x\u009c", "x\u0001", "x\u00da")
        .anyMatch(
            magic -> {
              for (int at = text.indexOf(magic); at >= 0; at = text.indexOf(magic, at + 1)) {
                var unpacked = unpacked(content, at, magic.charAt(0));
                if (unpacked.length > 0 && isIn(unpacked, forms, depth + 1)) {
                  return true;
                }
              }
              return false;
            });
  }

  /** As far as it can be unpacked: most of what looks packed is not. */
  private static byte[] unpacked(byte[] content, int at, char magic) {
    var out = new ByteArrayOutputStream();
    var from = new ByteArrayInputStream(content, at, content.length - at);
    try {
      if (magic == 'P') {
        var zip = new ZipInputStream(from);
        while (zip.getNextEntry() != null) {
          copy(zip, out);
        }
      } else {
        copy(magic == 'x' ? new InflaterInputStream(from) : new GZIPInputStream(from), out);
      }
    } catch (IOException noFurther) {
      // What came out before is looked at.
    }
    return out.toByteArray();
  }

  private static void copy(InputStream from, ByteArrayOutputStream to) throws IOException {
    var some = new byte[8_192];
    int read;
    while (to.size() < MOST_UNPACKED && (read = from.read(some)) >= 0) {
      to.write(some, 0, read);
    }
  }

  /** Every way to write the word down, as its bytes read one sign each. */
  static Set<String> forms(String word) {
    var encoded =
        Stream.concat(Stream.of(StandardCharsets.UTF_8), WIDE.stream())
            .map(word::getBytes)
            .toList();
    Set<String> forms = new LinkedHashSet<>();
    forms.add(escaped(word));
    for (var bytes : encoded) {
      forms.add(new String(bytes, StandardCharsets.ISO_8859_1));
      forms.add(HexFormat.of().formatHex(bytes));
      forms.addAll(base64(bytes));
    }
    return forms;
  }

  /** In scripts and logs HSQLDB spells what is not ASCII as a number. */
  private static String escaped(String word) {
    return word.chars()
        .mapToObj(
            sign ->
                sign < 128
                    ? String.valueOf((char) sign)
                    : String.format(Locale.ROOT, "\\u%04x", sign))
        .collect(Collectors.joining());
  }

  /** Wherever among three bytes it begins; without the signs that its neighbours share. */
  private static List<String> base64(byte[] bytes) {
    return Stream.of(0, 1, 2)
        .map(
            before -> {
              var shifted = new byte[before + bytes.length];
              System.arraycopy(bytes, 0, shifted, before, bytes.length);
              var whole = Base64.getEncoder().withoutPadding().encodeToString(shifted);
              int first = before == 0 ? 0 : before + 1;
              int last = shifted.length * 8 / 6;
              return whole.substring(first, last);
            })
        .toList();
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
