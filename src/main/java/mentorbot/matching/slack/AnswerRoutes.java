package mentorbot.matching.slack;

import java.util.Optional;
import mentorbot.config.Programme;
import mentorbot.matching.AnswerOutcome;
import mentorbot.matching.Answers;
import mentorbot.matching.Offers;
import mentorbot.matching.ProposalOutcome;
import mentorbot.matching.Wish;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.slack.ActionCall;
import mentorbot.slack.ActionCall.Place;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** The answers of those who are asked; offering, nominating and registering. */
public final class AnswerRoutes {
  private final Answers answers;
  private final Offers offers;
  private final Names names;

  public AnswerRoutes(Answers answers, Offers offers, Programme programme) {
    this.answers = answers;
    this.offers = offers;
    this.names = new Names(programme);
  }

  public void register(Routes routes) {
    routes
        .family("/mentor")
        .on("offer", this::offer, "volunteer")
        .on("nominate", this::nominate)
        .on("register", this::register, "pair");
    routes
        .action(
            AskedViews.ACCEPT,
            call -> told(call, answers.accept(call.caller().actor(), call.value())))
        .action(
            AskedViews.NOT_NOW,
            call -> told(call, answers.notNow(call.caller().actor(), call.value())))
        .action(
            AskedViews.FULL, call -> told(call, answers.full(call.caller().actor(), call.value())))
        .action(
            AskedViews.SUGGEST,
            call -> Reply.open(AskedViews.suggest(call.caller().words(), call.value())))
        .action(
            OfferViews.YES, call -> told(call, offers.accept(call.caller().actor(), call.value())))
        .action(
            OfferViews.NO, call -> told(call, offers.decline(call.caller().actor(), call.value())))
        .submission(AskedViews.SUGGEST, this::suggest)
        .submission(OfferViews.OFFER, this::offerNow)
        .submission(OfferViews.NOMINATE, this::nominateNow)
        .submission(OfferViews.REGISTER, this::registerNow)
        .submission(OfferViews.REGISTER_EACH, this::registerEach);
  }

  /** In a message the message itself is edited and says it; elsewhere it is said at once. */
  private static Reply told(ActionCall call, AnswerOutcome outcome) {
    boolean edited =
        outcome instanceof AnswerOutcome.Accepted
            || outcome instanceof AnswerOutcome.NotNow
            || outcome instanceof AnswerOutcome.NowFull;
    return edited && call.place().kind() == Place.Kind.MESSAGE
        ? Reply.done()
        : Reply.tell(AskedViews.outcome(call.caller().words(), outcome));
  }

  private static Reply told(ActionCall call, ProposalOutcome outcome) {
    boolean edited =
        outcome instanceof ProposalOutcome.Paired || outcome instanceof ProposalOutcome.Declined;
    return edited && call.place().kind() == Place.Kind.MESSAGE
        ? Reply.done()
        : Reply.tell(OfferViews.outcome(call.caller().words(), outcome));
  }

  private Reply suggest(SubmissionCall call) {
    var words = call.caller().words();
    var person = call.form().user(AskedViews.PERSON);
    if (person.isEmpty()) {
      return Reply.error(AskedViews.PERSON, words.say("matching.suggest.missing"));
    }
    var outcome = answers.suggest(call.caller().actor(), call.metadata(), person.get());
    return Reply.tell(AskedViews.outcome(words, outcome));
  }

  private Reply offer(CommandCall call) {
    var caller = call.caller();
    var person = Mention.in(call.text());
    if (person.isPresent()) {
      return told(call, offers.offerTo(caller.actor(), person.get(), null));
    }
    var offer = offers.offer(caller.team(), caller.user());
    return offer.enrolled()
        ? Reply.open(OfferViews.offer(caller.words(), names, offer))
        : told(call, new ProposalOutcome.NotEnrolled());
  }

  private Reply offerNow(SubmissionCall call) {
    var areas =
        call.form().choices(OfferViews.AREAS).stream()
            .filter(id -> names.area(id).isPresent())
            .toList();
    var places = call.form().choice(OfferViews.PLACES).filter(p -> p.matches("[0-9]{1,2}"));
    var outcome =
        offers.offer(call.caller().actor(), areas, places.map(Integer::parseInt).orElse(1));
    return Reply.tell(OfferViews.outcome(call.caller().words(), outcome));
  }

  /** Open to everybody here: who is nominated decides for themselves. */
  private Reply nominate(CommandCall call) {
    return Mention.in(call.text())
        .map(person -> told(call, offers.nominate(call.caller().actor(), person)))
        .orElseGet(() -> Reply.open(OfferViews.nominate(call.caller().words())));
  }

  /** Nobody fills in a form that is refused in the end. */
  private Reply register(CommandCall call) {
    var caller = call.caller();
    if (!offers.offer(caller.team(), caller.user()).enrolled()) {
      return told(call, new ProposalOutcome.NotEnrolled());
    }
    return Mention.in(call.text())
        .map(person -> Reply.open(OfferViews.register(call.caller().words(), names, person)))
        .orElseGet(() -> Reply.open(OfferViews.register(call.caller().words(), names)));
  }

  private Reply nominateNow(SubmissionCall call) {
    return call.form()
        .user(OfferViews.PERSON)
        .map(person -> offers.nominate(call.caller().actor(), person))
        .map(outcome -> Reply.tell(OfferViews.outcome(call.caller().words(), outcome)))
        .orElseGet(() -> missing(call));
  }

  private static Reply missing(SubmissionCall call) {
    return Reply.error(OfferViews.PERSON, call.caller().say("matching.suggest.missing"));
  }

  private Reply registerNow(SubmissionCall call) {
    var role = call.form().choice(OfferViews.ROLE).orElse("");
    boolean iMentor = role.equals(OfferViews.I_MENTOR);
    var area = call.form().choice(OfferViews.AREA).filter(id -> names.area(id).isPresent());
    var person =
        call.metadata().isEmpty()
            ? call.form().user(OfferViews.PERSON)
            : Optional.of(call.metadata());
    if (person.isEmpty()) {
      return missing(call);
    }
    var words = call.caller().words();
    if (role.equals(Form.COMPLEMENTARY.name())) {
      return Reply.update(OfferViews.registerEach(words, names, person.get(), area.orElse("")));
    }
    var wish =
        role.equals(Form.PEER.name())
            ? new Wish(Form.PEER, null)
            : withMentor(Forms.read(call.form(), names));
    return Reply.tell(
        OfferViews.outcome(
            words,
            offers.register(
                call.caller().actor(), person.get(), iMentor, area.orElse(null), wish)));
  }

  private static Wish withMentor(Wish wish) {
    return wish.form().onALevel() ? Wish.ONE_TO_ONE : wish;
  }

  private Reply registerEach(SubmissionCall call) {
    var area = call.form().choice(OfferViews.AREA).filter(id -> names.area(id).isPresent());
    var gives = call.form().choice(Forms.GIVES).filter(id -> names.area(id).isPresent());
    if (area.isEmpty() || gives.isEmpty()) {
      var field = area.isEmpty() ? OfferViews.AREA : Forms.GIVES;
      return Reply.error(field, call.caller().say("matching.form.missing"));
    }
    var wish = new Wish(Form.COMPLEMENTARY, gives.get());
    var outcome = offers.register(call.caller().actor(), call.metadata(), false, area.get(), wish);
    return Reply.tell(OfferViews.outcome(call.caller().words(), outcome));
  }

  private static Reply told(CommandCall call, ProposalOutcome outcome) {
    return Reply.tell(OfferViews.outcome(call.caller().words(), outcome));
  }
}
