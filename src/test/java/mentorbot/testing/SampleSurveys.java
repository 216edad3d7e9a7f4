package mentorbot.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mentorbot.config.Definitions;

/** The shipped programme with surveys in it. */
public final class SampleSurveys {
  /** The text of its file. */
  public static final String PROGRAMME =
      read(Path.of("config/programme.yaml"))
          + "\n"
          + read(Path.of("src/test/resources/surveys/programme-section.yaml"));

  public static final Definitions DEFINITIONS = load();

  private SampleSurveys() {}

  private static Definitions load() {
    try {
      var folder = Files.createTempDirectory("surveys");
      var file = Files.writeString(folder.resolve("programme.yaml"), PROGRAMME);
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
