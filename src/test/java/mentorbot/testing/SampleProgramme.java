package mentorbot.testing;

import java.nio.file.Path;
import mentorbot.config.Definitions;
import mentorbot.config.Programme;

/** The shipped programme, which tests run against. */
public final class SampleProgramme {
  public static final Definitions DEFINITIONS = Definitions.load(Path.of("config"));
  public static final Programme PROGRAMME = DEFINITIONS.programme();

  private SampleProgramme() {}
}
