package mentorbot.agreement.slack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentorbot.agreement.Change;
import mentorbot.agreement.Printout;
import mentorbot.agreement.Printout.Past;
import mentorbot.agreement.Printout.Signed;
import mentorbot.printing.Block;
import mentorbot.printing.Block.Column;
import mentorbot.printing.Block.Heading;
import mentorbot.printing.Block.Small;
import mentorbot.printing.Block.Table;
import mentorbot.printing.Block.Text;
import mentorbot.printing.PrintedText;
import mentorbot.printing.PrintingFont;
import mentorbot.texts.Words;

/** What shows that an agreement is what was signed: by whom, when, which words, and its history. */
final class PaperTrail {
  private static final int MOST_CHANGES = 12;
  private static final int MOST_NAMES = 4;

  private final Words words;
  private final Printout printout;
  private final PaperNames names;

  PaperTrail(Words words, Printout printout, PaperNames names) {
    this.words = words;
    this.printout = printout;
    this.names = names;
  }

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.addAll(signatures());
    blocks.addAll(fingerprint());
    blocks.addAll(history());
    blocks.addAll(colophon());
    return blocks;
  }

  private List<Block> signatures() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(words.say("agreement.paper.signatures")));
    var rows = new ArrayList<List<String>>();
    for (var party : printout.parties()) {
      var signed =
          printout.signatures().stream()
              .filter(one -> one.person().equals(party.person()))
              .findFirst();
      rows.add(
          List.of(
              names.withRole(party),
              signed
                  .map(one -> words.say("agreement.paper.signedAt", "when", one.when()))
                  .orElseGet(() -> words.say("agreement.paper.notSigned"))));
    }
    blocks.add(
        new Table(
            List.of(
                new Column(words.say("agreement.paper.column.name"), 0.55f),
                new Column(words.say("agreement.paper.column.signed"), 0.45f)),
            rows));
    blocks.add(
        new Small(words.say("agreement.paper.zone", "zone", printout.madeAt().getZone().getId())));
    blocks.addAll(wordsSigned());
    return blocks;
  }

  /** What was before the signers' eyes is printed once more where it read otherwise. */
  private List<Block> wordsSigned() {
    var blocks = new ArrayList<Block>();
    var here = FullText.shown(words, printout.edition().text());
    Map<String, List<String>> others = new LinkedHashMap<>();
    for (var signed : printout.signatures()) {
      if (!signed.shown().equals(here)) {
        others.computeIfAbsent(signed.shown(), shown -> new ArrayList<>()).add(signer(signed));
      }
    }
    if (others.isEmpty() && !printout.signatures().isEmpty()) {
      blocks.add(new Text(words.say("agreement.paper.sameWords")));
    }
    others.forEach(
        (shown, signers) -> {
          blocks.add(new Heading(words.say("agreement.paper.otherWords")));
          blocks.add(
              new Text(words.say("agreement.paper.sawThese", "people", words.list(signers))));
          blocks.add(new Small(plain(shown)));
        });
    return blocks;
  }

  private String signer(Signed signed) {
    return printout.parties().stream()
        .filter(party -> party.person().equals(signed.person()))
        .map(party -> names.of(party.name()))
        .findFirst()
        .orElseGet(() -> names.of(""));
  }

  /** Mrkdwn as text: the only mention in it is that of the independent contact. */
  private String plain(String mrkdwn) {
    var contact = printout.edition().text().independentContact();
    var named =
        contact == null
            ? mrkdwn
            : mrkdwn.replace("<@" + contact + ">", names.of(printout.contact().orElse("")));
    return named.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private List<Block> fingerprint() {
    var edition = printout.edition();
    return List.of(
        new Heading(words.say("agreement.paper.fingerprint")),
        new Text(edition.hash()),
        new Small(words.say("agreement.paper.fingerprintHelp", "number", edition.number())));
  }

  /** Of the first version there is nothing to tell that isn't said above. */
  private List<Block> history() {
    if (printout.history().size() < 2 && printout.older() == 0) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(words.say("agreement.paper.history")));
    blocks.add(
        new Table(
            List.of(
                new Column(words.say("agreement.paper.column.version"), 0.11f),
                new Column(words.say("agreement.paper.column.written"), 0.29f),
                new Column(words.say("agreement.paper.column.changed"), 0.34f),
                new Column(words.say("agreement.paper.column.signers"), 0.26f)),
            printout.history().stream().map(this::row).toList()));
    if (printout.older() > 0) {
      blocks.add(new Small(words.say("agreement.paper.older", "n", printout.older())));
    }
    return blocks;
  }

  private List<String> row(Past past) {
    var written =
        past.author()
            .map(
                author ->
                    words.say(
                        "agreement.paper.writtenBy",
                        "when",
                        past.draftedAt(),
                        "author",
                        names.of(author)))
            .orElseGet(() -> words.say("agreement.paper.written", "when", past.draftedAt()));
    return List.of(String.valueOf(past.number()), written, changes(past), signers(past));
  }

  /** The names under this very version stand in their own table. */
  private String signers(Past past) {
    if (past.signers().isEmpty()) {
      return words.say("agreement.paper.nobody");
    }
    return past.signers().size() > MOST_NAMES
        ? words.say("agreement.paper.many", "n", past.signers().size())
        : words.list(past.signers().stream().map(names::of).toList());
  }

  private String changes(Past past) {
    if (past.number() == 1) {
      return words.say("agreement.paper.first");
    }
    if (past.changes().isEmpty()) {
      return words.say("agreement.paper.sameAgain");
    }
    var titles = past.changes().stream().limit(MOST_CHANGES).map(this::changed).toList();
    int more = past.changes().size() - titles.size();
    var listed = String.join("; ", titles);
    return more > 0
        ? words.say("agreement.paper.moreChanges", "changes", listed, "n", more)
        : listed;
  }

  private String changed(Change change) {
    if (change instanceof Change.OfTerm term) {
      return TermWords.name(words, term.term());
    }
    if (change instanceof Change.OfWording wording) {
      return wording.title();
    }
    if (change instanceof Change.Added added) {
      return words.say("agreement.paper.added", "title", added.clause().title());
    }
    return change instanceof Change.Removed removed
        ? words.say("agreement.paper.removed", "title", removed.title())
        : words.say("agreement.paper.contact");
  }

  private List<Block> colophon() {
    var blocks = new ArrayList<Block>();
    if (hasBoxes()) {
      blocks.add(new Small(words.say("agreement.paper.boxes")));
    }
    blocks.add(
        new Small(
            words.say(
                "agreement.paper.made",
                "name",
                names.of(printout.reader()),
                "when",
                printout.madeAt())));
    return blocks;
  }

  private boolean hasBoxes() {
    var typed = new StringBuilder();
    printout.edition().text().clauses().forEach(clause -> typed.append(clause.wording()));
    printout.parties().forEach(party -> typed.append(party.name()));
    return !PrintingFont.missing(PrintedText.clean(typed.toString())).isEmpty();
  }
}
