package mentorbot.agreement.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import mentorbot.agreement.AgreementSamples;
import mentorbot.agreement.ClauseText;
import mentorbot.texts.Markup;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FullTextTest {
  private static final Words WORDS = Texts.load().in("en-GB");

  @Property(tries = 200)
  void the_parts_of_a_text_together_are_the_text(
      @ForAll String typed, @ForAll @IntRange(min = 5, max = 60) int most) {
    var parts = FullText.parts(typed, most);
    assertThat(String.join("", parts)).isEqualTo(typed);
    assertThat(parts).allMatch(part -> Markup.escape(part).length() <= most);
  }

  @Test
  void not_one_sign_of_the_longest_agreement_is_cut() {
    var text = AgreementSamples.longest();
    var shown = FullText.shown(WORDS, text);
    int signs = (shown.length() - shown.replace("&amp;", "").length()) / "&amp;".length();
    assertThat(signs).isEqualTo(ClauseText.LONGEST * text.clauses().size());
    assertThat(FullText.pieces(WORDS, text)).allMatch(piece -> piece.length() <= 3_000);
  }

  @Test
  void the_pages_of_a_message_together_are_the_agreement() {
    var text = AgreementSamples.longest();
    var pages = FullText.pages(WORDS, text);
    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(pages.stream().flatMap(page -> page.stream()).collect(Collectors.toList()))
        .isEqualTo(FullText.pieces(WORDS, text));
  }
}
