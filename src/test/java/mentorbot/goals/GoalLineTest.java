package mentorbot.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mentorbot.goals.GoalLine.NewGoal;
import mentorbot.goals.GoalLine.Step;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalLineTest {
  /** A Wednesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by March | 2027-03-31",
        "by MARCH. | 2027-03-31",
        "by June | 2026-06-30",
        "in June | 2026-06-30",
        "before March | 2027-02-28",
        "by the end of April | 2027-04-30",
        "by 12 Jan | 2027-01-12",
        "by the 12th of January | 2027-01-12",
        "by Jan 12 | 2027-01-12",
        "by 12 Dec 2028 | 2028-12-12",
        "by 10 June | 2026-06-10",
        "by 9 June | 2027-06-09",
        "by 2026-09-01 | 2026-09-01",
        "this week | 2026-06-14",
        "next week | 2026-06-21",
        "this month | 2026-06-30",
        "by the end of the year | 2026-12-31",
        "in 3 months | 2026-09-10",
        "in three months | 2026-09-10",
        "within a week | 2026-06-17",
        "in the next two weeks | 2026-06-24",
        "by Friday | 2026-06-12",
        "by Wednesday | 2026-06-17",
        "before Friday | 2026-06-11",
        "tomorrow | 2026-06-11",
        "(by July) | 2026-07-31",
      })
  void the_words_for_a_day_at_the_end_become_the_day(String words, LocalDate due) {
    var goal = goal("Place IV catheters on my own " + words);
    assertThat(goal.due()).isEqualTo(due);
    assertThat(goal.title()).isEqualTo("Place IV catheters on my own");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stand by March",
        "by March",
        "Read March's article about may flies",
        "Be calm when things go wrong in May's team",
        "Pass the exam by 31 February",
        "Pass the exam by 2 March 2020",
        "Walk in 0 days",
        "Work in theatre 3",
        "Learn in 5000 years",
      })
  void what_is_no_day_to_come_stays_in_the_title(String line) {
    if (line.startsWith("Stand")) {
      assertThat(goal(line).title()).isEqualTo("Stand");
      return;
    }
    assertThat(goal(line)).isEqualTo(new NewGoal(line, null, null, null, null));
  }

  @Test
  void how_fast_is_not_how_much() {
    assertThat(goal("Chart a full mouth in 10 minutes").measure()).isNull();
    assertThat(goal("Place 3 lines within 20 minutes").measure())
        .isEqualTo(new Measure(3, "lines"));
    assertThat(goal("Read 30 minutes").measure()).isEqualTo(new Measure(30, Measure.MINUTES));
  }

  @Test
  void a_far_day_is_long_term_and_words_for_it_count_too() {
    assertThat(goal("Pass the exam by March").horizon()).isEqualTo(Horizon.LONG);
    assertThat(goal("Pass the exam this week").horizon()).isEqualTo(Horizon.SHORT);
    assertThat(goal("Lead a team, long-term"))
        .isEqualTo(new NewGoal("Lead a team", null, Horizon.LONG, null, null));
    assertThat(goal("Lead a team one day").horizon()).isEqualTo(Horizon.LONG);
    assertThat(goal("Lead a team by Friday, long term").due()).isEqualTo("2026-06-12");
    assertThat(goal("Lead a team").horizon()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Ask one question every shift,EVERY_SHIFT",
    "Read a paper weekly,WEEKLY",
    "Read a paper once a week,WEEKLY",
    "Stretch three times a day,DAILY",
    "Write a reflection each month,MONTHLY",
    "Phone the family every Friday,WEEKLY",
    "STRETCH DAILY,DAILY",
  })
  void words_for_a_rhythm_make_a_habit(String line, Cadence cadence) {
    var goal = goal(line);
    assertThat(goal.cadence()).isEqualTo(cadence);
    assertThat(goal.kind()).isEqualTo(GoalKind.PACT);
    assertThat(goal.measure()).isNull();
    assertThat(goal.title()).isEqualTo(line);
  }

  @Test
  void an_adjective_is_no_rhythm() {
    assertThat(goal("Lead the weekly meeting alone").cadence()).isNull();
    assertThat(goal("weekly").cadence()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Place 10 IV catheters by March,10,catheters",
    "Place ten catheters,10,catheters",
    "Read twenty-five blood films,25,films",
    "Draw blood 3 times,3,times",
    "Draw blood 3x,3,times",
    "Present a case twice,2,times",
    "20 hours of ultrasound,1200,min",
    "Practise ultrasound 20 min,20,min",
    "Practise 1.5 hours,90,min",
  })
  void a_number_and_a_plural_are_a_target(String line, int amount, String unit) {
    assertThat(goal(line).measure()).isEqualTo(new Measure(amount, unit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pass the level 3 exam",
        "Read a 12-lead ECG",
        "Draw blood from 20 kg dogs",
        "Get through year 2 exams",
        "Manage pain 2 days after surgery",
        "Give 2.5 mg doses safely",
        "Place one catheter",
        "Care for patients 24/7",
      })
  void other_numbers_are_no_target(String line) {
    assertThat(goal(line).measure()).isNull();
  }

  @Test
  void a_target_and_a_day_make_it_smart() {
    assertThat(goal("Place 10 catheters by March").kind()).isEqualTo(GoalKind.SMART);
    assertThat(goal("Place catheters by March").kind()).isEqualTo(GoalKind.PLAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "did 2 catheters | 2 | catheters | 2 catheters",
        "DID TWO CATHETERS | 2 | catheters | TWO CATHETERS",
        "I did two catheters today | 2 | catheters | two catheters today",
        "I’ve just done three cats | 3 | cats | three cats",
        "+2 catheters | 2 | catheters | 2 catheters",
        "+ 12 | 12 | '' | 12",
        "practised ultrasound 20 min | 20 | min | ultrasound 20 min",
        "practiced ultrasound for 1.5h | 90 | min | ultrasound for 1.5h",
        "pracitsed suturing twice | 2 | times | suturing twice",
        "🎉 did 1 more | 1 | more | 1 more",
        "managed the level 2 exam | - | - | the level 2 exam",
      })
  void a_line_that_tells_of_something_done_is_a_step(
      String line, Integer amount, String unit, String about) {
    var step = (Step) GoalLine.read(line, TODAY);
    assertThat(step.amount()).isEqualTo(amount == null ? null : new Measure(amount, unit));
    assertThat(step.about()).isEqualTo(about);
    assertThat(step.certain()).isTrue();
  }

  @Test
  void done_without_an_amount_may_mean_the_goal_is_reached() {
    assertThat(GoalLine.read("done: suturing", TODAY))
        .isEqualTo(new Step("suturing", null, true, true));
    assertThat(GoalLine.read("done", TODAY)).isEqualTo(new Step("", null, true, true));
    assertThat(((Step) GoalLine.read("finished 2 wounds", TODAY)).finished()).isFalse();
  }

  @Test
  void another_past_verb_is_a_step_only_if_a_goal_fits() {
    var step = (Step) GoalLine.read("placed 2 catheters", TODAY);
    assertThat(step.certain()).isFalse();
    assertThat(step.amount()).isEqualTo(new Measure(2, "catheters"));
    assertThat(GoalLine.read("Feed the cats alone", TODAY)).isInstanceOf(NewGoal.class);
    assertThat(GoalLine.read("Do 2 catheters", TODAY)).isInstanceOf(NewGoal.class);
  }

  @Test
  void blanks_are_nothing() {
    assertThat(GoalLine.read(" \n\t ", TODAY)).isEqualTo(new GoalLine.Empty());
  }

  @Test
  void three_thousand_signs_are_read_quickly_and_kept_whole() {
    var line = "🩺 by in on March ".repeat(160) + "end";
    assertThat(goal(line).title()).isEqualTo(line);
    var figures = "1 ".repeat(1_500).strip();
    assertThat(goal(figures).title()).isEqualTo(figures);
  }

  @Property(tries = 500)
  void nothing_typed_is_lost_or_breaks_it(@ForAll String text) {
    var line = GoalLine.read(text, TODAY);
    if (line instanceof NewGoal goal) {
      assertThat(text).contains(goal.title());
      assertThat(goal.title()).isNotBlank();
    }
  }

  @Property(tries = 200)
  void a_day_understood_is_never_past(@ForAll String text) {
    var goal = GoalLine.newGoal(text + " by 9 June", TODAY);
    assertThat(goal.due()).isIn(null, LocalDate.of(2027, 6, 9));
  }

  private static NewGoal goal(String line) {
    return (NewGoal) GoalLine.read(line, TODAY);
  }
}
