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

  private SampleSurveys() {}

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
