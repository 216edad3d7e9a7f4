package mentorbot.workspace.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mentorbot.workspace.rules.Fixtures.Sample;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Spoils every place of every valid payload in turn. */
class HostilePayloadsTest {
  private static final List<String> JUNK =
      List.of("null", "true", "-1", "1e400", "99999999999999999999", "''", "[]", "[[null]]", "{}");

  @ParameterizedTest
  @MethodSource("mentorbot.workspace.rules.ValidPayloadsTest#samples")
  void junk_in_any_place_is_judged_without_an_exception(Sample sample) {
    List<Violation> found = new ArrayList<>();
    for (String pointer : pointers(sample.payload(), "")) {
      for (String junk : JUNK) {
        found.addAll(sample.with(pointer, junk).violations());
      }
    }

    assertThat(found).allSatisfy(each -> assertThat(each.pointer()).matches("(/[^/]+)*"));
  }

  @ParameterizedTest
  @MethodSource("closedObjects")
  void an_unknown_property_of_any_object_is_refused(Sample sample, String pointer) {
    BlockRulesTest.assertRefused(
        sample.with(pointer + "/unheard_of", "true"),
        pointer,
        "invalid additional property: unheard_of");
  }

  @ParameterizedTest
  @MethodSource("closedObjects")
  void another_type_of_any_typed_object_is_refused(Sample sample, String pointer) {
    if (sample.payload().at(pointer).has("type")) {
      assertThat(sample.with(pointer + "/type", "'unheard_of'").violations()).isNotEmpty();
      assertThat(sample.with(pointer + "/type", "null").violations()).isNotEmpty();
    }
  }

  /** Every object but the smallest parts of rich text, which are judged only in part. */
  static Stream<Arguments> closedObjects() {
    return ValidPayloadsTest.samples()
        .map(Named::getPayload)
        .flatMap(
            sample ->
                Stream.concat(Stream.of(""), pointers(sample.payload(), "").stream())
                    .filter(pointer -> sample.payload().at(pointer).isObject())
                    .filter(pointer -> !isPartOfRichText(sample.payload(), pointer))
                    .map(pointer -> Arguments.of(sample, pointer)));
  }

  private static boolean isPartOfRichText(JsonNode payload, String pointer) {
    String[] steps = pointer.split("/");
    return IntStream.range(1, steps.length)
        .mapToObj(count -> String.join("/", Arrays.copyOf(steps, count)))
        .map(parent -> payload.at(parent).path("type").asText())
        .anyMatch(
            type ->
                type.startsWith("rich_text_section")
                    || type.equals("rich_text_preformatted")
                    || type.equals("rich_text_quote"));
  }

  private static List<String> pointers(JsonNode node, String pointer) {
    List<String> pointers = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        String child = pointer + "/" + field.getKey();
        pointers.add(child);
        pointers.addAll(pointers(field.getValue(), child));
      }
    } else if (node instanceof ArrayNode array) {
      for (int index = 0; index < array.size(); index++) {
        String child = pointer + "/" + index;
        pointers.add(child);
        pointers.addAll(pointers(array.get(index), child));
      }
    }
    return pointers;
  }
}
