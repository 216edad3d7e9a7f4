package mentorbot.agreement.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mentorbot.agreement.AgreementText;
import mentorbot.agreement.ClauseText;
import mentorbot.config.Term;
import mentorbot.slack.Cut;
import mentorbot.slack.Kit;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/**
 * Every word of an agreement, in pieces that fit Slack's sections: nothing that is signed may be
 * cut. What is shown and what is kept with a signature are the same pieces.
 */
final class FullText {
  /** Below Slack's 3,000 for a section. */
  private static final int PIECE = 2_800;

  private static final int ROOM_FOR_TITLE = 500;

  /** Of why, where the rest stands on the page to sign. */
  private static final int SHORT = 600;

  /** What a message takes with safety; modals take all of it. */
  private static final int PAGE = 9_000;

  private static final int PAGE_PIECES = 40;

  private FullText() {}

  /** As mrkdwn. */
  static List<String> pieces(Words words, AgreementText text) {
    var pieces = new ArrayList<String>();
    pieces.add(words.mrkdwn("agreement.title", "title", text.title(), "text", text.introduction()));
    int number = 1;
    for (var clause : text.clauses()) {
      addClause(pieces, words, text, clause, number++);
    }
    return pieces;
  }

  private static void addClause(
      List<String> pieces, Words words, AgreementText text, ClauseText clause, int number) {
    var parts = parts(clause.wording(), PIECE - ROOM_FOR_TITLE);
    pieces.add(
        words.mrkdwn(
            "agreement.clause",
            "number",
            number,
            "title",
            clause.title(),
            "wording",
            parts.get(0)));
    for (var part : parts.subList(1, parts.size())) {
      pieces.add(words.mrkdwn("agreement.continued", "wording", part));
    }
    var facts = facts(words, text, clause);
    var last = pieces.get(pieces.size() - 1);
    if (facts.isEmpty()) {
      return;
    }
    if (last.length() + 1 + facts.length() <= PIECE) {
      pieces.set(pieces.size() - 1, last + "\n" + facts);
    } else {
      pieces.add(facts);
    }
  }

  static String fact(Words words, Term term, AgreementText text) {
    return words.mrkdwn(
        "agreement.fact",
        "name",
        TermWords.name(words, term),
        "value",
        TermWords.value(words, term, text));
  }

  /** Why, which is what the first clause says, and the terms, without the wording around them. */
  static String inShort(Words words, AgreementText text) {
    var facts =
        text.clauses().stream()
            .map(clause -> facts(words, text, clause))
            .filter(lines -> !lines.isEmpty())
            .collect(Collectors.joining("\n"));
    var why = text.clauses().stream().findFirst().map(ClauseText::wording).orElse("");
    return words.mrkdwn(
        "agreement.short",
        "title",
        text.title(),
        "why",
        Cut.to(why, SHORT),
        "facts",
        new Markup(facts));
  }

  /** The terms under a clause, a line each; and whom to turn to under the dual-role clause. */
  private static String facts(Words words, AgreementText text, ClauseText clause) {
    var lines = new ArrayList<String>();
    for (var term : clause.terms()) {
      lines.add(fact(words, term, text));
    }
    var contact = text.independentContact();
    if (contact != null && clause.requirement().equals("R43")) {
      lines.add(words.mrkdwn("agreement.contact", "contact", Mrkdwn.person(contact)));
    }
    return String.join("\n", lines);
  }

  /** Cut between signs where a part, once escaped, is full; the parts together say all of it. */
  static List<String> parts(String typed, int most) {
    var parts = new ArrayList<String>();
    int start = 0;
    int length = 0;
    int at = 0;
    while (at < typed.length()) {
      int next = typed.offsetByCodePoints(at, 1);
      int sign = Markup.escape(typed.substring(at, next)).length();
      if (length + sign > most) {
        parts.add(typed.substring(start, at));
        start = at;
        length = 0;
      }
      length += sign;
      at = next;
    }
    parts.add(typed.substring(start));
    return parts;
  }

  static List<LayoutBlock> blocks(Words words, AgreementText text) {
    return pieces(words, text).stream().map(Kit::section).toList();
  }

  /** What a signer has before their eyes, to be kept with the signature. */
  static String shown(Words words, AgreementText text) {
    return String.join("\n\n", pieces(words, text));
  }

  /** The pieces in as many pages as messages need; at least one. */
  static List<List<String>> pages(Words words, AgreementText text) {
    var pages = new ArrayList<List<String>>();
    var page = new ArrayList<String>();
    int length = 0;
    for (var piece : pieces(words, text)) {
      boolean full = length + piece.length() > PAGE || page.size() == PAGE_PIECES;
      if (full && !page.isEmpty()) {
        pages.add(List.copyOf(page));
        page.clear();
        length = 0;
      }
      page.add(piece);
      length += piece.length();
    }
    pages.add(List.copyOf(page));
    return pages;
  }
}
