package mentorbot.desk.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mentorbot.checkins.CheckInRequests;
import mentorbot.checkins.Wish;
import mentorbot.desk.DeskOutcome;
import mentorbot.matching.RequestCare;
import mentorbot.mentorships.AbsenceEnding;
import mentorbot.mentorships.DualRoles.ProposeOutcome;
import mentorbot.people.AbsentPeople;
import mentorbot.people.ReportingLines;
import mentorbot.people.TrainingCorrections;
import mentorbot.people.TrainingRecords;
import mentorbot.people.TrainingRecords.Shown;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;

class DeskAnswersTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant NOW = Instant.parse("2026-06-01T23:30:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Words WORDS = Texts.load().in("en-GB");

  @Test
  void every_outcome_has_its_own_words() {
    answersAll(
        DeskOutcome.class,
        List.of(
            new DeskOutcome.Snoozed(NOW),
            new DeskOutcome.Reminded(List.of("UANA")),
            new DeskOutcome.RemindedBefore("UCARA", NOW),
            new DeskOutcome.Party(List.of("UCARA")),
            new DeskOutcome.Gone(),
            new DeskOutcome.NotCoordinator(List.of("URUTH"))),
        outcome -> DeskViews.outcome(WORDS, LONDON, outcome).text());
    answersAll(
        ProposeOutcome.class,
        List.of(
            new ProposeOutcome.Proposed("d"),
            new ProposeOutcome.Yourself(),
            new ProposeOutcome.NotNeeded(),
            new ProposeOutcome.AlreadyProposed(),
            new ProposeOutcome.NotCoordinator(),
            new ProposeOutcome.ContactNotIndependent()),
        outcome ->
            outcome instanceof ProposeOutcome.NotCoordinator
                ? Said.notCoordinator(WORDS, List.of("URUTH")).text()
                : outcome instanceof ProposeOutcome.ContactNotIndependent
                    ? WORDS.say("desk.override.notIndependent")
                    : OverrideHandlers.told(
                        WORDS, outcome, List.of("UANA", "UMIRA"), "USAM", List.of()));
    answersAll(
        RequestCare.Outcome.class,
        List.of(
            new RequestCare.Outcome.Asked("UANA", "UMIRA"),
            new RequestCare.Outcome.NobodyLeft("UANA"),
            new RequestCare.Outcome.Suggested("UANA", "UMIRA"),
            new RequestCare.Outcome.CannotSuggest("UMIRA"),
            new RequestCare.Outcome.Party(),
            new RequestCare.Outcome.Gone(),
            new RequestCare.Outcome.NotCoordinator()),
        outcome ->
            outcome instanceof RequestCare.Outcome.NotCoordinator
                ? Said.notCoordinator(WORDS, List.of("URUTH")).text()
                : SuggestHandlers.told(WORDS, outcome, List.of("UCARA")));
    answersAll(
        ReportingLines.Outcome.class,
        List.of(
            new ReportingLines.Outcome.Declared("UANA", Optional.of("UMIRA")),
            new ReportingLines.Outcome.SamePerson(),
            new ReportingLines.Outcome.Party(),
            new ReportingLines.Outcome.NotCoordinator()),
        outcome ->
            outcome instanceof ReportingLines.Outcome.NotCoordinator
                ? Said.notCoordinator(WORDS, List.of("URUTH")).text()
                : SupervisorHandlers.told(WORDS, outcome, List.of("UCARA")));
    answersAll(
        CheckInRequests.Outcome.class,
        List.of(
            new CheckInRequests.Outcome.Handled("UANA", Wish.CHANGE),
            new CheckInRequests.Outcome.HandledBefore("UCARA"),
            new CheckInRequests.Outcome.Gone()),
        outcome -> ForwardHandlers.told(WORDS, outcome));
    answersAll(
        AbsenceEnding.Outcome.class,
        List.of(
            new AbsenceEnding.Outcome.Ended(List.of("UANA", "UMIRA")),
            new AbsenceEnding.Outcome.Back(List.of("UANA", "UMIRA")),
            new AbsenceEnding.Outcome.Party(),
            new AbsenceEnding.Outcome.Gone(),
            new AbsenceEnding.Outcome.NotCoordinator()),
        outcome ->
            outcome instanceof AbsenceEnding.Outcome.NotCoordinator
                ? Said.notCoordinator(WORDS, List.of("URUTH")).text()
                : AbsenceHandlers.told(WORDS, outcome, List.of("UCARA")));
    answersAll(
        AbsentPeople.Outcome.class,
        List.of(
            new AbsentPeople.Outcome.Seen("UANA"),
            new AbsentPeople.Outcome.Gone(),
            new AbsentPeople.Outcome.NotCoordinator()),
        outcome ->
            outcome instanceof AbsentPeople.Outcome.NotCoordinator
                ? Said.notCoordinator(WORDS, List.of("URUTH")).text()
                : AbsenceHandlers.told(WORDS, outcome));
  }

  @Test
  void every_outcome_of_recording_and_correcting_has_its_own_words() {
    RecordViews.Others others = person -> List.of("UCARA");
    answersAll(
        TrainingRecords.Outcome.class,
        List.of(
            new TrainingRecords.Outcome.Recorded(shown(TrainingRecords.Kind.COMPLETED)),
            new TrainingRecords.Outcome.Yourself(),
            new TrainingRecords.Outcome.Involved("UANA"),
            new TrainingRecords.Outcome.WrongDay(DAY.minusYears(2), DAY),
            new TrainingRecords.Outcome.ReasonMissing(),
            new TrainingRecords.Outcome.Nobody(),
            new TrainingRecords.Outcome.NotCoordinator()),
        outcome ->
            outcome instanceof TrainingRecords.Outcome.NotCoordinator
                ? Said.notCoordinator(WORDS, List.of("URUTH")).text()
                : RecordViews.told(WORDS, "UANA", outcome, others));
    answersAll(
        TrainingCorrections.Outcome.class,
        List.of(
            new TrainingCorrections.Outcome.Corrected(shown(TrainingRecords.Kind.COMPLETED)),
            new TrainingCorrections.Outcome.TakenBack("UANA"),
            new TrainingCorrections.Outcome.Refused(new TrainingRecords.Outcome.Yourself()),
            new TrainingCorrections.Outcome.Stale("UANA"),
            new TrainingCorrections.Outcome.Gone()),
        outcome -> RecordViews.told(WORDS, outcome, others));
  }

  /** One example of each kind of outcome, and no two answers alike. */
  private static <O> void answersAll(Class<O> type, List<O> examples, Function<O, String> told) {
    assertThat(examples.stream().map(Object::getClass).toList())
        .hasSameElementsAs(List.of(type.getPermittedSubclasses()));
    assertThat(examples.stream().map(told).toList())
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }

  private static Shown shown(TrainingRecords.Kind kind) {
    return new Shown("UANA", kind, DAY, DAY.plusYears(2), "URUTH", NOW);
  }
}
