package mentorbot.desk.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mentorbot.config.Course;
import mentorbot.desk.AuditLine;
import mentorbot.desk.DeskEntry;
import mentorbot.desk.DeskItem;
import mentorbot.desk.DeskItem.Kind;
import mentorbot.desk.DeskPage;
import mentorbot.desk.PersonCard;
import mentorbot.desk.PersonLine;
import mentorbot.desk.ReminderNotice.About;
import mentorbot.desk.ReminderNotice.Asked;
import mentorbot.mentorships.Page;
import mentorbot.mentorships.Phase;
import mentorbot.people.TrainingRecords;
import mentorbot.people.TrainingRecords.Kept;
import mentorbot.people.TrainingRecords.Shown;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.testing.SampleProgramme;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import mentorbot.workspace.rules.BlockRules;
import org.junit.jupiter.api.Test;

class DeskViewsTest {
  private static final SiteNames SITES = new SiteNames(SampleProgramme.PROGRAMME);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant NOW = Instant.parse("2026-06-01T23:30:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Course COURSE = SampleProgramme.PROGRAMME.deib();
  private static final String HOSTILE = "<!channel> *x* <@U1> \u202eabc & | 🐾";
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in(null);

  private static DeskEntry entry(Kind kind, boolean party) {
    var item =
        new DeskItem(
            kind,
            "abcdefgh",
            List.of("UANA"),
            List.of("UMIRA", "UNOA"),
            List.of("UANA"),
            NOW,
            Optional.of(DAY),
            Optional.of("USAM"),
            Optional.of("PRACTICE"));
    var reminded =
        kind == Kind.COURSE
            ? Optional.of(new DeskEntry.Reminded("UCARA", NOW))
            : Optional.<DeskEntry.Reminded>empty();
    return new DeskEntry(item, party, party ? List.of("UCARA") : List.of(), reminded);
  }

  private static DeskPage page(List<DeskEntry> entries) {
    var counts = new EnumMap<Kind, Integer>(Kind.class);
    entries.forEach(entry -> counts.merge(entry.item().kind(), 1, Integer::sum));
    return new DeskPage(entries, 1, true, counts, 2);
  }

  @Test
  void every_kind_of_item_has_its_words_and_buttons() {
    var all = Arrays.stream(Kind.values()).map(kind -> entry(kind, false)).toList();
    // In two pages: a message holds fifty blocks, and a page of the desk five items.
    var half = all.subList(0, all.size() / 2);
    var rest = all.subList(all.size() / 2, all.size());
    Golden.assertMatches("desk/all", DeskViews.page(WORDS, page(half), LONDON));
    Golden.assertMatches("desk/all-pseudo", DeskViews.page(PSEUDO, page(half), LONDON));
    Golden.assertMatches("desk/all-rest", DeskViews.page(WORDS, page(rest), LONDON));
    Golden.assertMatches("desk/all-rest-pseudo", DeskViews.page(PSEUDO, page(rest), LONDON));
    var mine = Arrays.stream(Kind.values()).limit(10).map(kind -> entry(kind, true)).toList();
    Golden.assertMatches("desk/party", DeskViews.page(WORDS, page(mine), LONDON));
    var none = new DeskPage(List.of(), 0, false, Map.of(), 0);
    Golden.assertMatches("desk/empty", DeskViews.page(WORDS, none, LONDON));
  }

  @Test
  void pages_to_fill_in() {
    Golden.assertMatches(
        "desk/record", RecordViews.record(WORDS, COURSE, List.of("UANA", "UBEN"), DAY));
    Golden.assertMatches("desk/record-pseudo", RecordViews.record(PSEUDO, COURSE, List.of(), DAY));
    Golden.assertMatches("desk/waive", RecordViews.waive(WORDS, COURSE, "UANA"));
    Golden.assertMatches("desk/waive-pseudo", RecordViews.waive(PSEUDO, COURSE, null));
    Golden.assertMatches(
        "desk/correct", RecordViews.correct(WORDS, kept(TrainingRecords.Kind.COMPLETED, false)));
    Golden.assertMatches(
        "desk/correct-waiver",
        RecordViews.correct(PSEUDO, kept(TrainingRecords.Kind.WAIVED, false)));
    Golden.assertMatches(
        "desk/suggest", SuggestHandlers.view(WORDS, "r1", List.of("UMIRA", "UNOA")));
    Golden.assertMatches("desk/suggest-nobody", SuggestHandlers.view(WORDS, "r1", List.of()));
    Golden.assertMatches("desk/supervisor", SupervisorHandlers.view(WORDS, "UANA", "UMIRA"));
    Golden.assertMatches("desk/override-pair", OverrideHandlers.pairView(WORDS, List.of("UMIRA")));
    var clause = SampleProgramme.DEFINITIONS.agreement().dualRole();
    for (var words : List.of(WORDS, PSEUDO)) {
      Golden.assertMatches(
          "desk/override" + (words == PSEUDO ? "-pseudo" : ""),
          OverrideHandlers.view(words, List.of("UMIRA", "UANA"), clause));
    }
  }

  private static Kept kept(TrainingRecords.Kind kind, boolean corrected) {
    var shown = shown(kind);
    boolean waived = kind == TrainingRecords.Kind.WAIVED;
    return new Kept(
        "abc",
        3,
        shown,
        waived ? Optional.empty() : Optional.of(HOSTILE),
        waived ? Optional.of(HOSTILE) : Optional.empty(),
        corrected);
  }

  private static Shown shown(TrainingRecords.Kind kind) {
    return new Shown("UANA", kind, DAY, DAY.plusYears(2), "URUTH", NOW);
  }

  @Test
  void people_are_shown_by_states_and_dates() {
    var lines =
        Arrays.stream(PersonLine.Standing.values())
            .map(standing -> new PersonLine("U" + standing, standing, Optional.of(DAY), 1, 2))
            .toList();
    Golden.assertMatches("desk/people", PeopleViews.page(WORDS, new Page<>(lines, 1, true)));
    Golden.assertMatches(
        "desk/people-none", PeopleViews.page(WORDS, new Page<>(List.of(), 0, false)));
    var line = new PersonLine("UANA", PersonLine.Standing.ENROLLED, Optional.empty(), 0, 0);
    var ties =
        new ArrayList<>(
            Arrays.stream(Phase.values())
                .map(p -> new PersonCard.Tie(List.of("UMIRA"), p))
                .toList());
    ties.add(new PersonCard.Tie(List.of("UMIRA", "UBEN"), Phase.ACTIVE));
    var history =
        List.of(
            kept(TrainingRecords.Kind.COMPLETED, false),
            kept(TrainingRecords.Kind.WAIVED, false),
            kept(TrainingRecords.Kind.COMPLETED, true));
    for (boolean party : List.of(false, true)) {
      var others = party ? List.of("UCARA") : List.<String>of();
      Golden.assertMatches(
          "desk/person" + (party ? "-party" : ""),
          PeopleViews.card(
              WORDS, new PersonCard(line, Optional.of("UDANA"), ties, history, party, others)));
    }
  }

  @Test
  void the_trail_names_every_act_and_shows_unknown_ones_as_they_are_called() {
    var detail = new LinkedHashMap<String, String>();
    for (var name : List.of("from", "until", "was", "before", "now", "one", "two", "contact")) {
      detail.put(name, name.length() % 2 == 0 ? "UMIRA" : "2026-06-01");
    }
    var lines =
        AuditViews.ACTS.stream()
            .sorted()
            .map(act -> new AuditLine(act, "URUTH", "UANA", Map.of("of", "x"), NOW))
            .collect(Collectors.toList());
    for (var site : List.of(SampleProgramme.PROGRAMME.profile().sites().get(0).id(), "*")) {
      lines.add(new AuditLine("site.paused", "URUTH", "", Map.of("site", site), NOW));
    }
    lines.add(new AuditLine(HOSTILE, "", "abcdefgh", detail, NOW));
    var page = new Page<>(lines, 0, true);
    Golden.assertMatches(
        "desk/audit", AuditViews.page(WORDS, page, Optional.of("UANA"), LONDON, SITES));
    Golden.assertMatches(
        "desk/audit-none",
        AuditViews.page(WORDS, new Page<>(List.of(), 0, false), Optional.empty(), LONDON, SITES));
  }

  @Test
  void the_programme_refusals_and_reminders() {
    Golden.assertMatches(
        "desk/programme",
        ProgrammeView.card(WORDS, SampleProgramme.PROGRAMME, List.of("URUTH", "UCARA")));
    Golden.assertMatches("desk/refused", Said.notCoordinator(WORDS, List.of("URUTH", "UCARA")));
    var renderer = new ReminderViews(COURSE);
    var reader = new Reader("UANA", WORDS, LONDON);
    for (var about : About.values()) {
      for (boolean done : List.of(false, true)) {
        Golden.assertMatches(
            "desk/remind-" + about.name().toLowerCase(Locale.ROOT) + (done ? "-done" : ""),
            renderer.render(new Asked(about, List.of("UMIRA"), Optional.empty(), done), reader));
      }
    }
  }

  @Test
  void slack_takes_every_view_as_it_is() throws IOException {
    try (var files = Files.list(Path.of("src/test/resources/golden/desk"))) {
      for (var file : files.toList()) {
        var json =
            Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("//"))
                .collect(Collectors.joining("\n"));
        var view = new ObjectMapper().readTree(json);
        var violations = view.isArray() ? BlockRules.message(view) : BlockRules.modal(view);
        assertThat(violations).as(file.toString()).isEmpty();
      }
    }
  }
}
