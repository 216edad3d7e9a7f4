package mentorbot.agreement.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mentorbot.agreement.Printing;
import mentorbot.agreement.Reading;
import mentorbot.agreement.Reading.Entry;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.Calling;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Handlers.OnCommand;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;

/**
 * {@code /mentor agreement}, alone or with {@code @person}: the agreement, or which one. With
 * {@code print} a file of it is sent, with {@code earlier} those that are over are listed, with
 * {@code next} it is the one to be signed, if there is one.
 */
final class AgreementCommand implements OnCommand {
  private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^>]*)?>");
  private static final int ENTRIES = 10;

  private static final Pattern EARLIER =
      Pattern.compile("\\s*(earlier|past|old|over)\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern NEXT = Pattern.compile("\\s*next\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PRINT =
      Pattern.compile("\\s*(print|pdf|paper)\\b.*", Pattern.CASE_INSENSITIVE);

  private final Reading reading;
  private final Printing printing;

  AgreementCommand(Reading reading, Printing printing) {
    this.reading = reading;
    this.printing = printing;
  }

  @Override
  public Reply answer(CommandCall call) {
    var caller = call.caller();
    if (EARLIER.matcher(call.text()).matches()) {
      return earlier(caller, 0);
    }
    var entries = with(call.text(), reading.mine(caller.team(), caller.user()));
    if (entries.size() == 1) {
      var only = entries.get(0).mentorship();
      return PRINT.matcher(call.text()).matches()
          ? print(caller, printing, only, 0)
          : show(caller, only);
    }
    return Reply.tell(entries.isEmpty() ? none(caller) : choose(caller.words(), entries, 0));
  }

  /** A file, by a message to whoever asks; to all others it is not there. */
  static Reply print(Caller caller, Printing printing, String mentorship, int number) {
    return printing.ask(caller.actor(), mentorship, number)
        ? Reply.beside(caller.mrkdwn("agreement.print.asked"))
        : AgreementAnswers.gone(caller.words());
  }

  Reply earlier(ActionCall call) {
    return earlier(call.caller(), number(call.value()));
  }

  private Reply earlier(Caller caller, int from) {
    var all = printing.earlier(caller.team(), caller.user());
    return Reply.tell(PrintViews.earlier(caller.words(), all, from));
  }

  private static int number(String value) {
    return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 0;
  }

  Reply list(ActionCall call) {
    var caller = call.caller();
    var entries = reading.mine(caller.team(), caller.user());
    int from = number(call.value());
    return Reply.tell(from < entries.size() ? choose(caller.words(), entries, from) : none(caller));
  }

  private Message none(Caller caller) {
    return none(caller.words(), !printing.earlier(caller.team(), caller.user()).isEmpty());
  }

  static Message none(Words words, boolean earlier) {
    var text = words.mrkdwn("agreement.none");
    var buttons = new ArrayList<ButtonElement>();
    buttons.add(Kit.button(words.say("agreement.button.next"), Subcommands.RUN, "/mentor"));
    if (earlier) {
      buttons.add(PrintViews.toEarlier(words));
    }
    return Message.of(text, Kit.section(text), Kit.actions(buttons));
  }

  private Reply show(Caller caller, String mentorship) {
    return reading
        .sheet(caller.team(), caller.user(), mentorship)
        .map(sheet -> Reply.tell(SheetMessage.of(caller.words(), sheet, 0)))
        .orElseGet(() -> AgreementAnswers.gone(caller.words()));
  }

  /** Only those with the person mentioned, if somebody is. */
  private static List<Entry> with(String text, List<Entry> all) {
    if (NEXT.matcher(text).matches() && all.stream().anyMatch(Entry::readersTurn)) {
      return all.stream().filter(Entry::readersTurn).toList();
    }
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
    var others = Calling.in(words, entry.name(), entry.others());
    if (entry.readersTurn()) {
      return words.mrkdwn("agreement.entry.yours", "others", others);
    }
    return entry.missing().isEmpty()
        ? words.mrkdwn("agreement.entry.signed", "others", others)
        : words.mrkdwn("agreement.entry.theirs", "others", others);
  }
}
