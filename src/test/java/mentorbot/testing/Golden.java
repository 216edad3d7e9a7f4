package mentorbot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mentorbot.slack.Message;

/**
 * Compares what is rendered with the file it was last agreed to be. {@code -Dgolden.update=true}
 * rewrites the files; the diff is the review.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final Gson SLACK = GsonFactory.createSnakeCase();
  private static final Gson PRETTY =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private Golden() {}

  public static void assertMatches(String name, Message message) {
    var json = SLACK.toJsonTree(message.blocks());
    assertText(name + ".json", "// " + message.text().replace("\n", "\n// ") + "\n" + pretty(json));
  }

  public static void assertMatches(String name, View view) {
    assertText(name + ".json", pretty(SLACK.toJsonTree(view)));
  }

  /** {@code name} with its ending; the text is compared to the letter, lines ended by LF. */
  public static void assertText(String name, String actual) {
    var file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual + "\n");
      }
      assertThat(file)
          .as("no golden file yet: run with -Dgolden.update=true and review it")
          .exists();
      assertThat(actual + "\n")
          .as("differs from %s; if meant, run with -Dgolden.update=true and review the diff", file)
          .isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pretty(JsonElement json) {
    return PRETTY.toJson(json);
  }
}
