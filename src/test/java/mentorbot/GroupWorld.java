package mentorbot;

import java.util.List;
import java.util.Map;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Four people who take part, and what they do with groups; on a clock of their own each time. */
abstract class GroupWorld {
  static final String RUTH = EverythingUsed.RUTH;
  static final String WILHELMINA = EverythingUsed.WILHELMINA;
  static final String JUN = EverythingUsed.JUN;
  static final String MIRA = EverythingUsed.MIRA;
  static final String DANA = EverythingUsed.DANA;
  static final String TOMAS = EverythingUsed.TOMAS;

  WholeBot bot;
  Crawl crawl;

  @BeforeEach
  void enrol() {
    open(WholeBot.at("2026-11-23T15:00:00Z"));
  }

  final void open(WholeBot clinic) {
    bot = clinic;
    crawl = new Crawl(bot);
    crawl.spare("edge.run");
    for (var user : List.of(WILHELMINA, JUN, MIRA, DANA)) {
      bot.person(user).command("/mentor enrol");
      crawl.press(user, "people.enrol", Map.of("wanted", List.of("dentistry")));
    }
    crawl.spare();
  }

  @AfterEach
  void close() {
    bot.close();
  }

  void sign(String user) {
    bot.person(user).command("/mentor agreement");
    crawl.press(user, "agreement.sign", Map.of());
    bot.settle();
  }

  void ask(String opener, String kind, String... people) {
    bot.person(opener).closeAll();
    bot.person(opener).command("/mentor group");
    if (bot.person(opener).modal().isEmpty()) {
      bot.person(opener).press("groups.open");
    }
    bot.person(opener).submit(Map.of("kind", kind, "people", List.of(people)));
  }

  void accept(String user) {
    bot.person(user).command("/mentor group");
    bot.person(user).press("groups.accept");
    bot.settle();
  }

  void reports(String person, String supervisor) {
    bot.person(RUTH).command("/mentor-admin people <@" + person + ">");
    bot.person(RUTH).press("desk.supervisor");
    bot.person(RUTH).submit(Map.of("supervisor", supervisor));
    bot.settle();
  }

  String shownTo(String user, String command) {
    bot.settle();
    bot.person(user).command(command);
    var all = bot.person(user).messages();
    return all.get(all.size() - 1).blocks().toString();
  }

  String shown(String user) {
    bot.settle();
    var all = bot.person(user).messages();
    return all.get(all.size() - 1).blocks().toString();
  }

  String last(String user) {
    bot.settle();
    var all = bot.person(user).messages();
    return all.get(all.size() - 1).text();
  }

  List<Message> said(String user, String words) {
    return bot.person(user).messages().stream()
        .filter(message -> message.text().contains(words) && message.to() == null)
        .toList();
  }

  /** What has become of their check-ins, the oldest first. */
  List<String> rounds(String user) {
    return bot.running()
        .database()
        .<List<String>>read(
            "T0RIVERSIDE",
            session ->
                session
                    .createSelectionQuery(
                        "select cast(state as string) from CheckIn where person = :user"
                            + " order by roundOn",
                        String.class)
                    .setParameter("user", user)
                    .getResultList());
  }
}
