package mentorbot.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** On which line of a file each key stands. */
final class YamlLines {
  private final Map<String, Integer> lines = new HashMap<>();

  YamlLines(String yaml) {
    try (JsonParser parser = StrictYaml.factory().createParser(yaml)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (!token.isStructEnd()) {
          String pointer = parser.getParsingContext().pathAsPointer().toString();
          lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
        }
      }
    } catch (IOException e) {
      // The file is broken further down; what was read so far is all that is needed.
    }
  }

  /** A missing key has no line: then its group's is the place to look. */
  OptionalInt line(List<String> path) {
    for (int length = path.size(); length > 0; length--) {
      Integer line = lines.get("/" + String.join("/", path.subList(0, length)));
      if (line != null) {
        return OptionalInt.of(line);
      }
    }
    return OptionalInt.empty();
  }
}
