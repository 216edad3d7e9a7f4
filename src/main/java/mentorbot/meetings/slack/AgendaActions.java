package mentorbot.meetings.slack;

import mentorbot.meetings.Agendas;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;
import mentorbot.texts.Words;

/** Reading an agenda, adding to it, and taking one's own lines back. */
final class AgendaActions {
  private final Agendas agendas;

  AgendaActions(Agendas agendas) {
    this.agendas = agendas;
  }

  void register(Routes routes) {
    routes
        .action(CardViews.AGENDA, this::open)
        .action(AgendaViews.REMOVE, this::remove)
        .submission(CardViews.AGENDA, this::add);
  }

  private Reply open(ActionCall call) {
    var caller = call.caller();
    return agendas
        .of(caller.team(), caller.user(), call.value())
        .map(
            card ->
                card.open()
                    ? Reply.open(AgendaViews.page(card, caller.words()))
                    : Reply.tell(AgendaViews.over(card, caller.words())))
        .orElseGet(() -> Reply.tell(caller.mrkdwn("slack.gone")));
  }

  /** The page stays, so that one can add another line. */
  private Reply add(SubmissionCall call) {
    var words = call.caller().words();
    var line = call.form().text(AgendaViews.WORDS);
    if (line.isEmpty()) {
      return Reply.error(AgendaViews.WORDS, words.say("meetings.agenda.empty"));
    }
    return reply(agendas.add(call.caller().actor(), call.metadata(), line), words);
  }

  private Reply remove(ActionCall call) {
    return reply(
        agendas.remove(call.caller().actor(), call.metadata(), call.value()),
        call.caller().words());
  }

  static Reply reply(Agendas.Outcome outcome, Words words) {
    if (outcome instanceof Agendas.Outcome.Done done) {
      return Reply.update(AgendaViews.page(done.card(), words));
    }
    if (outcome instanceof Agendas.Outcome.Full) {
      return Reply.error(AgendaViews.WORDS, words.say("meetings.agenda.full"));
    }
    return outcome instanceof Agendas.Outcome.Over over
        ? Reply.tell(AgendaViews.over(over.card(), words))
        : Reply.tell(Message.of(words.mrkdwn("slack.gone")));
  }
}
