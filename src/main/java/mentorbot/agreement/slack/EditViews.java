package mentorbot.agreement.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mentorbot.agreement.AgreementText;
import mentorbot.agreement.Change;
import mentorbot.agreement.ClauseText;
import mentorbot.agreement.Sheet;
import mentorbot.config.Choice;
import mentorbot.config.Term;
import mentorbot.slack.Cut;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/**
 * Pages to change an agreement on: first the terms, then each clause. A page names the version it
 * was filled in on, in its metadata and in the ids of its inputs: on a newer version every input is
 * a new one, so that Slack shows the merged values and not what stood there before.
 */
final class EditViews {
  /** Beside the clauses' ids, which never begin with a hyphen. */
  static final String MEETINGS = "-meetings";

  static final String PACE = "-pace";

  private static final int SHORTENED = 150;

  /** An agreement to be edited; {@code text} may already hold what the reader typed. */
  record Page(String mentorship, int base, AgreementText text, List<Change> theirs) {
    static Page of(Sheet sheet) {
      return new Page(
          sheet.mentorship(), sheet.newest().number(), sheet.newest().text(), List.of());
    }
  }

  private EditViews() {}

  /** What can be changed, with what it says now. */
  static View menu(Words words, Sheet sheet) {
    var text = sheet.newest().text();
    var blocks = new ArrayList<LayoutBlock>();
    var others = SheetWords.people(words, sheet.others());
    blocks.add(
        Kit.section(
            sheet.stage() == Sheet.Stage.IN_FORCE
                ? words.mrkdwn("agreement.edit.amend", "others", others)
                : words.mrkdwn("agreement.edit.intro", "others", others)));
    blocks.add(
        choice(
            words,
            sheet,
            MEETINGS,
            words.say("agreement.edit.meetings"),
            summary(words, text, MeetingsPage.TERMS)));
    blocks.add(
        choice(
            words,
            sheet,
            PACE,
            words.say("agreement.edit.pace"),
            summary(words, text, PacePage.TERMS)));
    for (var clause : text.clauses()) {
      if (!clause.requirement().equals("R43")) {
        var wording = new Markup(Markup.escape(Cut.to(clause.wording(), SHORTENED)));
        blocks.add(choice(words, sheet, clause.id(), clause.title(), wording));
      }
    }
    return Kit.modal(
        Ids.CLOSED,
        words.say("agreement.edit.title"),
        null,
        words.say("agreement.button.close"),
        "",
        blocks);
  }

  private static LayoutBlock choice(
      Words words, Sheet sheet, String what, String title, Markup now) {
    var button =
        Kit.labelled(
            Kit.button(
                words.say("agreement.button.change"),
                Ids.CHANGE + ":" + what,
                Ref.to(sheet.mentorship(), sheet.newest().number(), what)),
            words.say("agreement.button.changeWhat", "title", title));
    return Kit.section(words.mrkdwn("agreement.edit.choice", "title", title, "now", now), button);
  }

  /** Each term on a line of its own, as the agreement itself has it. */
  private static Markup summary(Words words, AgreementText text, List<Term> terms) {
    return new Markup(
        terms.stream()
            .map(term -> FullText.fact(words, term, text))
            .collect(Collectors.joining("\n")));
  }

  /** The page for one choice of the menu; empty clause ids were checked by the caller. */
  static View page(Words words, Page page, String what, List<Choice> methods) {
    return switch (what) {
      case MEETINGS -> MeetingsPage.view(words, page, methods);
      case PACE -> PacePage.view(words, page);
      default -> wording(words, page, page.text().clause(what).orElseThrow());
    };
  }

  private static View wording(Words words, Page page, ClauseText clause) {
    var blocks = new ArrayList<>(overtaken(words, page));
    blocks.add(
        Inputs.hinted(
            Inputs.required(
                block("wording", page.base()),
                clause.title(),
                Inputs.paragraph(clause.wording(), ClauseText.LONGEST)),
            words.say("agreement.edit.whoSees") + " " + words.say("slack.noPatients")));
    return modal(words, Ids.WORDING, page, clause.id(), blocks);
  }

  static View modal(Words words, String id, Page page, String what, List<LayoutBlock> blocks) {
    return Kit.modal(
        id,
        words.say("agreement.edit.title"),
        words.say("agreement.edit.save"),
        words.say("agreement.button.cancel"),
        Ref.to(page.mentorship(), page.base(), what),
        blocks);
  }

  /** What somebody else changed while the reader was typing; nothing otherwise. */
  static List<LayoutBlock> overtaken(Words words, Page page) {
    var blocks = new ArrayList<LayoutBlock>();
    if (!page.theirs().isEmpty()) {
      blocks.add(Kit.section(words.mrkdwn("agreement.edit.overtaken")));
      blocks.addAll(ChangeWords.blocks(words, page.theirs()));
      blocks.add(Kit.divider());
    }
    return blocks;
  }

  static String block(String field, int base) {
    return field + "." + base;
  }
}
