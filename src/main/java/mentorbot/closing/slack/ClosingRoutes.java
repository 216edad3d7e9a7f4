package mentorbot.closing.slack;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import mentorbot.closing.Certifying;
import mentorbot.closing.ClosingBook;
import mentorbot.closing.ClosingCard;
import mentorbot.closing.ClosingOutcome;
import mentorbot.closing.GoalsPrinting;
import mentorbot.closing.GoingOn;
import mentorbot.closing.LookingBack;
import mentorbot.goals.GoalState;
import mentorbot.goals.RelationshipGoals.Summary;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** {@code /mentor closing} and all that can be tapped about an end. */
public final class ClosingRoutes {
  private static final int A_PAGE = 5;

  private final ClosingBook book;
  private final LookingBack lookingBack;
  private final GoingOn goingOn;
  private final Certifying certifying;
  private final GoalsPrinting goalsPrinting;
  private final BiFunction<Caller, Collection<String>, Reply> becomeMentor;

  /** {@code becomeMentor} opens the profile at what one offers, with these areas filled in. */
  public ClosingRoutes(
      ClosingBook book,
      LookingBack lookingBack,
      GoingOn goingOn,
      Certifying certifying,
      GoalsPrinting goalsPrinting,
      BiFunction<Caller, Collection<String>, Reply> becomeMentor) {
    this.book = book;
    this.lookingBack = lookingBack;
    this.goingOn = goingOn;
    this.certifying = certifying;
    this.goalsPrinting = goalsPrinting;
    this.becomeMentor = becomeMentor;
  }

  /** Needs the family {@code /mentor} to be there. */
  public void register(Routes routes) {
    routes
        .family("/mentor")
        .on("closing", this::command, "look back", "close", "closings")
        .on("certificate", this::certificates, "certificates");
    routes
        .action(ClosingIds.LIST, this::turn)
        .action(ClosingIds.OPEN, c -> onOwn(c, card -> at(c, view(c.caller(), card))))
        .action(ClosingIds.LOOK_BACK, this::openForm)
        .action(ClosingIds.LET_GO, c -> told(c, lookingBack.letGo(c.caller().actor(), c.value())))
        .action(
            ClosingIds.TAKE_BACK,
            c -> at(c, lookingBack.takeBackThanks(c.caller().actor(), c.value())))
        .action(ClosingIds.GO_ON, c -> told(c, goingOn.wish(c.caller().actor(), c.value())))
        .action(
            ClosingIds.AS_PEERS, c -> told(c, goingOn.wishAsPeers(c.caller().actor(), c.value())))
        .action(
            ClosingIds.NOT_ON, c -> told(c, goingOn.takeBackWish(c.caller().actor(), c.value())))
        .action(
            ClosingIds.BECOME_MENTOR,
            c -> onOwn(c, card -> becomeMentor.apply(c.caller(), learned(card))))
        .action(ClosingIds.CERTIFICATE, c -> certificate(c.caller(), c.value()))
        .action(ClosingIds.GOALS, this::printGoals)
        .submission(ClosingIds.CERTIFICATE_FORM, this::certify)
        .submission(ClosingIds.FORM, this::close);
  }

  /** With one closing its page opens; with several the list has a button on each. */
  private Reply command(CommandCall call) {
    var caller = call.caller();
    var page = book.mine(caller.team(), caller.user(), 0, A_PAGE);
    return page.items().size() == 1
        ? Reply.tell(view(caller, page.items().get(0)))
        : Reply.tell(ClosingViews.list(caller.words(), page));
  }

  /** With one closing its form opens; with several the list leads to each. */
  private Reply certificates(CommandCall call) {
    var caller = call.caller();
    var page = book.mine(caller.team(), caller.user(), 0, A_PAGE);
    if (page.items().isEmpty()) {
      return Reply.tell(caller.mrkdwn("closing.certificate.none"));
    }
    return page.items().size() == 1
        ? certificate(caller, page.items().get(0).id())
        : Reply.tell(ClosingViews.list(caller.words(), page));
  }

  private Reply certificate(Caller caller, String id) {
    return certifying
        .draft(caller.team(), caller.user(), id)
        .map(draft -> Reply.open(CertificateViews.form(caller.words(), draft)))
        .orElseGet(() -> Reply.tell(caller.mrkdwn("slack.gone")));
  }

  private Reply certify(SubmissionCall call) {
    var caller = call.caller();
    var outcome =
        certifying.ask(caller.actor(), call.metadata(), call.form().text(CertificateViews.NAME));
    if (outcome instanceof Certifying.Outcome.NoName) {
      return Reply.error(CertificateViews.NAME, caller.say("closing.certificate.noName"));
    }
    if (outcome instanceof Certifying.Outcome.NotPrintable not) {
      return Reply.error(
          CertificateViews.NAME,
          caller.say("closing.certificate.notPrintable", "signs", String.join(" ", not.signs())));
    }
    return outcome instanceof Certifying.Outcome.Asked
        ? Reply.beside(caller.mrkdwn("closing.certificate.asked"))
        : Reply.tell(caller.mrkdwn("slack.gone"));
  }

  private Reply printGoals(ActionCall call) {
    var words = call.caller().words();
    return switch (goalsPrinting.ask(call.caller().actor(), call.value())) {
      case ON_ITS_WAY -> Reply.beside(words.mrkdwn("goals.paper.asked"));
      case NO_GOALS -> Reply.beside(words.mrkdwn("closing.goals.none"));
      case GONE -> Reply.tell(words.mrkdwn("slack.gone"));
    };
  }

  private Reply turn(ActionCall call) {
    var caller = call.caller();
    int page = call.value().matches("[0-9]{1,6}") ? Integer.parseInt(call.value()) : 0;
    return at(
        call,
        ClosingViews.list(caller.words(), book.mine(caller.team(), caller.user(), page, A_PAGE)));
  }

  private Reply openForm(ActionCall call) {
    return onOwn(
        call,
        card ->
            card.eraseOn().isEmpty()
                ? at(call, view(call.caller(), card))
                : Reply.open(ClosingForms.lookBack(call.caller().words(), card)));
  }

  private Reply close(SubmissionCall call) {
    var caller = call.caller();
    var outcome =
        lookingBack.close(caller.actor(), call.metadata(), ClosingForms.read(call.form()));
    return outcome instanceof ClosingOutcome.TooLong
        ? Reply.error(ClosingForms.LEARNED, caller.say("closing.tooLong"))
        : Reply.tell(ClosingViews.outcome(caller.words(), outcome));
  }

  /** The areas of the relationship and of goals that were reached. */
  private static List<String> learned(ClosingCard card) {
    return Stream.concat(
            card.area().stream(),
            card.goals().stream()
                .filter(goal -> goal.state() == GoalState.DONE)
                .map(Summary::area)
                .flatMap(Optional::stream))
        .distinct()
        .toList();
  }

  private Reply onOwn(ActionCall call, Function<ClosingCard, Reply> answer) {
    var caller = call.caller();
    return book.one(caller.team(), caller.user(), call.value())
        .map(answer)
        .orElseGet(() -> at(call, Message.of(caller.mrkdwn("slack.gone"))));
  }

  private static Message view(Caller caller, ClosingCard card) {
    return ClosingViews.one(caller.words(), card, "");
  }

  /** A message that offered it says by itself what came of it. */
  private static Reply told(ActionCall call, ClosingOutcome outcome) {
    boolean says =
        call.place().kind() == ActionCall.Place.Kind.MESSAGE
            && (outcome instanceof ClosingOutcome.LetGo
                || outcome instanceof ClosingOutcome.Wished
                || outcome instanceof ClosingOutcome.WishTakenBack);
    return says ? Reply.done() : at(call, outcome);
  }

  private static Reply at(ActionCall call, ClosingOutcome outcome) {
    return at(call, ClosingViews.outcome(call.caller().words(), outcome));
  }

  private static Reply at(ActionCall call, Message message) {
    var words = call.caller().words();
    return switch (call.place().kind()) {
      case HOME -> Reply.open(ClosingForms.page(words, message.blocks()));
      case MODAL -> Reply.update(ClosingForms.page(words, message.blocks()));
      case MESSAGE, PRIVATE_MESSAGE -> Reply.tell(message);
    };
  }
}
