package mentorbot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mentorbot.checkins.CheckInRequests;
import mentorbot.checkins.Wish;
import mentorbot.checkins.Wishing;
import mentorbot.desk.DeskItem.Kind;
import mentorbot.matching.AskedNotice;
import mentorbot.matching.RequestCare;
import mentorbot.matching.SuggestedNotice;
import mentorbot.people.ReportingLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What coordinators do about requests that found nobody, wishes and reporting lines. */
class CaringTest {
  private final DeskWorld world = new DeskWorld().enrolled();

  @AfterEach
  void close() {
    world.close();
  }

  private List<String> wishes(String coordinator) {
    return world.page(coordinator).entries().stream()
        .map(DeskEntry::item)
        .filter(item -> item.kind() == Kind.WISH)
        .map(DeskItem::subject)
        .toList();
  }

  @Test
  void a_wish_is_on_the_desk_once_its_person_has_agreed_and_until_it_is_dealt_with() {
    var pair = world.pair("UMIRA", "UANA");
    var shown = world.wishing.preview(DeskWorld.TEAM, "UANA", pair, Wish.CHANGE).orElseThrow();
    assertThat(wishes("URUTH")).as("looked at, not agreed to").isEmpty();
    assertThat(world.wishing.tell(world.by("UANA"), pair, Wish.CHANGE, List.of("URUTH"), ""))
        .isInstanceOf(Wishing.Outcome.OthersNow.class);
    assertThat(wishes("URUTH")).as("agreed to something else").isEmpty();
    assertThat(world.wishing.tell(world.by("UMIRA"), pair, Wish.PACE, List.of("UANA"), ""))
        .isInstanceOf(Wishing.Outcome.Told.class);
    assertThat(wishes("URUTH")).as("meant for the other, not for coordinators").isEmpty();
    world.wishing.tell(world.by("UANA"), pair, Wish.CHANGE, shown.recipients(), "");
    var wish = wishes("URUTH").get(0);
    assertThat(wishes("UCARA")).containsExactly(wish);
    assertThat(world.wishes.handled(world.by("URUTH"), wish))
        .isEqualTo(new CheckInRequests.Outcome.Handled("UANA", Wish.CHANGE));
    assertThat(wishes("URUTH")).isEmpty();
    assertThat(wishes("UCARA")).isEmpty();
    assertThat(world.wishes.handled(world.by("UCARA"), wish))
        .isEqualTo(new CheckInRequests.Outcome.HandledBefore("URUTH"));
  }

  @Test
  void a_coordinator_suggests_somebody_and_the_technician_decides() {
    world.people.mentor("UNOA", 1, "exotics");
    var request = world.request("UANA", "UMIRA");
    world.requests.askNext(world.by("URUTH"), request);
    assertThat(world.keys("URUTH")).contains("REQUEST_OPEN:" + request);
    assertThat(world.requests.suggest(world.by("UBEN"), request, "UNOA"))
        .isEqualTo(new RequestCare.Outcome.NotCoordinator());
    for (var unfit : List.of("UMIRA", "UANA", "UBEN", "USAM")) {
      assertThat(world.requests.suggest(world.by("URUTH"), request, unfit))
          .isEqualTo(new RequestCare.Outcome.CannotSuggest(unfit));
    }
    assertThat(world.requests.suggest(world.by("URUTH"), request, "URUTH"))
        .isEqualTo(new RequestCare.Outcome.Party());
    assertThat(world.requests.suggest(world.by("URUTH"), request, "UNOA"))
        .isEqualTo(new RequestCare.Outcome.Suggested("UANA", "UNOA"));
    assertThat(world.board.of("UANA", SuggestedNotice.NAME)).hasSize(1);
    assertThat(world.board.of("UNOA", AskedNotice.NAME)).as("not asked yet").isEmpty();
    assertThat(world.requests.suggest(world.by("UCARA"), request, "UNOA"))
        .isEqualTo(new RequestCare.Outcome.CannotSuggest("UNOA"));
    assertThat(world.requests.suggest(world.by("URUTH"), "nothing", "UNOA"))
        .isEqualTo(new RequestCare.Outcome.Gone());
    assertThat(world.people.audited()).containsOnlyOnce("request.suggested by URUTH");
  }

  @Test
  void a_reporting_line_is_declared_by_somebody_whom_it_does_not_concern() {
    world.people.mentor("UCARA", 2, "exotics");
    world.pair("UCARA", "UBEN");
    var pair = world.pair("UMIRA", "UANA");
    assertThat(world.lines.declare(world.by("UBEN"), "UANA", "UMIRA"))
        .isEqualTo(new ReportingLines.Outcome.NotCoordinator());
    assertThat(world.lines.declare(world.by("UCARA"), "UBEN", null))
        .as("shares a relationship")
        .isEqualTo(new ReportingLines.Outcome.Party());
    assertThat(world.lines.declare(world.by("UCARA"), "UCARA", "USAM"))
        .isEqualTo(new ReportingLines.Outcome.Party());
    assertThat(world.lines.declare(world.by("URUTH"), "UANA", "UMIRA"))
        .isEqualTo(new ReportingLines.Outcome.Declared("UANA", Optional.of("UMIRA")));
    assertThat(world.keys("URUTH")).contains("DUAL_ROLE:" + pair);
    assertThat(world.people.audited()).contains("reporting-line.changed by URUTH");
    world.lines.declare(world.by("URUTH"), "USAM", "UCARA");
    assertThat(world.lines.declare(world.by("UCARA"), "USAM", null))
        .as("is the supervisor")
        .isEqualTo(new ReportingLines.Outcome.Party());
  }
}
