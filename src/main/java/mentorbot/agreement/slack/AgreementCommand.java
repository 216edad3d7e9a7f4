package mentorbot.agreement.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mentorbot.agreement.Reading;
import mentorbot.agreement.Reading.Entry;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Handlers.OnCommand;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;

/** {@code /mentor agreement}, alone or with {@code @person}: the agreement, or which one. */
final class AgreementCommand implements OnCommand {
  private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^>]*)?>");
  private static final int ENTRIES = 10;

  private final Reading reading;

  AgreementCommand(Reading reading) {
    this.reading = reading;
  }

  @Override
  public Reply answer(CommandCall call) {
    var caller = call.caller();
    var entries = with(call.text(), reading.mine(caller.team(), caller.user()));
    if (entries.size() == 1) {
      return print(caller, entries.get(0).mentorship());
    }
    return Reply.tell(
        entries.isEmpty() ? none(caller.words()) : choose(caller.words(), entries, 0));
  }

  Reply list(ActionCall call) {
    var caller = call.caller();
    var entries = reading.mine(caller.team(), caller.user());
    int from = call.value().matches("[0-9]{1,6}") ? Integer.parseInt(call.value()) : 0;
    return Reply.tell(
        from < entries.size() ? choose(caller.words(), entries, from) : none(caller.words()));
  }

  static Message none(Words words) {
    var text = words.mrkdwn("agreement.none");
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(Kit.button(words.say("agreement.button.next"), Subcommands.RUN, "/mentor")));
  }

  private Reply print(Caller caller, String mentorship) {
    return reading
        .sheet(caller.team(), caller.user(), mentorship)
        .map(sheet -> Reply.tell(SheetMessage.of(caller.words(), sheet, 0)))
        .orElseGet(() -> AgreementAnswers.gone(caller.words()));
  }

  /** Only those with the person mentioned, if somebody is. */
  private static List<Entry> with(String text, List<Entry> all) {
    return mentioned(text)
        .map(person -> all.stream().filter(e -> e.others().contains(person)).toList())
        .orElse(all);
  }

  private static Optional<String> mentioned(String text) {
    var mention = MENTION.matcher(text);
    return mention.find() ? Optional.of(mention.group(1)) : Optional.empty();
  }

  static Message choose(Words words, List<Entry> entries, int from) {
    var blocks = new ArrayList<LayoutBlock>();
    var question = words.mrkdwn("agreement.which");
    blocks.add(Kit.section(question));
    int until = Math.min(entries.size(), from + ENTRIES);
    for (var entry : entries.subList(from, until)) {
      var button =
          Kit.button(
              words.say("agreement.button.open"),
              Ids.SHOW + ":" + entry.mentorship(),
              Ref.to(entry.mentorship(), 0));
      blocks.add(Kit.section(line(words, entry), button));
    }
    if (until < entries.size()) {
      blocks.add(
          Kit.actions(
              Kit.button(words.say("agreement.button.more"), Ids.LIST, String.valueOf(until))));
    }
    return new Message(question, blocks);
  }

  /** With whom, and whose signature is awaited. */
  static String line(Words words, Entry entry) {
    var others = SheetWords.people(words, entry.others());
    if (entry.readersTurn()) {
      return words.mrkdwn("agreement.entry.yours", "others", others);
    }
    return entry.missing().isEmpty()
        ? words.mrkdwn("agreement.entry.signed", "others", others)
        : words.mrkdwn("agreement.entry.theirs", "others", others);
  }
}
