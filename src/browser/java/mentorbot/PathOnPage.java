package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/**
 * Mira, who would like a mentor, Tomás, who offers to be one, and Ruth, their coordinator, whose
 * further way is lived through on the page. What is {@link JourneyTest}'s matter, such as joining
 * and the first signatures, is done here by the page's requests.
 */
final class PathOnPage implements AutoCloseable {
  static final String MIRA = EverythingUsed.MIRA;
  static final String TOMAS = EverythingUsed.TOMAS;

  private static final String BEGIN = "2026-11-23T09:00:00Z";
  private static final List<String> AREA = List.of("iv-catheters");

  final WholeBot bot = WholeBot.at(BEGIN);
  final WorkspacePage page;
  final PersonColumn mira;
  final PersonColumn tomas;
  final PersonColumn ruth;
  private final Crawl crawl = new Crawl(bot);
  private final String name;

  /** {@code name} begins the names of its pictures. */
  PathOnPage(String name) {
    this.name = name;
    mentee(MIRA);
    mentor(TOMAS);
    page = WorkspacePage.open(bot.workspace().page());
    mira = page.person(MIRA);
    tomas = page.person(TOMAS);
    ruth = page.person(EverythingUsed.RUTH);
  }

  /** Somebody else who could be asked. */
  void mentor(String user) {
    enrol(user, Map.of("offered", AREA, "wanted", List.of(), "places", "3"));
  }

  void mentee(String user) {
    enrol(user, Map.of("wanted", AREA, "offered", List.of()));
  }

  private void enrol(String user, Map<String, ?> values) {
    crawl.spare("edge.run");
    bot.person(user).command("/mentor enrol");
    crawl.press(user, "people.enrol", values);
    crawl.spare();
  }

  /** The two find each other, have the course and sign. */
  PathOnPage paired() {
    crawl.fill(MIRA, "/mentor request @tomas", Map.of());
    press(TOMAS, "matching.accept");
    haveTheCourse(MIRA, TOMAS);
    sign(MIRA);
    sign(TOMAS);
    return this;
  }

  void haveTheCourse(String... people) {
    crawl.fill(
        EverythingUsed.RUTH, "/mentor-admin record", Map.of("people", List.of(people)));
  }

  void sign(String user) {
    bot.person(user).command("/mentor agreement");
    press(user, "agreement.sign");
  }

  /** Presses it in the newest message that has it, and sends the pages that open. */
  void press(String user, String action) {
    crawl.press(user, action, Map.of());
  }

  /** Walks the page's clock there. */
  void until(String instant) {
    page.walkTo(instant);
  }

  /** What this person has before them now, on a wide screen and on a phone, light and dark. */
  void look(String firstName, String what) {
    page.picture(name + "-" + what);
    page.narrow();
    page.show(firstName);
    for (var theme : List.of("light", "dark")) {
      page.paint(theme);
      page.picture(name + "-" + what + "-" + theme);
      page.isAccessible(name + " " + what + ", " + theme);
    }
    assertThat(page.scrollsSideways()).as(what).isFalse();
    page.paint("light");
    page.wide();
  }

  /** Nothing was refused by the strict workspace, and no script failed. */
  void wentWell() {
    assertThat(page.wrongCalls()).isEmpty();
    assertThat(page.problems()).isEmpty();
  }

  @Override
  public void close() {
    page.picture(name + "-99-end");
    page.close();
    bot.close();
  }
}
