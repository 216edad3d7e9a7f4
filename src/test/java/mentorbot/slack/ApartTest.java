package mentorbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever hears buttons one by one can tell which is which. */
class ApartTest {
  private static final Path GOLDENS = Path.of("src/test/resources/golden");

  private static ButtonElement open(String value) {
    return Kit.button("Open", "list.open:" + value, value);
  }

  private static List<String> heard(ButtonElement... buttons) {
    return Stream.of(buttons).map(ButtonElement::getAccessibilityLabel).toList();
  }

  @Test
  void buttons_that_read_alike_say_what_they_stand_with() {
    var one = open("1");
    var other = open("2");
    var close = Kit.button("Close", "list.close", "");
    var message =
        new Message(
            "two",
            List.of(
                Kit.section("*Mon, 7 Dec*, you &amp; all :seedling:", one),
                Kit.section("*Tue, 8 Dec*"),
                Kit.actions(other, close)));
    assertThat(heard(one, other, close))
        .containsExactly("Open: Mon, 7 Dec, you & all", "Open: Tue, 8 Dec", null);
    var again = new Message("again", message.blocks());
    assertThat(again.blocks()).hasSize(3);
    assertThat(heard(one, other))
        .containsExactly("Open: Mon, 7 Dec, you & all", "Open: Tue, 8 Dec");
  }

  @Test
  void where_a_name_would_tell_them_apart_they_are_numbered_since_a_label_shows_no_names() {
    var one = Kit.button("Change?", "list.change:1", "1");
    var other = Kit.button("Change?", "list.change:2", "2");
    var message =
        Message.of("two", Kit.section("With <@U1>, <@U2>:", one), Kit.section("<@U3>", other));
    assertThat(message.blocks()).hasSize(2);
    assertThat(heard(one, other)).containsExactly("Change? 1: With …:", "Change? 2: …");
  }

  @Test
  void where_the_words_beside_them_are_alike_too_they_are_numbered_and_nothing_is_cut_off() {
    var all = Stream.of("1", "2", "3").map(ApartTest::open).toArray(ButtonElement[]::new);
    List<LayoutBlock> blocks = new ArrayList<>();
    for (var button : all) {
      blocks.add(Kit.section("The same " + "words ".repeat(40), button));
    }
    Kit.modal("list", "List", null, "Close", "", blocks);
    assertThat(heard(all)).allSatisfy(label -> assertThat(label).hasSizeLessThanOrEqualTo(75));
    assertThat(heard(all)).doesNotHaveDuplicates();
    assertThat(heard(all).get(2)).startsWith("Open 3: The same words");
  }

  static Stream<Path> goldens() throws IOException {
    try (var files = Files.walk(GOLDENS)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void in_no_view_two_buttons_are_heard_alike(Path golden) throws IOException {
    var json =
        String.join(
            "\n",
            Files.readAllLines(golden).stream().filter(line -> !line.startsWith("//")).toList());
    var heard = new ArrayList<String>();
    collect(JsonParser.parseString(json), heard);
    assertThat(heard).doesNotHaveDuplicates();
  }

  private static void collect(JsonElement element, List<String> heard) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(one -> collect(one, heard));
    } else if (element.isJsonObject()) {
      var object = element.getAsJsonObject();
      if (object.has("type") && object.get("type").toString().equals("\"button\"")) {
        heard.add(
            object.has("accessibility_label")
                ? object.get("accessibility_label").getAsString()
                : object.getAsJsonObject("text").get("text").getAsString());
      }
      object.entrySet().forEach(entry -> collect(entry.getValue(), heard));
    }
  }
}
