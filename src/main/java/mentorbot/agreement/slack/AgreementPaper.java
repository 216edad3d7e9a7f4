package mentorbot.agreement.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mentorbot.agreement.ClauseText;
import mentorbot.agreement.Printout;
import mentorbot.printing.Block;
import mentorbot.printing.Block.Fact;
import mentorbot.printing.Block.Facts;
import mentorbot.printing.Block.Heading;
import mentorbot.printing.Block.Notice;
import mentorbot.printing.Block.Text;
import mentorbot.printing.Block.Title;
import mentorbot.printing.Paper;
import mentorbot.printing.Paper.Section;
import mentorbot.texts.Words;

/**
 * A version of an agreement on paper: how it stands, every word of it, and its {@link PaperTrail}.
 */
final class AgreementPaper {
  private final Words words;
  private final Printout printout;
  private final PaperNames names;

  private AgreementPaper(Words words, Printout printout) {
    this.words = words;
    this.printout = printout;
    this.names = new PaperNames(words);
  }

  static Paper of(Words words, Printout printout) {
    return new AgreementPaper(words, printout).paper();
  }

  /** Also the title of the file. */
  static String title(Words words, Printout printout) {
    var mark = mark(words, printout);
    var edition = printout.edition();
    return mark.isEmpty()
        ? words.say(
            "agreement.paper.file", "title", edition.text().title(), "number", edition.number())
        : words.say(
            "agreement.paper.fileMarked",
            "title",
            edition.text().title(),
            "number",
            edition.number(),
            "mark",
            mark);
  }

  /** Empty if it counts. */
  private static String mark(Words words, Printout printout) {
    return switch (printout.as()) {
      case AGREED, IN_FORCE -> "";
      case DRAFT, PROPOSED, NEVER -> words.say("agreement.paper.mark.draft");
      case REPLACED, REFUSED -> words.say("agreement.paper.mark.outdated");
      case ENDED -> words.say("agreement.paper.mark.over");
      case LEFT ->
          printout.complete()
              ? words.say("agreement.paper.mark.over")
              : words.say("agreement.paper.mark.draft");
    };
  }

  private Paper paper() {
    var edition = printout.edition();
    var sections = new ArrayList<Section>();
    sections.add(new Section(words.locale(), opening()));
    sections.addAll(clauses());
    sections.add(new Section(words.locale(), new PaperTrail(words, printout, names).blocks()));
    return new Paper(
        title(words, printout),
        words.locale(),
        words.say(
            "agreement.paper.file", "title", edition.text().title(), "number", edition.number()),
        mark(words, printout),
        words.say("agreement.paper.footer", "code", edition.code()),
        (page, pages) -> words.say("agreement.paper.page", "page", page, "pages", pages),
        sections);
  }

  private List<Block> opening() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Title(printout.edition().text().title()));
    blocks.add(
        new Text(
            words.say(
                "agreement.paper.between",
                "programme",
                printout.programme(),
                "people",
                words.list(printout.parties().stream().map(names::withRole).toList()))));
    blocks.add(state());
    return blocks;
  }

  private Block state() {
    var as = printout.as();
    int number = printout.edition().number();
    var dates = printout.dates();
    return switch (as) {
      case AGREED -> new Text(words.say("agreement.paper.agreed", "number", number));
      case IN_FORCE ->
          new Text(
              dates.since().isPresent() && dates.until().isPresent()
                  ? words.say(
                      "agreement.paper.inForce",
                      "number",
                      number,
                      "since",
                      dates.since().get(),
                      "until",
                      dates.until().get())
                  : words.say("agreement.paper.inForceNow", "number", number));
      case DRAFT, NEVER, REPLACED, REFUSED ->
          new Notice(
              words.sayOneOf("agreement.paper.lead", as.name()),
              words.sayOneOf("agreement.paper.state", as.name(), "number", number));
      case PROPOSED ->
          new Notice(
              words.say("agreement.paper.lead.PROPOSED"),
              words.say(
                  "agreement.paper.proposed",
                  "number",
                  number,
                  "inForce",
                  printout.inForce().orElse(0)));
      case ENDED -> over("ENDED");
      case LEFT -> over(printout.complete() ? "LEFT" : "LEFT_OPEN");
    };
  }

  private Block over(String how) {
    return new Notice(
        words.sayOneOf("agreement.paper.lead", how),
        words.sayOneOf(
            "agreement.paper.over",
            how,
            "number",
            printout.edition().number(),
            "day",
            printout.dates().over().orElse(printout.madeAt().toLocalDate())));
  }

  /** The wordings are in the template's language, the terms in the reader's. */
  private List<Section> clauses() {
    var text = printout.edition().text();
    var language = language(text.source().language());
    var sections = new ArrayList<Section>();
    var blocks = new ArrayList<Block>();
    blocks.add(new Text(text.introduction()));
    int number = 1;
    for (var clause : text.clauses()) {
      blocks.add(
          new Heading(
              words.say("agreement.paper.clause", "number", number++, "title", clause.title())));
      blocks.add(new Text(clause.wording()));
      var facts = facts(clause);
      if (!facts.isEmpty() && !language.equals(words.locale())) {
        sections.add(new Section(language, blocks));
        sections.add(new Section(words.locale(), List.of(new Facts(facts))));
        blocks.clear();
      } else if (!facts.isEmpty()) {
        blocks.add(new Facts(facts));
      }
    }
    if (!blocks.isEmpty()) {
      sections.add(new Section(language, blocks));
    }
    return sections;
  }

  private Locale language(String tag) {
    var language = Locale.forLanguageTag(tag);
    return language.getLanguage().equals(words.locale().getLanguage()) ? words.locale() : language;
  }

  private List<Fact> facts(ClauseText clause) {
    var text = printout.edition().text();
    var facts = new ArrayList<Fact>();
    for (var term : clause.terms()) {
      facts.add(new Fact(TermWords.name(words, term), TermWords.value(words, term, text)));
    }
    if (clause.requirement().equals("R43")) {
      printout
          .contact()
          .ifPresent(
              name -> facts.add(new Fact(words.say("agreement.paper.contact"), names.of(name))));
    }
    return facts;
  }
}
