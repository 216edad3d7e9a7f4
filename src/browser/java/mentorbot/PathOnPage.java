package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/**
 * Mira and Tomás, who have found each other and signed, with Ruth as their coordinator: what comes
 * then is lived through on the page. How they got there is {@link JourneyTest}'s matter, so it is
 * done here by the page's requests.
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
    enrol(MIRA, Map.of("wanted", AREA, "offered", List.of()));
    mentor(TOMAS);
    pairUp();
    page = WorkspacePage.open(bot.workspace().page());
    mira = page.person(MIRA);
    tomas = page.person(TOMAS);
    ruth = page.person(EverythingUsed.RUTH);
  }

  /** Somebody else who could be asked. */
  void mentor(String user) {
    enrol(user, Map.of("offered", AREA, "wanted", List.of(), "places", "3"));
  }

  private void enrol(String user, Map<String, ?> values) {
    crawl.spare("edge.run");
    bot.person(user).command("/mentor enrol");
    crawl.press(user, "people.enrol", values);
    crawl.spare();
  }

  private void pairUp() {
    crawl.fill(MIRA, "/mentor request @tomas", Map.of());
    crawl.press(TOMAS, "matching.accept", Map.of());
    crawl.fill(
        EverythingUsed.RUTH, "/mentor-admin record", Map.of("people", List.of(MIRA, TOMAS)));
    for (var party : List.of(MIRA, TOMAS)) {
      bot.person(party).command("/mentor agreement");
      crawl.press(party, "agreement.sign", Map.of());
    }
    bot.settle();
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
