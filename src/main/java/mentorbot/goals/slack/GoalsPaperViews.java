package mentorbot.goals.slack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mentorbot.goals.GoalsPaper;
import mentorbot.goals.Measure;
import mentorbot.goals.RelationshipGoals.Stone;
import mentorbot.goals.RelationshipGoals.Whole;
import mentorbot.printing.Block;
import mentorbot.printing.Block.Fact;
import mentorbot.printing.Block.Facts;
import mentorbot.printing.Block.Heading;
import mentorbot.printing.Block.Small;
import mentorbot.printing.Block.Text;
import mentorbot.printing.Block.Title;
import mentorbot.printing.Paper;
import mentorbot.printing.PrintedText;
import mentorbot.slack.Enclosed;
import mentorbot.slack.Enclosed.Sheet;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.texts.Words;

/** One's own goals on paper, of a relationship or all, and the message that brings it. */
public final class GoalsPaperViews {
  private static final int OF_ID = 8;

  private GoalsPaperViews() {}

  public static Message ready(GoalsPaper paper, Reader reader) {
    var words = reader.words();
    var said =
        paper
            .of()
            .map(
                time ->
                    words.mrkdwn("goals.paper.ready", "from", time.from(), "until", time.until()))
            .orElseGet(() -> words.mrkdwn("goals.paper.readyAll"));
    var title = title(words, paper);
    var name =
        String.format(
            Locale.ROOT,
            "goals-%s-%s.pdf",
            paper.day(),
            paper.id().substring(0, OF_ID).toLowerCase(Locale.ROOT));
    return Message.of(said)
        .enclosing(
            new Enclosed(
                words.mrkdwn("goals.paper.comment"),
                List.of(new Sheet(name, title, () -> paper(words, paper).pdf())),
                words.mrkdwn(
                    "goals.paper.otherwise",
                    "command",
                    paper.of().isPresent() ? "/mentor closing" : "/goal print"),
                paper.askedAt()));
  }

  private static String title(Words words, GoalsPaper paper) {
    return paper
        .of()
        .map(time -> words.say("goals.paper.file", "from", time.from(), "until", time.until()))
        .orElseGet(() -> words.say("goals.paper.fileAll", "day", paper.day()));
  }

  static Paper paper(Words words, GoalsPaper paper) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Title(words.say("goals.paper.title")));
    blocks.add(new Text(whose(words, paper)));
    for (var goal : paper.goals()) {
      blocks.add(new Heading(goal.summary().title()));
      blocks.add(new Facts(facts(words, paper, goal)));
    }
    blocks.add(new Small(words.say("goals.paper.made", "when", paper.madeAt())));
    return new Paper(
        title(words, paper),
        words.locale(),
        title(words, paper),
        "",
        words.say("goals.paper.footer"),
        (page, pages) -> words.say("goals.paper.page", "page", page, "pages", pages),
        List.of(new Paper.Section(words.locale(), blocks)));
  }

  private static String whose(Words words, GoalsPaper paper) {
    var name = named(words, paper.name());
    return paper
        .of()
        .map(
            time ->
                words.say(
                    "goals.paper.with",
                    "name",
                    name,
                    "others",
                    words.list(time.others().stream().map(one -> named(words, one)).toList()),
                    "from",
                    time.from(),
                    "until",
                    time.until()))
        .orElseGet(() -> words.say("goals.paper.all", "name", name, "day", paper.day()));
  }

  private static List<Fact> facts(Words words, GoalsPaper paper, Whole goal) {
    var facts = new ArrayList<Fact>();
    var state = words.sayOneOf("goals.paper.state", goal.summary().state().name());
    facts.add(
        new Fact(
            words.say("goals.paper.became"),
            goal.closedAt()
                .map(at -> words.say("goals.paper.on", "what", state, "day", day(paper, at)))
                .orElse(state)));
    facts.add(new Fact(words.say("goals.paper.logged"), words.date(day(paper, goal.loggedAt()))));
    goal.target()
        .ifPresent(
            target ->
                facts.add(
                    new Fact(
                        words.say("goals.paper.progress"),
                        words.say(
                            "goals.paper.amount",
                            "amount",
                            goal.amount(),
                            "target",
                            target,
                            "unit",
                            goal.unit().equals(Measure.MINUTES)
                                ? words.say("goals.paper.minutes", "n", target)
                                : goal.unit()))));
    goal.stones().forEach(stone -> facts.add(stone(words, paper, stone)));
    return facts;
  }

  private static Fact stone(Words words, GoalsPaper paper, Stone stone) {
    return new Fact(
        words.say("goals.paper.milestone"),
        stone
            .reachedAt()
            .map(
                at ->
                    words.say("goals.paper.reached", "title", stone.title(), "day", day(paper, at)))
            .orElseGet(() -> words.say("goals.paper.open", "title", stone.title())));
  }

  private static LocalDate day(GoalsPaper paper, Instant at) {
    return at.atZone(paper.madeAt().getZone()).toLocalDate();
  }

  private static String named(Words words, String name) {
    var clean = PrintedText.clean(name);
    return clean.isEmpty() ? words.say("goals.paper.unnamed") : clean;
  }
}
