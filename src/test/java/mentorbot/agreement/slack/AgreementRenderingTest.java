package mentorbot.agreement.slack;

import static mentorbot.agreement.AgreementSamples.ADA;
import static mentorbot.agreement.AgreementSamples.MIRA;
import static mentorbot.agreement.AgreementSamples.PAIR;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentorbot.agreement.AgreedNotice.Agreed;
import mentorbot.agreement.AgreementSamples;
import mentorbot.agreement.Blockers;
import mentorbot.agreement.EditedNotice.Edited;
import mentorbot.agreement.Outcome;
import mentorbot.agreement.Reading.Entry;
import mentorbot.agreement.Reading.History;
import mentorbot.agreement.RefusedNotice.KeptAsItIs;
import mentorbot.agreement.Sheet.Stage;
import mentorbot.agreement.SignedNotice.TheirTurn;
import mentorbot.agreement.Standing;
import mentorbot.agreement.UnsignedNotice.Unsigned;
import mentorbot.agreement.slack.EditViews.Page;
import mentorbot.agreement.slack.SignView.Reason;
import mentorbot.config.Term;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.slack.Reply;
import mentorbot.testing.Golden;
import mentorbot.testing.SampleProgramme;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import mentorbot.workspace.rules.BlockRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AgreementRenderingTest {
  private static final Words ENGLISH = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in("en-GB");
  private static final List<String> OTHERS = List.of(MIRA);

  /** Everything a person can be shown, by name. */
  private static Map<String, Reply> all(Words words) {
    var all = new LinkedHashMap<String, Reply>();
    Stream.of(printed(words), pages(words), answers(words), notices(words)).forEach(all::putAll);
    return all;
  }

  private static Map<String, Reply> printed(Words words) {
    var all = new LinkedHashMap<String, Reply>();
    var template = AgreementSamples.template();
    all.put("draft", tell(SheetMessage.of(words, AgreementSamples.draft(template), 0)));
    all.put(
        "draft-signed-by-me",
        tell(
            SheetMessage.of(
                words, AgreementSamples.draft(template, AgreementSamples.mark(1, ADA)), 0)));
    all.put("draft-edited-hostile", tell(SheetMessage.of(words, AgreementSamples.edited(), 0)));
    all.put(
        "agreed-waiting",
        tell(
            SheetMessage.of(
                words, AgreementSamples.agreed(new Blockers(List.of(ADA, MIRA), true)), 0)));
    all.put(
        "in-force-dual-role",
        tell(SheetMessage.of(words, AgreementSamples.inForce(AgreementSamples.dualRole()), 0)));
    all.put("proposed", tell(SheetMessage.of(words, AgreementSamples.proposed(), 0)));
    all.put("ended", tell(SheetMessage.of(words, AgreementSamples.ended(), 0)));
    all.put(
        "longest-second-part",
        tell(SheetMessage.of(words, AgreementSamples.inForce(AgreementSamples.longest()), 1)));
    var entry = new Entry(PAIR, OTHERS, Stage.DRAFT, true, false, OTHERS, Optional.empty());
    var signed = new Entry(PAIR, OTHERS, Stage.IN_FORCE, false, false, List.of(), Optional.empty());
    var entries = Stream.generate(() -> entry).limit(11).collect(Collectors.toList());
    entries.set(1, signed);
    entries.set(2, new Entry(PAIR, OTHERS, Stage.DRAFT, false, false, OTHERS, Optional.empty()));
    all.put("which", tell(AgreementCommand.choose(words, entries, 0)));
    return all;
  }

  private static Map<String, Reply> pages(Words words) {
    var all = new LinkedHashMap<String, Reply>();
    var edited = AgreementSamples.edited();
    for (var reason : Reason.values()) {
      all.put(
          "sign-" + reason,
          Reply.open(SignView.of(words, edited, reason, AgreementSamples.changes())));
    }
    all.put(
        "sign-longest",
        Reply.open(
            SignView.of(
                words,
                AgreementSamples.draft(AgreementSamples.longest()),
                Reason.ASKED,
                List.of())));
    all.put("edit-menu", Reply.open(EditViews.menu(words, edited)));
    all.put("edit-menu-amendment", Reply.open(EditViews.menu(words, AgreementSamples.amended())));
    for (var what : List.of("-meetings", "-pace", "meetings")) {
      all.put("edit-" + what, Reply.open(page(words, Page.of(edited), what)));
    }
    var past =
        AgreementSamples.past(
            AgreementSamples.edition(2, AgreementSamples.changed(), MIRA, true),
            AgreementSamples.changes(),
            List.of(AgreementSamples.mark(2, MIRA)),
            Standing.REFUSED,
            ADA);
    var first =
        AgreementSamples.past(
            AgreementSamples.edition(1, AgreementSamples.template(), null, false),
            List.of(),
            List.of(),
            Standing.AGREED,
            null);
    all.put(
        "history",
        Reply.open(
            HistoryViews.list(
                words, new History(PAIR, OTHERS, List.of(past, first), Optional.of(7)))));
    all.put("version", Reply.open(HistoryViews.version(words, past)));
    return all;
  }

  private static View page(Words words, Page page, String what) {
    return EditViews.page(words, page, what, SampleProgramme.DEFINITIONS.agreement().methods());
  }

  private static Map<String, Reply> answers(Words words) {
    var all = new LinkedHashMap<String, Reply>();
    outcomes()
        .forEach(
            (name, outcome) ->
                all.put(
                    "outcome-" + name,
                    AgreementAnswers.to(
                        words,
                        outcome,
                        new Ref(PAIR, 1, EditViews.PACE),
                        SampleProgramme.DEFINITIONS.agreement().methods())));
    return all;
  }

  private static Map<String, Outcome> outcomes() {
    var all = new LinkedHashMap<String, Outcome>();
    var edited = AgreementSamples.edited();
    var template = AgreementSamples.template();
    var signed = AgreementSamples.draft(template, AgreementSamples.mark(1, ADA));
    all.put("saved", new Outcome.Saved(edited, AgreementSamples.changes()));
    all.put("unchanged", new Outcome.Unchanged(AgreementSamples.inForce(template)));
    all.put(
        "overtaken",
        new Outcome.Overtaken(edited, AgreementSamples.changed(), AgreementSamples.changes()));
    for (var term : Term.values()) {
      all.put("unfit-" + term, new Outcome.Unfit(term));
    }
    all.put("unfit-wording", new Outcome.UnfitWording());
    all.put("signed-first", new Outcome.Signed(signed));
    all.put(
        "signed-waiting",
        new Outcome.Signed(AgreementSamples.agreed(new Blockers(List.of(MIRA), false))));
    all.put("signed-started", new Outcome.Signed(AgreementSamples.inForce(template)));
    all.put("signed-amended", new Outcome.Signed(AgreementSamples.amended()));
    all.put("signed-before", new Outcome.SignedBefore(signed));
    all.put("stale", new Outcome.Stale(edited));
    all.put("stale-nothing-open", new Outcome.Stale(AgreementSamples.inForce(template)));
    all.put("refused", new Outcome.Refused(AgreementSamples.inForce(template)));
    all.put("ended", new Outcome.Ended(AgreementSamples.ended()));
    all.put("gone", new Outcome.Gone());
    return all;
  }

  private static Map<String, Reply> notices(Words words) {
    var all = new LinkedHashMap<String, Reply>();
    var reader = new Reader(ADA, words, ZoneOffset.UTC);
    var proposal = AgreementSamples.edition(2, AgreementSamples.changed(), MIRA, true);
    var program = AgreementSamples.edition(2, AgreementSamples.dualRole(), null, false);
    var changes = AgreementSamples.changes();
    for (var standing : Standing.values()) {
      all.put(
          "notice-proposed-" + standing,
          tell(
              AgreementNotices.edited(
                  new Edited(proposal, OTHERS, changes, true, standing), reader)));
      all.put(
          "notice-signed-" + standing,
          tell(
              AgreementNotices.theirTurn(new TheirTurn(PAIR, 1, OTHERS, false, standing), reader)));
    }
    all.put(
        "notice-edited",
        tell(
            AgreementNotices.edited(
                new Edited(
                    AgreementSamples.edition(2, AgreementSamples.changed(), MIRA, false),
                    OTHERS,
                    changes,
                    false,
                    Standing.OPEN),
                reader)));
    all.put(
        "notice-by-programme",
        tell(
            AgreementNotices.edited(
                new Edited(program, OTHERS, List.of(), false, Standing.OPEN), reader)));
    all.put(
        "notice-unsigned",
        tell(
            AgreementNotices.unsigned(
                new Unsigned(PAIR, OTHERS, List.of(), false, Standing.OPEN), reader)));
    all.put(
        "notice-agreed",
        tell(
            AgreementNotices.agreed(
                new Agreed(
                    PAIR,
                    1,
                    OTHERS,
                    false,
                    new Blockers(OTHERS, false),
                    List.of(),
                    Standing.AGREED),
                reader)));
    all.put(
        "notice-amended",
        tell(
            AgreementNotices.agreed(
                new Agreed(PAIR, 2, OTHERS, true, Blockers.NONE, changes, Standing.AGREED),
                reader)));
    all.put(
        "notice-kept",
        tell(
            AgreementNotices.kept(
                new KeptAsItIs(PAIR, MIRA, false, changes, Standing.REFUSED), reader)));
    return all;
  }

  private static Reply tell(Message message) {
    return Reply.tell(message);
  }

  @TestFactory
  Stream<DynamicTest> what_people_see_is_what_was_agreed_on() {
    return all(ENGLISH).entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> golden(e.getKey(), e.getValue())));
  }

  private static void golden(String name, Reply reply) {
    var file = "agreement/" + name;
    if (reply instanceof Reply.Say say) {
      Golden.assertMatches(file, say.message());
    } else if (reply instanceof Reply.Open open) {
      Golden.assertMatches(file, open.view());
    } else if (reply instanceof Reply.Update update) {
      Golden.assertMatches(file, update.view());
    } else {
      Golden.assertText(file + ".txt", reply.toString());
    }
  }

  @Test
  void slack_takes_all_of_it_in_every_language() throws JsonProcessingException {
    for (var words : List.of(ENGLISH, PSEUDO)) {
      for (var shown : all(words).entrySet()) {
        assertThat(violations(shown.getValue())).as(shown.getKey()).isEmpty();
      }
    }
  }

  private static List<?> violations(Reply reply) throws JsonProcessingException {
    var gson = GsonFactory.createSnakeCase();
    var json = new ObjectMapper();
    if (reply instanceof Reply.Say say) {
      return BlockRules.message(json.readTree(gson.toJson(say.message().blocks())));
    }
    if (reply instanceof Reply.Open open) {
      return BlockRules.modal(json.readTree(gson.toJson(open.view())));
    }
    return reply instanceof Reply.Update update
        ? BlockRules.modal(json.readTree(gson.toJson(update.view())))
        : List.of();
  }

  @Test
  void every_outcome_has_an_answer() {
    assertThat(outcomes().values().stream().<Class<?>>map(Object::getClass))
        .containsAll(List.of(Outcome.class.getPermittedSubclasses()));
  }
}
