package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Pausing;
import mentorbot.workspace.state.Message;

/**
 * A group of four that has agreed on three months, and what its members say before they are over.
 */
abstract class AheadWorld extends GroupWorld {
  static final List<String> ALL = List.of(WILHELMINA, JUN, MIRA, DANA);
  static final String QUESTION = "Would you like to go on together after that?";
  static final LocalDate END = LocalDate.of(2027, 2, 23);

  /** A quarter of three months remains. */
  static final LocalDate ASKED = LocalDate.of(2027, 1, 31);

  void together() {
    together("30");
  }

  /** With reviews after so many days. */
  void together(String... reviews) {
    ask(WILHELMINA, "led", JUN, MIRA, DANA);
    bot.settle();
    List.of(JUN, MIRA, DANA).forEach(this::accept);
    crawl.fill(RUTH, "/mentor-admin record", Map.of("people", ALL));
    lasts(WILHELMINA, 1, "3", reviews);
    ALL.forEach(this::sign);
    walkTo(ASKED.minusDays(15));
    goesWell();
  }

  void asked() {
    together();
    walkTo(ASKED.plusDays(1));
  }

  /** A change of how long it runs, on the page that has these reviews in it. */
  void lasts(String user, int version, String months, String... reviews) {
    bot.person(user).command("/mentor agreement");
    bot.person(user).press("agreement.edit");
    bot.person(user).press("agreement.change:-pace");
    bot.person(user)
        .submit(Map.of("months." + version, months, "reviews." + version, List.of(reviews)));
    bot.person(user).closeAll();
    bot.settle();
  }

  /** Somebody says so; a group that nothing is heard of ends by itself. */
  void goesWell() {
    bot.running()
        .database()
        .<Boolean>write(
            "T0RIVERSIDE",
            session -> Pausing.takesUp(session, open(JUN).get(0).id(), JUN, bot.now()));
  }

  void walkTo(LocalDate day) {
    bot.walkTo(day.atTime(15, 0).toInstant(ZoneOffset.UTC));
  }

  void answer(String user, String what) {
    var asks =
        bot.person(user).messages().stream()
            .filter(message -> String.valueOf(message.blocks()).contains("closing.ahead-"))
            .toList();
    bot.person(user).pressOn(asks.get(asks.size() - 1), "closing.ahead-" + what);
    bot.settle();
  }

  Message question(String user) {
    return said(user, QUESTION).get(0);
  }

  /** From the message that tells that there is something to sign. */
  void signNext(String user) {
    var told = said(user, "would like to go on after").stream().reduce((one, other) -> other);
    bot.person(user).pressOn(told.orElseThrow(), "edge.run");
    bot.settle();
    crawl.press(user, "agreement.sign", Map.of());
    bot.settle();
  }

  /** Relationships that are not over, the oldest first. */
  List<Mentorship> open(String user) {
    return bot.running()
        .database()
        .<List<Mentorship>>read(
            "T0RIVERSIDE",
            session ->
                session
                    .createSelectionQuery(
                        "select m from Participant p join Mentorship m on m.id = p.mentorship"
                            + " where p.person = :user and m.state <> ENDED order by m.createdAt",
                        Mentorship.class)
                    .setParameter("user", user)
                    .getResultList());
  }

  long count(String entity) {
    return bot.running()
        .database()
        .read(
            "T0RIVERSIDE",
            session ->
                session
                    .createSelectionQuery("select count(*) from " + entity, Long.class)
                    .getSingleResult());
  }

  void nothingWentWrong() {
    for (var user : ALL) {
      assertThat(bot.conversation(user)).doesNotContain("Something went wrong");
    }
  }
}
