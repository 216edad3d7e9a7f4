package mentorbot.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything the YAML files of the config folder define. */
public record Definitions(
    ServerSettings server,
    Programme programme,
    AgreementTemplate agreement,
    List<Bank> banks,
    Library library) {
  private static final String SERVER = "mentorbot.yaml";
  private static final String PROGRAMME = "programme.yaml";
  private static final String AGREEMENT = "agreement.yaml";
  private static final String RESOURCES = "resources.yaml";
  private static final List<String> FILES = List.of(SERVER, PROGRAMME, AGREEMENT, RESOURCES);

  /**
   * Reads the folder's files; for one that is not there, the same file of the jar.
   *
   * @throws SettingsRefused with one line for each file in which something is wrong
   */
  public static Definitions load(Path folder) {
    List<String> problems = new ArrayList<>(strangers(folder));
    ServerSettings server = read(folder, SERVER, ServerSettings.class, problems);
    Programme programme = read(folder, PROGRAMME, Programme.class, problems);
    AgreementTemplate agreement = read(folder, AGREEMENT, AgreementTemplate.class, problems);
    Library library = read(folder, RESOURCES, Library.class, problems);
    List<Bank> banks = new Banks(folder, problems).read();
    if (programme != null && problems.isEmpty()) {
      Banks.misused(programme.surveys(), banks)
          .forEach(wrong -> problems.add(folder.resolve(PROGRAMME) + ": " + wrong));
    }
    if (!problems.isEmpty()
        || server == null
        || programme == null
        || agreement == null
        || library == null) {
      throw new SettingsRefused(problems);
    }
    return new Definitions(server, programme, agreement, banks, library);
  }

  private static <T> @Nullable T read(
      Path folder, String name, Class<T> type, List<String> problems) {
    return readFile(folder.resolve(name), name, type, problems);
  }

  /** {@code name} is that of the jar's file if there is none here. */
  static <T> @Nullable T readFile(Path file, String name, Class<T> type, List<String> problems) {
    try {
      return Files.exists(file)
          ? StrictYaml.read(file.toString(), Files.readString(file), type)
          : StrictYaml.read(name, shipped(name), type);
    } catch (SettingsRefused refused) {
      problems.addAll(refused.problems());
    } catch (IOException e) {
      problems.add(file + ": cannot be read as UTF-8 text: save it so, and let us read it.");
    }
    return null;
  }

  /** A misspelt file name would otherwise silently leave the defaults in force. */
  private static List<String> strangers(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
          .filter(name -> !FILES.contains(name))
          .sorted()
          .map(name -> folder.resolve(name) + ": is not one of our files: " + known(name))
          .toList();
    } catch (IOException e) {
      return List.of(folder + ": cannot be listed: let us read the folder.");
    }
  }

  private static String known(String name) {
    return Spelling.nearest(name, FILES)
        .map(meant -> "did you mean " + meant + "?")
        .orElse("known are " + String.join(", ", FILES) + ".");
  }

  /** Whether so many questions and comments fit into one survey. */
  public static boolean fitsOneSurvey(List<Bank> banks) {
    return Banks.fits(banks.stream().flatMap(bank -> bank.questions().stream()).toList());
  }

  private static String shipped(String name) throws IOException {
    try (InputStream file = Definitions.class.getResourceAsStream("/config/" + name)) {
      if (file == null) {
        throw new IllegalStateException("config/" + name + " is missing in the jar");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
