package mentorbot.journal.slack;

import static mentorbot.journal.JournalWorld.ADA;
import static mentorbot.journal.JournalWorld.TEAM;
import static mentorbot.journal.JournalWorld.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import mentorbot.journal.JournalWorld;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalRoutesTest {
  private final JournalWorld world = new JournalWorld();
  private final JournalCommand command =
      new JournalCommand(
          world.journal,
          world.pages,
          new JournalTaps(
              world.journal, world.pages, world.sharing, world.reflecting, world.exporting));

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void every_button_and_form_has_its_route() throws IllegalAccessException {
    var routes = new Routes();
    routes.family("/mentor", call -> Reply.done());
    new JournalRoutes(world.journal, world.pages, world.sharing, world.reflecting, world.exporting)
        .register(routes);
    var table = String.join("\n", routes.table()) + "\n";
    assertThat(table).contains("command     /journal\n", "subcommand  /mentor journal\n");
    for (var id : ids(JournalIds.class).stream().filter(id -> id.contains(".")).toList()) {
      assertThat(table).contains("action      " + id + "\n");
    }
    for (var id : ids(JournalForms.class)) {
      assertThat(id.contains(".") ? table : "submission  " + id + "\n")
          .contains("submission  " + id + "\n");
    }
  }

  private static List<String> ids(Class<?> holder) throws IllegalAccessException {
    var ids = new ArrayList<String>();
    for (var field : holder.getDeclaredFields()) {
      boolean open = !Modifier.isPrivate(field.getModifiers());
      if (open && field.getType() == String.class && field.get(null) instanceof String id) {
        ids.add(id);
      }
    }
    assertThat(ids).hasSizeGreaterThan(5);
    return ids;
  }

  @Test
  void a_line_is_kept_and_a_word_shows_a_page() {
    assertThat(said("Asked before I was stuck")).contains("Only you can read it");
    assertThat(said("")).isEqualTo("Your journal");
    assertThat(said("HELP")).contains("journal in one line");
    assertThat(command.answer(call("write"))).isInstanceOf(Reply.Open.class);
    assertThat(command.answer(call("reflect"))).isInstanceOf(Reply.Open.class);
    assertThat(command.answer(call("find"))).isInstanceOf(Reply.Open.class);
    assertThat(said("Export")).isEqualTo("Your whole journal");
    assertThat(blocks("delete")).contains("Delete my whole journal", "Send me the file");
    assertThat(blocks("find STUCK before")).contains("One entry", "Asked before I was stuck");
    assertThat(world.pages.count(TEAM, ADA)).isEqualTo(1);
  }

  @Test
  void of_an_empty_journal_there_is_nothing_to_take_along_or_to_delete() {
    assertThat(blocks("export")).contains("Nothing in it yet").doesNotContain("Send me the file");
  }

  /** What begins like a search may have been meant as a line: nothing typed is lost. */
  @Test
  void a_line_that_reads_like_a_search_can_still_be_kept() {
    assertThat(blocks("find out how Noor does it")).contains("Nothing", "Keep it as a line");
  }

  @Test
  void what_looks_like_a_patients_detail_is_kept_nowhere_until_confirmed() {
    assertThat(said("call patient 123456 again")).contains("nothing was saved");
    assertThat(said("call patient 123456 " + "x".repeat(2_000))).contains("nothing was saved");
    assertThat(world.pages.count(TEAM, ADA)).isZero();
  }

  private String said(String text) {
    return ((Reply.Say) command.answer(call(text))).message().text();
  }

  private String blocks(String text) {
    return ((Reply.Say) command.answer(call(text))).message().blocks().toString();
  }

  private static CommandCall call(String text) {
    return new CommandCall(new Caller(by(ADA), Texts.load().in(null)), text);
  }
}
