package mentorbot.agreement.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mentorbot.agreement.Printing.Earlier;
import mentorbot.agreement.Printout;
import mentorbot.slack.Enclosed;
import mentorbot.slack.Enclosed.Sheet;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.texts.Words;

/** The printed copy with its message, and the list of those that are over. */
public final class PrintViews {
  private static final int ENTRIES = 10;
  private static final int OF_ID = 8;

  private PrintViews() {}

  public static Message ready(Printout printout, Reader reader) {
    var words = reader.words();
    var others =
        printout.parties().stream()
            .map(Printout.Party::person)
            .filter(person -> !person.equals(reader.user()))
            .toList();
    var said =
        words.mrkdwn(
            "agreement.print.ready",
            "others",
            SheetWords.people(words, others),
            "number",
            printout.edition().number());
    return Message.of(
            said,
            Kit.section(said),
            Kit.context(words.mrkdwnOneOf("agreement.print.as", printout.as().name())))
        .enclosing(file(words, printout));
  }

  private static Enclosed file(Words words, Printout printout) {
    var name =
        String.format(
            Locale.ROOT,
            "agreement-%s-version-%d-%s.pdf",
            printout.madeAt().toLocalDate(),
            printout.edition().number(),
            printout.id().substring(0, OF_ID).toLowerCase(Locale.ROOT));
    return new Enclosed(
        words.mrkdwn("agreement.print.comment"),
        List.of(
            new Sheet(
                name,
                AgreementPaper.title(words, printout),
                () -> AgreementPaper.of(words, printout).pdf())),
        words.mrkdwn("agreement.print.otherwise"),
        printout.askedAt());
  }

  static ButtonElement button(Words words, String mentorship, int number) {
    return Kit.button(words.say("agreement.button.print"), Ids.PRINT, Ref.to(mentorship, number));
  }

  static ButtonElement toEarlier(Words words) {
    return Kit.button(words.say("agreement.button.earlier"), Ids.EARLIER, "0");
  }

  static Message earlier(Words words, List<Earlier> all, int from) {
    if (from >= all.size()) {
      return Message.of(words.mrkdwn("agreement.earlier.none"));
    }
    var blocks = new ArrayList<LayoutBlock>();
    var intro = words.mrkdwn("agreement.earlier");
    blocks.add(Kit.section(intro));
    int until = Math.min(all.size(), from + ENTRIES);
    for (var one : all.subList(from, until)) {
      var print =
          Kit.labelled(
              Kit.button(
                  words.say("agreement.button.print"),
                  Ids.PRINT + ":" + one.mentorship(),
                  Ref.to(one.mentorship(), 0)),
              words.say("agreement.button.printOf", "day", one.over()));
      blocks.add(
          Kit.section(
              words.mrkdwn(
                  "agreement.earlier.one",
                  "others",
                  SheetWords.people(words, one.others()),
                  "day",
                  one.over()),
              print));
    }
    if (until < all.size()) {
      blocks.add(
          Kit.actions(
              Kit.button(words.say("agreement.button.more"), Ids.EARLIER, String.valueOf(until))));
    }
    return new Message(intro, blocks);
  }
}
