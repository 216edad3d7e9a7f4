package mentorbot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search finds what it is there to find, or the tests that use it would prove nothing. */
class HiddenWordsTest {
  private static final String WORD = "zebraf\u00efnch";

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "abc", "{\"text\":\""})
  void in_every_form_and_at_every_place(String before) throws IOException {
    var text = before + WORD + " and more";
    for (var charset :
        new java.nio.charset.Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
        }) {
      var bytes = text.getBytes(charset);
      found(bytes);
      found(HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.UTF_8));
      found(HexFormat.of().withUpperCase().formatHex(bytes).getBytes(StandardCharsets.UTF_8));
      found(Base64.getEncoder().encode(bytes));
      found(
          ("INSERT ('" + Base64.getEncoder().encodeToString(bytes) + "')")
              .getBytes(StandardCharsets.UTF_8));
    }
    found((before + "zebraf\\u00efnch").getBytes(StandardCharsets.US_ASCII));
  }

  private static void found(byte[] content) throws IOException {
    assertThat(HiddenWords.isIn(content, WORD)).isTrue();
    assertThat(HiddenWords.isIn(content, "quokka")).isFalse();
    var gzip = packed(content, GZIPOutputStream::new);
    assertThat(HiddenWords.isIn(gzip, WORD)).isTrue();
    assertThat(HiddenWords.isIn(packed(content, DeflaterOutputStream::new), WORD)).isTrue();
    assertThat(HiddenWords.isIn(zip(gzip), WORD)).as("packed twice").isTrue();
  }

  private interface Packer {
    OutputStream onto(OutputStream out) throws IOException;
  }

  private static byte[] packed(byte[] content, Packer packer) throws IOException {
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {0, 1, 2});
    try (var packing = packer.onto(out)) {
      packing.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] zip(byte[] content) throws IOException {
    return packed(
        content,
        out -> {
          var zip = new ZipOutputStream(out);
          zip.putNextEntry(new ZipEntry("x"));
          return zip;
        });
  }

  @Test
  void and_nothing_where_nothing_is() {
    assertThat(HiddenWords.isIn("zebra finch".getBytes(StandardCharsets.UTF_8), WORD)).isFalse();
    assertThat(HiddenWords.isIn(new byte[0], WORD)).isFalse();
  }
}
