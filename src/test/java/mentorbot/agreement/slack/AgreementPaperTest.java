package mentorbot.agreement.slack;

import static mentorbot.agreement.AgreementSamples.ADA;
import static mentorbot.agreement.AgreementSamples.HOSTILE;
import static mentorbot.agreement.AgreementSamples.MIRA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.agreement.AgreementSamples;
import mentorbot.agreement.AgreementText;
import mentorbot.agreement.ClauseText;
import mentorbot.agreement.Edition;
import mentorbot.agreement.Printout;
import mentorbot.agreement.Printout.As;
import mentorbot.agreement.Printout.Dates;
import mentorbot.agreement.Printout.Party;
import mentorbot.agreement.Printout.Past;
import mentorbot.agreement.Printout.Signed;
import mentorbot.mentorships.Participant.Role;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.testing.PdfUa;
import mentorbot.testing.SlackRules;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementPaperTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in("en-GB");
  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
  private static final Instant THEN = Instant.parse("2026-06-01T09:00:00Z");
  private static final Path FOLDER = Path.of("target/papers");

  @Test
  void it_says_every_word_that_is_signed_and_who_signed_when() throws Exception {
    var text = AgreementSamples.dualRole();
    var pdf = pdf(WORDS, printout(As.IN_FORCE, text, WORDS));
    var body = PdfUa.body(pdf);
    assertThat(body).contains(PdfUa.squeezed(text.introduction()));
    for (var clause : text.clauses()) {
      assertThat(body)
          .contains(PdfUa.squeezed(clause.title()))
          .contains(PdfUa.squeezed(clause.wording()));
      for (var term : clause.terms()) {
        assertThat(body)
            .contains(
                PdfUa.squeezed(TermWords.name(WORDS, term) + TermWords.value(WORDS, term, text)));
      }
    }
    assertThat(PdfUa.flat(pdf))
        .contains(text.title(), "Version 2, signed by everybody")
        .contains("Ada Lind (mentee) Mon, 1 Jun 2026, 11:00", "Mira Okafor (mentor)")
        .contains("All times are those of Europe/Lisbon", "Sam Adeyemi")
        .contains("had exactly these words")
        .contains(edition(text).hash())
        .contains("How often we meet; ", "by Mira Okafor", "Page 1 of ")
        .doesNotContain("<@", "Draft", "&amp;", "The words as they were signed");
    assertThat(PdfUa.broken(pdf)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void what_does_not_count_is_marked_on_every_page(As as) throws Exception {
    var printout = printout(as, AgreementSamples.template(), WORDS);
    var pdf = pdf(WORDS, printout);
    Files.write(Files.createDirectories(FOLDER).resolve("agreement-" + as + ".pdf"), pdf);
    assertThat(PdfUa.broken(pdf)).isEmpty();
    var text = PdfUa.text(pdf);
    var mark =
        switch (as) {
          case AGREED, IN_FORCE -> "";
          case DRAFT, PROPOSED, NEVER -> "Draft";
          case REPLACED, REFUSED -> "Outdated";
          case ENDED, LEFT -> "No longer in force";
        };
    int pages = text.split("Page \\d+ of", -1).length - 1;
    assertThat(pages).isGreaterThan(1);
    if (mark.isEmpty()) {
      assertThat(text).doesNotContain("Draft", "Outdated", "No longer in force");
    } else {
      assertThat(text.split(mark, -1).length - 1).as(mark).isGreaterThan(pages);
      assertThat(AgreementPaper.title(WORDS, printout)).contains("(" + mark + ")");
    }
    var reader = new Reader(ADA, WORDS, LISBON);
    SlackRules.assertKept(PrintViews.ready(printout, reader));
    SlackRules.assertKept(PrintViews.ready(printout, new Reader(ADA, PSEUDO, LISBON)));
    if (as == As.DRAFT) {
      Golden.assertMatches("agreement/printed-draft", PrintViews.ready(printout, reader));
    }
  }

  @Test
  void whoever_saw_other_words_is_told_of_with_those_words() throws Exception {
    var seen = "*1. Purpose*\nGoals &amp; &lt;dreams&gt; of <@U0SAM>";
    var printout = printout(As.IN_FORCE, AgreementSamples.dualRole(), WORDS);
    var other = new Signed(MIRA, THEN.atZone(LISBON), seen);
    var said = PdfUa.flat(pdf(WORDS, with(printout, List.of(printout.signatures().get(0), other))));
    assertThat(said)
        .contains("The words as they were signed", "Mira Okafor had these words")
        .contains("Goals & <dreams> of Sam Adeyemi")
        .doesNotContain("had exactly these words");
  }

  @Test
  void whatever_people_typed_is_printed_or_replaced_and_the_file_is_sound() throws Exception {
    var all =
        List.of(
            HOSTILE.repeat(30).substring(0, 1_400),
            "W".repeat(ClauseText.LONGEST),
            "\u05e9\u05dc\u05d5\u05dd 2026 (\u05e2\u05d1\u05e8\u05d9\u05ea) ".repeat(60),
            "\ud83d\udc69\u200d\ud83d\udd27".repeat(200));
    var text = AgreementSamples.template();
    for (int i = 0; i < all.size(); i++) {
      text = text.reworded(text.clauses().get(i).id(), all.get(i));
    }
    for (var words : List.of(WORDS, PSEUDO)) {
      var pdf = pdf(words, printout(As.PROPOSED, text, words));
      assertThat(PdfUa.broken(pdf)).isEmpty();
      Files.write(
          Files.createDirectories(FOLDER)
              .resolve("agreement-hostile-" + (words == PSEUDO) + ".pdf"),
          pdf);
      assertThat(PdfUa.flat(pdf)).contains("<!channel>").contains("\u25a1");
    }
    assertThat(PdfUa.flat(pdf(WORDS, printout(As.PROPOSED, text, WORDS))))
        .contains("A \u25a1 stands for a sign");
  }

  @Test
  void a_group_of_twelve_with_a_long_history_is_sound() throws Exception {
    var printout = printout(As.IN_FORCE, AgreementSamples.longest(), WORDS);
    var parties = new ArrayList<Party>();
    var signatures = new ArrayList<Signed>();
    for (int i = 0; i < 12; i++) {
      parties.add(
          new Party("U" + i, "Wilhelmina van der Bergh-Montgomery " + i, Optional.of(Role.PEER)));
      signatures.add(
          new Signed("U" + i, THEN.atZone(LISBON), printout.signatures().get(0).shown()));
    }
    var names = parties.stream().map(Party::name).toList();
    var history = new ArrayList<Past>();
    for (int i = 20; i > 0; i--) {
      history.add(
          new Past(i, THEN.atZone(LISBON), Optional.of("Mira"), AgreementSamples.changes(), names));
    }
    var big =
        new Printout(
            printout.id(),
            THEN,
            printout.madeAt(),
            "",
            printout.programme(),
            printout.edition(),
            As.IN_FORCE,
            Optional.of(2),
            printout.dates(),
            parties,
            signatures,
            Optional.empty(),
            history,
            7);
    var pdf = pdf(WORDS, big);
    Files.write(Files.createDirectories(FOLDER).resolve("agreement-group.pdf"), pdf);
    assertThat(PdfUa.broken(pdf)).isEmpty();
    assertThat(PdfUa.flat(pdf))
        .contains("7 earlier versions are not listed", "Printed for somebody whose name");
  }

  private static byte[] pdf(Words words, Printout printout) {
    return AgreementPaper.of(words, printout).pdf();
  }

  private static Edition edition(AgreementText text) {
    return AgreementSamples.edition(2, text, MIRA, true);
  }

  private static Printout with(Printout old, List<Signed> signatures) {
    return new Printout(
        old.id(),
        old.askedAt(),
        old.madeAt(),
        old.reader(),
        old.programme(),
        old.edition(),
        old.as(),
        old.inForce(),
        old.dates(),
        old.parties(),
        signatures,
        old.contact(),
        old.history(),
        old.older());
  }

  private static Printout printout(As as, AgreementText text, Words words) {
    var at = THEN.plusSeconds(3_600).atZone(LISBON);
    var shown = FullText.shown(words, text);
    var all = List.of(new Signed(ADA, at, shown), new Signed(MIRA, at, shown));
    boolean complete = as != As.DRAFT && as != As.PROPOSED && as != As.NEVER;
    return new Printout(
        "abcdefghijkmnpqr",
        THEN,
        at.plusDays(9),
        "Ada Lind",
        "Technician mentoring",
        edition(text),
        as,
        Optional.of(1),
        new Dates(
            Optional.of(LocalDate.of(2026, 6, 1)),
            Optional.of(LocalDate.of(2026, 12, 1)),
            Optional.of(LocalDate.of(2026, 9, 1))),
        List.of(
            new Party(ADA, "Ada Lind", Optional.of(Role.MENTEE)),
            new Party(MIRA, "Mira Okafor", Optional.of(Role.MENTOR))),
        complete ? all : all.subList(0, 1),
        Optional.ofNullable(text.independentContact()).map(id -> "Sam Adeyemi"),
        List.of(
            new Past(
                2,
                THEN.atZone(LISBON),
                Optional.of("Mira Okafor"),
                AgreementSamples.changes(),
                complete ? List.of("Ada Lind", "Mira Okafor") : List.of("Ada Lind")),
            new Past(
                1,
                THEN.minusSeconds(90_000).atZone(LISBON),
                Optional.empty(),
                List.of(),
                List.of("Ada Lind", "Mira Okafor"))),
        0);
  }
}
