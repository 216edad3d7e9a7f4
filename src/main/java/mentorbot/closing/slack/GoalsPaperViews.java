package mentorbot.closing.slack;

import com.slack.api.model.block.element.ButtonElement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mentorbot.closing.ClosingCard;
import mentorbot.closing.GoalsPaper;
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
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.texts.Words;

/** One's own goals of a relationship on paper, and the message that brings it. */
public final class GoalsPaperViews {
  private static final int OF_ID = 8;

  private GoalsPaperViews() {}

  static ButtonElement button(Words words, ClosingCard card) {
    return Kit.button(words.say("closing.button.goals"), ClosingIds.GOALS, card.id());
  }

  public static Message ready(GoalsPaper paper, Reader reader) {
    var words = reader.words();
    var said =
        words.mrkdwn("closing.goalsPaper.ready", "from", paper.from(), "until", paper.until());
    var title = title(words, paper);
    var name =
        String.format(
            Locale.ROOT,
            "goals-%s-%s.pdf",
            paper.until(),
            paper.id().substring(0, OF_ID).toLowerCase(Locale.ROOT));
    return Message.of(said)
        .enclosing(
            new Enclosed(
                words.mrkdwn("closing.goalsPaper.comment"),
                List.of(new Sheet(name, title, () -> paper(words, paper).pdf())),
                words.mrkdwn("closing.goalsPaper.otherwise"),
                paper.askedAt()));
  }

  private static String title(Words words, GoalsPaper paper) {
    return words.say("closing.goalsPaper.file", "from", paper.from(), "until", paper.until());
  }

  static Paper paper(Words words, GoalsPaper paper) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Title(words.say("closing.goalsPaper.title")));
    blocks.add(
        new Text(
            words.say(
                "closing.goalsPaper.with",
                "name",
                named(words, paper.name()),
                "others",
                words.list(paper.others().stream().map(one -> named(words, one)).toList()),
                "from",
                paper.from(),
                "until",
                paper.until())));
    for (var goal : paper.goals()) {
      blocks.add(new Heading(goal.summary().title()));
      blocks.add(new Facts(facts(words, paper, goal)));
    }
    blocks.add(new Small(words.say("closing.goalsPaper.made", "when", paper.madeAt())));
    return new Paper(
        title(words, paper),
        words.locale(),
        title(words, paper),
        "",
        words.say("closing.goalsPaper.footer"),
        (page, pages) -> words.say("closing.goalsPaper.page", "page", page, "pages", pages),
        List.of(new Paper.Section(words.locale(), blocks)));
  }

  private static List<Fact> facts(Words words, GoalsPaper paper, Whole goal) {
    var facts = new ArrayList<Fact>();
    var state = words.sayOneOf("closing.goalsPaper.state", goal.summary().state().name());
    facts.add(
        new Fact(
            words.say("closing.goalsPaper.became"),
            goal.closedAt()
                .map(at -> words.say("closing.goalsPaper.on", "what", state, "day", day(paper, at)))
                .orElse(state)));
    facts.add(
        new Fact(words.say("closing.goalsPaper.logged"), words.date(day(paper, goal.loggedAt()))));
    goal.target()
        .ifPresent(
            target ->
                facts.add(
                    new Fact(
                        words.say("closing.goalsPaper.progress"),
                        words.say(
                            "closing.goalsPaper.amount",
                            "amount",
                            goal.amount(),
                            "target",
                            target,
                            "unit",
                            goal.unit().equals(Measure.MINUTES)
                                ? words.say("closing.goalsPaper.minutes", "n", target)
                                : goal.unit()))));
    goal.stones().forEach(stone -> facts.add(stone(words, paper, stone)));
    return facts;
  }

  private static Fact stone(Words words, GoalsPaper paper, Stone stone) {
    return new Fact(
        words.say("closing.goalsPaper.milestone"),
        stone
            .reachedAt()
            .map(
                at ->
                    words.say(
                        "closing.goalsPaper.reached",
                        "title",
                        stone.title(),
                        "day",
                        day(paper, at)))
            .orElseGet(() -> words.say("closing.goalsPaper.open", "title", stone.title())));
  }

  private static LocalDate day(GoalsPaper paper, Instant at) {
    return at.atZone(paper.madeAt().getZone()).toLocalDate();
  }

  private static String named(Words words, String name) {
    var clean = PrintedText.clean(name);
    return clean.isEmpty() ? words.say("closing.goalsPaper.unnamed") : clean;
  }
}
