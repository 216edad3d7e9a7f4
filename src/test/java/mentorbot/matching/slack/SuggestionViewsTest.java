package mentorbot.matching.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mentorbot.matching.RequestOutcome;
import mentorbot.testing.Golden;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.SlackRules;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;

class SuggestionViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in("en-XA");
  private static final Names NAMES = new Names(SampleProgramme.PROGRAMME);
  private static final Looked LOOKED =
      new Looked(List.of("exotics"), "new-role", List.of("questions", "stories"), true);

  @Test
  void what_the_first_page_said_comes_back_from_the_second_and_forgeries_read_as_nothing() {
    assertThat(Looked.read(LOOKED.written(), NAMES)).isEqualTo(LOOKED);
    var nothing = new Looked(List.of(), "", List.of(), false);
    assertThat(Looked.read("", NAMES)).isEqualTo(nothing);
    assertThat(Looked.read("a\nb", NAMES)).isEqualTo(nothing);
    assertThat(Looked.read(nothing.written(), NAMES)).isEqualTo(nothing);
  }

  @Test
  void what_was_looked_for_can_be_changed() {
    Golden.assertMatches("matching/look-again", RequestViews.lookAgain(WORDS, NAMES, LOOKED));
    SlackRules.assertKept(RequestViews.lookAgain(PSEUDO, NAMES, LOOKED));
  }

  @Test
  void the_coordinators_look_as_well() {
    var told = new RequestOutcome.WithCoordinators(true);
    Golden.assertMatches("matching/with-coordinators", SuggestionViews.instead(WORDS, told));
    SlackRules.assertKept(SuggestionViews.instead(PSEUDO, told));
  }
}
