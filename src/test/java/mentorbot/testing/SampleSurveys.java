package mentorbot.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mentorbot.config.Definitions;

/** The shipped programme with surveys in it. */
public final class SampleSurveys {
  /** The text of its file. */
  public static final String PROGRAMME = read(Path.of("config/programme.yaml"));

  public static final Definitions DEFINITIONS = Definitions.load(Path.of("config"));

  /** The same, that sends no survey by itself. */
  public static final Definitions WITHOUT_WAVES = withoutWaves();

  private SampleSurveys() {}

  private static Definitions withoutWaves() {
    try {
      var folder = Files.createTempDirectory("surveys");
      var without = PROGRAMME.substring(0, PROGRAMME.indexOf("  waves:\n")) + "  waves: []\n";
      var file = Files.writeString(folder.resolve("programme.yaml"), without);
      var definitions = Definitions.load(folder);
      Files.delete(file);
      Files.delete(folder);
      return definitions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
